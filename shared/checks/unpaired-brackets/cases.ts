import type { CheckCases } from "../check.ts";

export const cases: CheckCases = {
  wrong: [
    { text: "Le rapport (voir plus haut est clair.", quotes: ["("], why: "Jamais fermée.", origin: "invented" },
    { text: "Il vint (tard, comme toujours et repartit.", quotes: ["("], why: "Jamais fermée.", origin: "invented" },
    { text: "Il vint tard) et repartit.", quotes: [")"], why: "Jamais ouverte.", origin: "invented" },
    { text: "voir [Ressource électronique. – 2016.", quotes: ["["], why: "Crochet.", origin: "invented" },
    {
      text: "Il vint (tard et repartit.\n\nUn mot.\n\nUn autre.\n\nElle rit) et sortit.",
      quotes: ["(", ")"],
      why: "Trop loin pour être la même parenthèse.",
      origin: "invented",
    },
  ],
  right: [
    {
      text: "Il cite l’enquête (menée au printemps dans\n\ndouze villes du nord) et conclut.",
      why: "Un paragraphe coupé en deux : la parenthèse se ferme dans l’autre moitié.",
      origin: "other text",
    },
    { text: "Les signes « [ » et « ( », puis Ctrl-].", why: "On parle des signes.", origin: "other text" },
    { text: "Un texte [coupé] ici.", why: "Une paire.", origin: "invented" },
    { text: "Il vint (tard) et repartit.", why: "Une paire.", origin: "invented" },
    { text: "a) le premier cas", why: "Marque de liste.", origin: "invented" },
    { text: "Il y a deux cas : 1) le vrai, 2) le faux.", why: "Marques de liste.", origin: "invented" },
    { text: "Voir http://fr.wikipedia.org/wiki/Paris_(ville) ici.", why: "Une adresse.", origin: "invented" },
  ],
};
