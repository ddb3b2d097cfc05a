import type { CheckCases } from "../check.ts";

export const cases: CheckCases = {
  wrong: [
    { text: "Elle a pris pris le train.", quotes: ["pris pris"], why: "Un participe doublé.", origin: "invented" },
    {
      text: "La réunion s'est tenue dans le le palais.",
      quotes: ["le le"],
      fixed: "La réunion s'est tenue dans le palais.",
      why: "Un article doublé à la jointure de deux fragments.",
      origin: "invented",
    },
    {
      text: "Il a parlé de de la paix, puis sur sur la guerre.",
      quotes: ["de de", "sur sur"],
      fixed: "Il a parlé de la paix, puis sur la guerre.",
      why: "Deux prépositions doublées dans la même phrase.",
      origin: "invented",
    },
    {
      text: "Elle dit que que le temps presse.",
      quotes: ["que que"],
      why: "Une conjonction doublée.",
      origin: "invented",
    },
  ],
  right: [
    { text: "Très très tard, il rentra.", why: "Insistance.", origin: "invented" },
    { text: "Ha ha ! dit-il.", why: "Interjection.", origin: "invented" },
    { text: "Vous vous taisez, nous nous levons.", why: "Verbe pronominal : le pronom se double.", origin: "invented" },
    { text: "Il habite Walla Walla.", why: "Un nom propre redoublé.", origin: "invented" },
    { text: "Il partit. Partit-il vraiment ?", why: "Un signe sépare les deux mots.", origin: "invented" },
  ],
};
