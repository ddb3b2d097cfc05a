import type { CheckCases } from "../check.ts";

export const cases: CheckCases = {
  wrong: [
    {
      text: "L'État et l'école.",
      quotes: ["'", "'"],
      fixed: "L’État et l’école.",
      why: "Apostrophes droites.",
      origin: "invented",
    },
    {
      text: "Aujourd'hui, rien.",
      quotes: ["'"],
      fixed: "Aujourd’hui, rien.",
      why: "Dans le mot.",
      origin: "other text",
    },
    {
      text: "Qu'on l'entende !",
      quotes: ["'", "'"],
      fixed: "Qu’on l’entende !",
      why: "Deux élisions.",
      origin: "invented",
    },
    { text: 'd\'"essai"', quotes: ["'"], fixed: 'd’"essai"', why: "Devant un guillemet.", origin: "invented" },
  ],
  right: [
    { text: "L’État et l’école.", why: "Déjà en place.", origin: "invented" },
    { text: "Le code 'abc' est juste.", why: "Une citation entre marques simples.", origin: "other text" },
    { text: "Les années 50' et 6' de retard.", why: "Minutes, après un chiffre.", origin: "invented" },
    { text: "Rien du tout.", why: "Aucune apostrophe.", origin: "invented" },
    { text: "https://exemple.fr/l'ete", why: "Une adresse.", origin: "invented" },
  ],
};
