import type { CheckCases } from "../check.ts";

export const cases: CheckCases = {
  wrong: [
    {
      text: "la fourniture de tracteurs et de tracteurs",
      quotes: ["tracteurs et de tracteurs"],
      why: "Deux mots russes, un seul en français.",
      origin: "sample",
    },
    {
      text: "les services et services publics",
      quotes: ["services et services"],
      why: "Le même mot, une fois qualifié.",
      origin: "invented",
    },
    {
      text: "des drones - drones tactiques",
      quotes: ["drones - drones"],
      why: "Une apposition devenue répétition.",
      origin: "sample",
    },
    {
      text: "la recherche ou la recherche appliquée",
      quotes: ["recherche ou la recherche"],
      why: "Autour de « ou ».",
      origin: "invented",
    },
  ],
  right: [
    { text: "Il le répète encore et encore.", why: "Tour figé.", origin: "invented" },
    { text: "le citoyen et les citoyens", why: "Singulier et pluriel.", origin: "invented" },
    { text: "Il pensait à elle jour et nuit, jour après jour.", why: "Tour figé.", origin: "other text" },
    { text: "tout et rien", why: "Deux mots différents.", origin: "invented" },
    { text: "mille et mille étoiles", why: "Tour figé.", origin: "other text" },
  ],
};
