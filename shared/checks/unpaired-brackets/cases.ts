import type { CheckCases } from "../check.ts";

export const cases: CheckCases = {
  wrong: [
    { text: "Le rapport (voir plus haut est clair.", quotes: ["("], why: "Jamais fermée.", origin: "invented" },
    { text: "Il vint (tard, comme toujours et repartit.", quotes: ["("], why: "Jamais fermée.", origin: "invented" },
    { text: "Il vint tard) et repartit.", quotes: [")"], why: "Jamais ouverte.", origin: "invented" },
    { text: "voir [Ressource électronique. – 2016.", quotes: ["["], why: "Crochet.", origin: "invented" },
  ],
  right: [
    { text: "Un texte [coupé] ici.", why: "Une paire.", origin: "invented" },
    { text: "Il vint (tard) et repartit.", why: "Une paire.", origin: "invented" },
    { text: "a) le premier cas", why: "Marque de liste.", origin: "invented" },
    { text: "Il y a deux cas : 1) le vrai, 2) le faux.", why: "Marques de liste.", origin: "invented" },
    { text: "Voir http://fr.wikipedia.org/wiki/Paris_(ville) ici.", why: "Une adresse.", origin: "invented" },
  ],
};
