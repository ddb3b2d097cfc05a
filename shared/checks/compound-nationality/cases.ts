import type { CheckCases } from "../check.ts";

export const cases: CheckCases = {
  wrong: [
    {
      text: "La coopération biélorusse-russe progresse.",
      quotes: ["biélorusse-russe"],
      fixed: "La coopération biélorusso-russe progresse.",
      why: "Le premier adjectif prend sa forme en -o.",
      origin: "sample",
    },
    {
      text: "le conflit russe-ukrainien",
      quotes: ["russe-ukrainien"],
      fixed: "le conflit russo-ukrainien",
      why: "Deux adjectifs.",
      origin: "invented",
    },
    {
      text: "la frontière espagnole-portugaise",
      quotes: ["espagnole-portugaise"],
      fixed: "la frontière hispano-portugaise",
      why: "Forme savante.",
      origin: "invented",
    },
    {
      text: "un accord allemand-italien",
      quotes: ["allemand-italien"],
      fixed: "un accord germano-italien",
      why: "Forme savante.",
      origin: "invented",
    },
  ],
  right: [
    { text: "l'amitié franco-russe", why: "Forme juste.", origin: "invented" },
    { text: "la guerre russo-japonaise", why: "Forme juste.", origin: "invented" },
    { text: "les relations russes et ukrainiennes", why: "Pas de composé.", origin: "invented" },
    {
      text: "Les Canadiens-Français du Québec.",
      why: "Un nom de peuple, les deux membres en capitale, se garde.",
      origin: "invented",
    },
    { text: "un arabe-chamelier", why: "La seconde partie n'est pas une nationalité.", origin: "invented" },
  ],
};
