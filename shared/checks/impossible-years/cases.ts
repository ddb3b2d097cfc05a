import type { CheckCases } from "../check.ts";

export const cases: CheckCases = {
  wrong: [
    { text: "Depuis 20168, tout a changé.", quotes: ["20168"], why: "Un chiffre de trop.", origin: "invented" },
    {
      text: "[Ressource électronique]. – 20127. – URL : http://a.by",
      quotes: ["20127"],
      why: "Un chiffre de trop.",
      origin: "sample",
    },
    { text: "Elle est née en 19856.", quotes: ["19856"], why: "Un chiffre de trop après « en ».", origin: "invented" },
    { text: "La paix fut signée en mars 3016.", quotes: ["3016"], why: "Trop loin.", origin: "invented" },
    {
      text: "Le peintre (1950-1920) vécut à Minsk.",
      quotes: ["1950-1920"],
      why: "Mort avant d’être né.",
      origin: "invented",
    },
  ],
  right: [
    { text: "Victor Hugo (1802-1885), voir pp. 2010-1999.", why: "Années dans l’ordre, pages.", origin: "other text" },
    { text: "Il gagne 20168 euros.", why: "Une somme.", origin: "invented" },
    { text: "En 2016, le livre parut.", why: "Une année.", origin: "invented" },
    { text: "Il en a vendu 20127.", why: "Une quantité.", origin: "invented" },
    { text: "75001 Paris", why: "Un code postal.", origin: "invented" },
    { text: "Il a parcouru 3016 kilomètres.", why: "Une distance.", origin: "invented" },
  ],
};
