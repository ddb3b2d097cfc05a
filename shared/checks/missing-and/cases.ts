import type { CheckCases } from "../check.ts";

export const cases: CheckCases = {
  wrong: [
    {
      text: "La ville veille au développement de l'industrie, de l'agriculture.",
      quotes: [", de l'agriculture"],
      why: "Deux compléments sans « et ».",
      origin: "invented",
    },
    {
      text: "Elle aide les pauvres dans les villes, dans les campagnes.",
      quotes: [", dans les campagnes"],
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
      quotes: [", pour les hôpitaux"],
      why: "Deux compléments sans « et ».",
      origin: "invented",
    },
    {
      text: "Un retour aux usages anciens, aux recettes simples est dans l'air du temps.",
      quotes: [", aux recettes"],
      why: "Deux compléments devant le verbe ; une incise serait fermée par une virgule.",
      origin: "invented",
    },
    {
      text: "Le port a connu une augmentation du trafic, le développement de liens commerciaux et culturels.",
      quotes: [", le développement"],
      why: "Deux objets du verbe ; « et » ne joint que les adjectifs.",
      origin: "invented",
    },
    {
      text: "Deux voyages en 2015 et 2016, l'échange de lettres entre A. Petrov et J. Martin ont rapproché les villes.",
      quotes: [", l'échange"],
      why: "Le verbe au pluriel compte deux sujets.",
      origin: "invented",
    },
  ],
  right: [
    { text: "La peur, ce vieux compagnon, est revenue.", why: "Une apposition.", origin: "invented" },
    {
      text: "Le fils du roi, l'héritier du trône, a parlé.",
      why: "Une apposition entre virgules.",
      origin: "invented",
    },
    { text: "Elle a reçu Paul, le directeur de l'usine.", why: "Une apposition.", origin: "invented" },
    {
      text: "Après des années de peine, de grands pouvoirs sont donnés aux mages.",
      why: "« de » est l'article du sujet.",
      origin: "other text",
    },
    {
      text: "Ils sont répartis en classes de risque, de la plus faible à la plus forte.",
      why: "De l'une à l'autre.",
      origin: "other text",
    },
    {
      text: "Ils parlent de l'école, de la santé, de la route.",
      why: "Trois termes peuvent se passer de « et ».",
      origin: "invented",
    },
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
