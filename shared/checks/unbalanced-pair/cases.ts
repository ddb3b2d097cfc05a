import type { CheckCases } from "../check.ts";

export const cases: CheckCases = {
  wrong: [
    {
      text: "Le projet avance tant au niveau local que du pays entier.",
      quotes: ["tant au niveau local que du"],
      why: "« à », puis « de ».",
      origin: "invented",
    },
    {
      text: "La hausse vient aussi bien des prix que pour les volumes.",
      quotes: ["aussi bien des prix que pour"],
      why: "« de », puis « pour ».",
      origin: "invented",
    },
    {
      text: "La ville dépend non seulement de la route, mais aussi le port.",
      quotes: ["non seulement de la route, mais aussi le"],
      why: "Le second « de » est perdu.",
      origin: "invented",
    },
    {
      text: "Il écrit tant à ses amis que ses voisins.",
      quotes: ["tant à ses amis que ses"],
      why: "Le second « à » est perdu.",
      origin: "invented",
    },
  ],
  right: [
    { text: "Il vend tant en France qu'à l'étranger.", why: "Deux lieux.", origin: "invented" },
    { text: "Le travail plaît tant aux élèves qu'aux maîtres.", why: "« à » deux fois.", origin: "invented" },
    { text: "Il agit en tant que maire de la ville.", why: "« en tant que » est autre chose.", origin: "invented" },
    {
      text: "Les choix sont gardés non seulement au cours de la séance, mais aussi pour les suivantes.",
      why: "« au cours de » est une préposition.",
      origin: "other text",
    },
    {
      text: "La clé est non seulement à l'abri des vols, mais aussi d'une perte.",
      why: "« à l'abri de » vaut pour les deux.",
      origin: "other text",
    },
    { text: "Il a tant de livres que la table plie.", why: "Une quantité et sa suite.", origin: "invented" },
  ],
};
