import type { CheckCases } from "../check.ts";

export const cases: CheckCases = {
  wrong: [
    {
      text: "Ils se voient afin d'augmenter les ventes de blé, le développement du port et la formation des jeunes.",
      quotes: [", le développement"],
      why: "Un infinitif, puis des noms.",
      origin: "invented",
    },
    {
      text: "La ville a envie de développer la coopération en matière de sport, la reprise des échanges.",
      quotes: [", la reprise"],
      why: "Un infinitif, puis un nom.",
      origin: "invented",
    },
    {
      text: "Le plan prévoit la création de dix emplois et renforcer le port.",
      quotes: ["et renforcer"],
      why: "Un nom, puis un infinitif.",
      origin: "invented",
    },
    {
      text: "C'est un plan pour créer des emplois dans le nord, l'ouverture de routes.",
      quotes: [", l'ouverture"],
      why: "Un infinitif, puis un nom.",
      origin: "invented",
    },
  ],
  right: [
    {
      text: "Il faut agir : pour augmenter les ventes, le développement du port est utile.",
      why: "Le nom est sujet de son verbe.",
      origin: "invented",
    },
    { text: "Ils veulent augmenter les ventes et développer le port.", why: "Deux infinitifs.", origin: "invented" },
    {
      text: "Ils parlent de la création d'emplois et du développement du port.",
      why: "Deux noms.",
      origin: "invented",
    },
    {
      text: "Le plan prévoit d'assurer la paix, le développement et la formation.",
      why: "Trois objets du même verbe.",
      origin: "invented",
    },
    {
      text: "Il a pour but de réduire les coûts, la création d'emplois n'étant qu'un moyen.",
      why: "L'infinitif a son objet, le nom est sujet d'un participe.",
      origin: "invented",
    },
    {
      text: "Des outils destinés à résoudre les problèmes de bruit, la création de cartes et leur vente.",
      why: "L'infinitif complète un participe, au sein d'une série de noms.",
      origin: "sample",
    },
    {
      text: "On commence par la création du fichier ; ouvrir et fermer suffit.",
      why: "Deux infinitifs.",
      origin: "invented",
    },
  ],
};
