import type { CheckCases } from "../check.ts";

export const cases: CheckCases = {
  wrong: [
    {
      text: "L'usine exporte en Kazakhstan.",
      quotes: ["en Kazakhstan"],
      fixed: "L'usine exporte au Kazakhstan.",
      why: "Pays masculin.",
      origin: "invented",
    },
    {
      text: "Il est né au Russie.",
      quotes: ["au Russie"],
      fixed: "Il est né en Russie.",
      why: "Pays féminin.",
      origin: "invented",
    },
    {
      text: "L'accord du Pologne et de la Suède.",
      quotes: ["du Pologne"],
      fixed: "L'accord de la Pologne et de la Suède.",
      why: "Pays féminin.",
      origin: "invented",
    },
    {
      text: "Ils vivent à Ukraine.",
      quotes: ["à Ukraine"],
      fixed: "Ils vivent en Ukraine.",
      why: "« à » est pour les villes.",
      origin: "invented",
    },
  ],
  right: [
    { text: "Il vit en Iran, au Mexique et en Russie.", why: "Constructions justes.", origin: "invented" },
    { text: "De Paris à Mexico, du Chili au Pérou.", why: "Constructions justes.", origin: "invented" },
    { text: "Les relations avec la Chine et le Japon.", why: "Articles justes.", origin: "invented" },
    { text: "Elle travaille à France Télécom.", why: "Une entreprise.", origin: "invented" },
    { text: "La Suisse romande et la Chine du Sud.", why: "Articles justes.", origin: "invented" },
  ],
};
