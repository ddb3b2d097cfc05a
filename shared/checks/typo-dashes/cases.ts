import type { CheckCases } from "../check.ts";

export const cases: CheckCases = {
  wrong: [
    {
      text: "Il vint - tard - puis repartit.",
      quotes: ["-", "-"],
      fixed: "Il vint – tard – puis repartit.",
      why: "Incise.",
      origin: "invented",
    },
    {
      text: "Un seul but - gagner.",
      quotes: ["-"],
      fixed: "Un seul but – gagner.",
      why: "Avant la chute.",
      origin: "other text",
    },
    { text: "Moscou. - 2016.", quotes: ["-"], fixed: "Moscou. – 2016.", why: "Notice.", origin: "sample" },
    { text: "Paris - Lyon", quotes: ["-"], fixed: "Paris – Lyon", why: "Trajet.", origin: "invented" },
  ],
  right: [
    { text: "Il vint – tard – puis repartit.", why: "Déjà en place.", origin: "invented" },
    { text: "rendez-vous, dit-il", why: "Traits d’union.", origin: "invented" },
    { text: "1990-2000", why: "Intervalle.", origin: "invented" },
    { text: "Moscou. - – 2016.", why: "Tiret doublé : l’affaire d’un autre contrôle.", origin: "sample" },
    { text: "- – -", why: "Aucun mot.", origin: "invented" },
  ],
};
