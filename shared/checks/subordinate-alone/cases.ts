import type { CheckCases } from "../check.ts";

export const cases: CheckCases = {
  wrong: [
    {
      text: "Afin d'augmenter le produit intérieur brut, le développement durable de l'économie et la garantie du bien-être.",
      quotes: ["Afin d'augmenter"],
      why: "Le début de la phrase est perdu.",
      origin: "sample",
    },
    {
      text: "En vue de renforcer la coopération entre les deux universités de la région.",
      quotes: ["En vue de renforcer"],
      why: "But sans action.",
      origin: "invented",
    },
    {
      text: "Dans le but de réduire les délais de livraison des pièces aux clients.",
      quotes: ["Dans le but de réduire"],
      why: "But sans action.",
      origin: "invented",
    },
    {
      text: "De manière à garantir aux habitants un accès égal aux soins.",
      quotes: ["De manière à garantir"],
      why: "Rattaché à la phrase d'avant par l'original.",
      origin: "invented",
    },
  ],
  right: [
    {
      text: "Afin d'augmenter la production, l'usine a embauché trente ouvriers.",
      why: "Une principale suit.",
      origin: "invented",
    },
    {
      text: "Afin de mieux comprendre, relisez la première partie du chapitre.",
      why: "Un impératif.",
      origin: "invented",
    },
    { text: "Afin de rire un peu.", why: "Une réponse brève.", origin: "invented" },
    { text: "# Afin de bien commencer avec le nouvel outil de la maison", why: "Un titre.", origin: "invented" },
    {
      text: "En vue de la fête, chacun apporte son plat et sa chaise.",
      why: "Une principale suit.",
      origin: "invented",
    },
  ],
};
