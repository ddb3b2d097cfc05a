import type { CheckCases } from "../check.ts";

export const cases: CheckCases = {
  wrong: [
    {
      text: "une méthode de analyse",
      quotes: ["de analyse"],
      fixed: "une méthode d'analyse",
      why: "Voyelle après « de ».",
      origin: "invented",
    },
    {
      text: "On verra si il vient.",
      quotes: ["si il"],
      fixed: "On verra s'il vient.",
      why: "« si » devant « il ».",
      origin: "invented",
    },
    {
      text: "à la fin de le mois",
      quotes: ["de le"],
      fixed: "à la fin du mois",
      why: "Contraction.",
      origin: "invented",
    },
    {
      text: "je pense que elle viendra",
      quotes: ["que elle"],
      fixed: "je pense qu'elle viendra",
      why: "« que » devant voyelle.",
      origin: "invented",
    },
  ],
  right: [
    { text: "Il commence à le faire.", why: "Pronom devant infinitif.", origin: "invented" },
    { text: "le onze mai", why: "Pas d’élision devant « onze ».", origin: "other text" },
    { text: "le haricot et la haine", why: "h aspiré.", origin: "other text" },
    { text: "la ONU", why: "Sigle.", origin: "invented" },
    { text: "de oui à non", why: "Pas d’élision devant « oui ».", origin: "invented" },
  ],
};
