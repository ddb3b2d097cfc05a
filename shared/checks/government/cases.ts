import type { CheckCases } from "../check.ts";

export const cases: CheckCases = {
  wrong: [
    {
      text: "Elle se rapproche au fonctionnement du cerveau.",
      quotes: ["rapproche au"],
      fixed: "Elle se rapproche du fonctionnement du cerveau.",
      why: "se rapprocher de",
      origin: "sample",
    },
    {
      text: "Une machine apte de comprendre.",
      quotes: ["apte de"],
      fixed: "Une machine apte à comprendre.",
      why: "apte à",
      origin: "sample",
    },
    {
      text: "Il est capable à tout.",
      quotes: ["capable à"],
      fixed: "Il est capable de tout.",
      why: "capable de",
      origin: "invented",
    },
    {
      text: "Ils contribuent dans la réussite.",
      quotes: ["contribuent dans"],
      fixed: "Ils contribuent à la réussite.",
      why: "contribuer à",
      origin: "invented",
    },
    {
      text: "Conformément avec la loi, il signe.",
      quotes: ["Conformément avec"],
      fixed: "Conformément à la loi, il signe.",
      why: "conformément à",
      origin: "invented",
    },
  ],
  right: [
    { text: "Il rapproche la table du mur.", why: "Construction directe.", origin: "invented" },
    { text: "Il est prêt à partir.", why: "Construction juste.", origin: "invented" },
    { text: "Il participe à la réunion dans la salle.", why: "Deux compléments.", origin: "invented" },
    { text: "Elle se souvient de tout.", why: "Construction juste.", origin: "invented" },
    { text: "Un prix supérieur à dix euros.", why: "Construction juste.", origin: "invented" },
  ],
};
