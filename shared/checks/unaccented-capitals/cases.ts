import type { CheckCases } from "../check.ts";

export const cases: CheckCases = {
  wrong: [
    {
      text: "Les chefs d’Etat se réunissent.",
      quotes: ["Etat"],
      fixed: "Les chefs d’État se réunissent.",
      why: "« état » seul existe.",
      origin: "sample",
    },
    {
      text: "A cet égard, rien ne presse.",
      quotes: ["A cet"],
      fixed: "À cet égard, rien ne presse.",
      why: "Préposition en tête de phrase.",
      origin: "sample",
    },
    {
      text: "Egalement, l’Ecole ouvre.",
      quotes: ["Egalement", "Ecole"],
      fixed: "Également, l’École ouvre.",
      why: "Deux mots.",
      origin: "invented",
    },
    {
      text: "Ca ira.",
      quotes: ["Ca"],
      fixed: "Ça ira.",
      why: "La cédille est un accent comme un autre.",
      origin: "invented",
    },
  ],
  right: [
    { text: "A. Dupont est venu.", why: "Initiale.", origin: "invented" },
    { text: "Edgar habite à l’Est.", why: "Nom propre et mot sans accent.", origin: "invented" },
    { text: "L’État et l’École.", why: "Accents en place.", origin: "invented" },
    { text: "Entre nous, il exagère.", why: "« entre » s’écrit sans accent.", origin: "invented" },
    { text: "Europe et Afrique.", why: "Noms propres.", origin: "invented" },
  ],
};
