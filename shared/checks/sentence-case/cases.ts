import type { CheckCases } from "../check.ts";

export const cases: CheckCases = {
  wrong: [
    {
      text: "Le programme a été révisé. nous avons comparé les résultats.",
      quotes: [". nous"],
      fixed: "Le programme a été révisé. Nous avons comparé les résultats.",
      why: "Pronom sujet après un point.",
      origin: "other text",
    },
    {
      text: "Le projet (pobi). il présente les résultats.",
      quotes: [". il"],
      fixed: "Le projet (pobi). Il présente les résultats.",
      why: "Après une parenthèse.",
      origin: "other text",
    },
    {
      text: "La pluie tombait. les rues étaient vides.",
      quotes: [". les"],
      fixed: "La pluie tombait. Les rues étaient vides.",
      why: "Article.",
      origin: "invented",
    },
    {
      text: "Les ventes montent. cependant, le marché hésite.",
      quotes: [". cependant"],
      fixed: "Les ventes montent. Cependant, le marché hésite.",
      why: "Adverbe de liaison.",
      origin: "invented",
    },
    {
      text: "Le port a gelé en janvier. chaque navire attendait le dégel.",
      quotes: [". chaque"],
      fixed: "Le port a gelé en janvier. Chaque navire attendait le dégel.",
      why: "Tout autre mot du dictionnaire.",
      origin: "invented",
    },
  ],
  right: [
    { text: "Il vint, etc. les autres aussi.", why: "Abréviation.", origin: "invented" },
    {
      text: "Hélas ! il était trop tard.",
      why: "Après une exclamation la phrase peut continuer.",
      origin: "other text",
    },
    {
      text: "Il faut installer les paquets. aptitude les trouve seul.",
      why: "Nom sans article : un programme s’écrit en minuscules.",
      origin: "other text",
    },
    {
      text: "Paris, impr. nationale, coll. particulière, trad. revue et nouv. édition.",
      why: "Abréviations d’une notice bibliographique.",
      origin: "invented",
    },
    { text: "Il hésita... puis il parla.", why: "Points de suspension.", origin: "other text" },
    { text: "Voir art. 5 et fig. les plus claires.", why: "Abréviation.", origin: "invented" },
    { text: "Il dit « oui ». Elle dit non.", why: "Capitale en place.", origin: "invented" },
    {
      text: "Ouvrez le fichier dpkg. il s’appelle ainsi",
      why: "Mot que le dictionnaire ignore : peut-être un nom de fichier.",
      origin: "other text",
    },
  ],
};
