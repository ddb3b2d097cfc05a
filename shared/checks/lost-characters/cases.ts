import type { CheckCases } from "../check.ts";

export const cases: CheckCases = {
  wrong: [
    {
      text: 'sous le titre "���� �� ���"',
      quotes: ["���� �� ���"],
      why: "Un titre en cyrillique perdu : une perte, un signalement.",
      origin: "sample",
    },
    {
      text: "Il a Ã©tÃ© reçu.",
      quotes: ["Ã©", "Ã©"],
      fixed: "Il a été reçu.",
      why: "UTF-8 lu en Windows-1252.",
      origin: "invented",
    },
    { text: "la voïvodie de Łód�", quotes: ["�"], why: "La dernière lettre du nom est perdue.", origin: "sample" },
    {
      text: "Câ€™est ainsi.",
      quotes: ["â€™"],
      fixed: "C’est ainsi.",
      why: "Apostrophe typographique mal décodée.",
      origin: "invented",
    },
  ],
  right: [
    { text: "Un naïf aîné à Noël.", why: "Trémas et circonflexes.", origin: "invented" },
    { text: "São Paulo et l’État de Ceará.", why: "Lettres accentuées d’une autre langue.", origin: "invented" },
    { text: "Ça coûte 5 € à Łódź.", why: "Signes rares, mais entiers.", origin: "invented" },
    {
      text: "Le cœur a ses raisons que la raison ne connaît point.",
      why: "Ligatures et accents français.",
      origin: "other text",
    },
    { text: "La conférence de Ribeirão.", why: "« ão » portugais.", origin: "invented" },
  ],
};
