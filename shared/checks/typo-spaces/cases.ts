import type { CheckCases } from "../check.ts";

export const cases: CheckCases = {
  wrong: [
    { text: "Vraiment ?", quotes: [" ?"], fixed: "Vraiment ?", why: "Espace sécable.", origin: "invented" },
    {
      text: "Il y a deux cas: le vrai; le faux.",
      quotes: [":", ";"],
      fixed: "Il y a deux cas : le vrai ; le faux.",
      why: "Aucune espace.",
      origin: "other text",
    },
    {
      text: "Une hausse de 12 % en un an.",
      quotes: [" %"],
      fixed: "Une hausse de 12 % en un an.",
      why: "Pour cent.",
      origin: "sample",
    },
    { text: "Il vint  tard.", quotes: ["  "], fixed: "Il vint tard.", why: "Deux espaces.", origin: "invented" },
    { text: "Quoi?!", quotes: ["?"], fixed: "Quoi ?!", why: "Le premier d’une suite.", origin: "invented" },
  ],
  right: [
    { text: "Vraiment ? Oui : vraiment.", why: "Déjà en place.", origin: "invented" },
    { text: "Il est 12:30 à Paris.", why: "Une heure.", origin: "invented" },
    { text: "https://exemple.fr:8080/?a=b", why: "Une adresse.", origin: "invented" },
    { text: "std::string et a:b", why: "Un programme.", origin: "other text" },
    { text: "Il vint.", why: "Aucun signe double.", origin: "invented" },
  ],
};
