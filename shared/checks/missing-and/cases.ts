import type { CheckCases } from "../check.ts";

export const cases: CheckCases = {
  wrong: [
    {
      text: "La ville veille au développement de l'industrie, de l'agriculture.",
      quotes: [", de l'"],
      why: "Deux compléments sans « et ».",
      origin: "invented",
    },
    {
      text: "Elle aide les pauvres dans les villes, dans les campagnes.",
      quotes: [", dans les"],
      why: "Deux compléments sans « et ».",
      origin: "invented",
    },
    {
      text: "Il faut le soutien des villes voisines, des régions proches.",
      quotes: [", des régions"],
      why: "Deux compléments sans « et ».",
      origin: "invented",
    },
    {
      text: "Le plan prévoit une aide pour les écoles, pour les hôpitaux.",
      quotes: [", pour les"],
      why: "Deux compléments sans « et ».",
      origin: "invented",
    },
  ],
  right: [
    {
      text: "Selon le goût de chacun, des fleurs ornent la table.",
      why: "« des » ouvre le sujet.",
      origin: "other text",
    },
    { text: "Il rêve de voyages, de temps en temps.", why: "Un adverbe.", origin: "other text" },
    { text: "La longueur est réglée sur l'axe des X, de gauche à droite.", why: "Une locution.", origin: "other text" },
    { text: "Les données sont sur les deux disques, d'où le nom de miroir.", why: "Un adverbe.", origin: "other text" },
    {
      text: "Ils vendent à des fermiers, à des écoles ou même à des villes.",
      why: "« ou » joint.",
      origin: "invented",
    },
    { text: "Il vit loin de la ville, de plus en plus seul.", why: "Un adverbe.", origin: "invented" },
    {
      text: "Il parle de l'industrie, de l'agriculture et du commerce.",
      why: "Une énumération complète.",
      origin: "invented",
    },
  ],
};
