import type { CheckCases } from "../check.ts";

export const cases: CheckCases = {
  wrong: [
    {
      text: "Le port reçoit 5 millions tonnes par an.",
      quotes: ["millions tonnes"],
      fixed: "Le port reçoit 5 millions de tonnes par an.",
      why: "million de",
      origin: "invented",
    },
    {
      text: "Beaucoup entreprises ferment.",
      quotes: ["Beaucoup entreprises"],
      fixed: "Beaucoup d'entreprises ferment.",
      why: "beaucoup de",
      origin: "invented",
    },
    {
      text: "La plupart pays ont signé.",
      quotes: ["plupart pays"],
      fixed: "La plupart des pays ont signé.",
      why: "la plupart des",
      origin: "invented",
    },
    {
      text: "Une dizaine usines ont rouvert.",
      quotes: ["dizaine usines"],
      fixed: "Une dizaine d'usines ont rouvert.",
      why: "dizaine de",
      origin: "invented",
    },
  ],
  right: [
    { text: "Deux millions six cent mille habitants.", why: "Un nombre qui continue.", origin: "invented" },
    { text: "Il y en a deux millions environ.", why: "Un adverbe.", origin: "invented" },
    { text: "Ils ont peu mangé et beaucoup bu.", why: "Des participes.", origin: "invented" },
    { text: "La plupart viennent de loin.", why: "Le pronom et son verbe.", origin: "invented" },
    { text: "Trop tard pour les uns, assez tôt pour les autres.", why: "Des adverbes.", origin: "invented" },
  ],
};
