import type { CheckCases } from "../check.ts";

export const cases: CheckCases = {
  wrong: [
    {
      text: "[^1] Brewery, E. Les députés proposent un plan / E. Brewery // Le Courrier. – 2017.",
      quotes: ["Brewery, E.", "E. Brewery"],
      why: "Le patronyme a été traduit en anglais.",
      origin: "sample",
    },
    {
      text: "[^1] Petrov, A. La moisson commence / A. Sidorov // Le Courrier. – 2017.",
      quotes: ["A. Sidorov"],
      why: "L'auteur en tête et la signature ne sont pas la même personne.",
      origin: "other text",
    },
    {
      text: "[^1] Likhachev, V. Le droit / V. Likhatchev // Le Courrier. – 2017.",
      quotes: ["V. Likhatchev"],
      why: "Deux transcriptions dans une note.",
      origin: "other text",
    },
    {
      text: "Nigmatuline ouvrit la séance.\n\nPuis la nigmatuline donna lecture du texte.",
      quotes: ["la nigmatuline"],
      fixed: "Nigmatuline ouvrit la séance.\n\nPuis Nigmatuline donna lecture du texte.",
      why: "Un nom de famille pris pour un nom commun.",
      origin: "invented",
    },
  ],
  right: [
    {
      text: "[^1] Petrov, A. La moisson / A. Petrov // Le Courrier. – 2017.",
      why: "Même personne.",
      origin: "invented",
    },
    {
      text: "[^1] Petrov, A. V. La moisson / A. V. Petrov // Le Courrier.",
      why: "Deux initiales.",
      origin: "invented",
    },
    { text: "[^1] Petrov, A. La moisson. – Paris, 2017.", why: "Pas de signature.", origin: "invented" },
    {
      text: "La cuisine et la machine sont neuves. Une usine voisine ferme.",
      why: "Noms communs en -ine.",
      origin: "invented",
    },
    {
      text: "[^1] Renard, J. Poil de carotte. – Paris, 1894.",
      why: "Un patronyme français qui est aussi un mot.",
      origin: "other text",
    },
  ],
};
