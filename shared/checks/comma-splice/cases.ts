import type { CheckCases } from "../check.ts";

export const cases: CheckCases = {
  wrong: [
    {
      text: "On bâtit quatre maisons au nord, chacune d'elles aura un jardin.",
      quotes: [", chacune d'elles aura"],
      why: "Une seconde principale.",
      origin: "invented",
    },
    {
      text: "La ferme vendait du lait, la ville achetait du pain.",
      quotes: [", la ville"],
      why: "Deux phrases.",
      origin: "invented",
    },
    {
      text: "Le pont fut détruit en hiver, les habitants ont construit un bac.",
      quotes: [", les habitants"],
      why: "Deux phrases.",
      origin: "invented",
    },
    {
      text: "Il parlait de son pays natal, elle écoutait en silence.",
      quotes: [", elle écoutait"],
      why: "Deux phrases.",
      origin: "invented",
    },
    {
      text: "Les usines produisaient des wagons, le port exportait du bois.",
      quotes: [", le port"],
      why: "Deux phrases.",
      origin: "invented",
    },
  ],
  right: [
    {
      text: "Si une tache a dix points, chacun d'eux sera gris.",
      why: "Une subordonnée et sa principale.",
      origin: "other text",
    },
    { text: "Il a bâti quatre maisons, chacune d'elles ayant un jardin.", why: "Un participe.", origin: "invented" },
    { text: "En hiver, les habitants ont construit un bac.", why: "Un complément en tête.", origin: "invented" },
    { text: "Quand le pont céda, les habitants ont construit un bac.", why: "Une subordonnée.", origin: "invented" },
    { text: "Le maire, un homme juste, refusait les dons.", why: "Une apposition.", origin: "invented" },
    { text: "Plus il dort, plus il est las.", why: "Une corrélation.", origin: "invented" },
    { text: "La ferme vendait du lait et la ville achetait du pain.", why: "Une coordination.", origin: "invented" },
  ],
};
