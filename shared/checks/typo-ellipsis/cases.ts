import type { CheckCases } from "../check.ts";

export const cases: CheckCases = {
  wrong: [
    {
      text: "Il hésita... puis parla.",
      quotes: ["..."],
      fixed: "Il hésita… puis parla.",
      why: "Trois points.",
      origin: "other text",
    },
    { text: "Oui... non...", quotes: ["...", "..."], fixed: "Oui… non…", why: "Deux fois.", origin: "invented" },
    { text: "[...]", quotes: ["..."], fixed: "[…]", why: "Coupe.", origin: "invented" },
    { text: "Bref...", quotes: ["..."], fixed: "Bref…", why: "En fin de texte.", origin: "invented" },
  ],
  right: [
    { text: "Il hésita… puis parla.", why: "Déjà en place.", origin: "invented" },
    { text: "Introduction ........ 12", why: "Une ligne de conduite.", origin: "other text" },
    { text: "Fin..", why: "Deux points : une coquille, pas des points de suspension.", origin: "invented" },
    { text: "https://exemple.fr/a...b", why: "Une adresse.", origin: "invented" },
    { text: "Fin.", why: "Un point.", origin: "invented" },
  ],
};
