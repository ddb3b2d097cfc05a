import type { CheckCases } from "../check.ts";

export const cases: CheckCases = {
  wrong: [
    {
      text: "Il travaille dans entreprise de son oncle.",
      quotes: ["dans entreprise"],
      why: "« dans » veut un déterminant.",
      origin: "invented",
    },
    {
      text: "Elle a grandi parmi montagne, seule.",
      quotes: ["parmi montagne"],
      why: "« parmi » veut un déterminant.",
      origin: "invented",
    },
    {
      text: "La récolte dépasse niveau de 1990.",
      quotes: ["dépasse niveau"],
      why: "Un complément sans article.",
      origin: "invented",
    },
    {
      text: "Pendant réunion, il a dormi.",
      quotes: ["Pendant réunion"],
      why: "« pendant » veut un déterminant.",
      origin: "invented",
    },
  ],
  right: [
    { text: "Copiez le tout dans config/bootloaders.", why: "Un chemin.", origin: "other text" },
    { text: "Vers midi, il prend part à la course.", why: "Heures et locutions verbales.", origin: "invented" },
    {
      text: "Elle fait partie de la famille et a besoin de repos.",
      why: "Locutions verbales sans article.",
      origin: "invented",
    },
    { text: "Il devient maire de la ville.", why: "Attribut sans article.", origin: "invented" },
    {
      text: "Il arrive par train, sans bagage et en secret.",
      why: "Prépositions qui se passent d'article.",
      origin: "invented",
    },
    { text: "Chez soi, dans lequel il vit, dans dix jours.", why: "Pronoms et nombres.", origin: "invented" },
  ],
};
