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
    {
      text: "le histoire de la hypothèse",
      quotes: ["le histoire", "la hypothèse"],
      fixed: "l'histoire de l'hypothèse",
      why: "h muet.",
      origin: "invented",
    },
    {
      text: "L’avis de Alexandre compte, et ses cellules expriment beaucoup de EtAMA1.",
      quotes: ["de Alexandre", "de EtAMA1"],
      fixed: "L’avis d'Alexandre compte, et ses cellules expriment beaucoup d'EtAMA1.",
      why: "Un nom propre s’élide comme les autres.",
      origin: "other text",
    },
    {
      text: "Il mange l'haricot à cause d'hautes pressions.",
      quotes: ["l'haricot", "d'hautes"],
      fixed: "Il mange le haricot à cause de hautes pressions.",
      why: "h aspiré.",
      origin: "invented",
    },
  ],
  right: [
    { text: "Il commence à le faire.", why: "Pronom devant infinitif.", origin: "invented" },
    { text: "le onze mai", why: "Pas d’élision devant « onze ».", origin: "other text" },
    { text: "le haricot et la haine", why: "h aspiré.", origin: "other text" },
    { text: "l'homme, l’hôpital, d'hier, l’héroïne et le héros", why: "h muets, et un h aspiré.", origin: "invented" },
    { text: "Il vient de Iaroslavl et de Hanoï.", why: "Semi-voyelle et h d’un nom étranger.", origin: "invented" },
    { text: "Santiago de Estero, Rio de Onor", why: "« de » fait partie du nom.", origin: "invented" },
    { text: "le choix de Ouvrir dans le menu", why: "Ce que dit un bouton.", origin: "other text" },
    { text: "la ONU", why: "Sigle.", origin: "invented" },
    { text: "de oui à non", why: "Pas d’élision devant « oui ».", origin: "invented" },
  ],
};
