import type { CheckCases } from "../check.ts";

export const cases: CheckCases = {
  wrong: [
    { text: "Bien qu'il est tard, elle travaille.", quotes: ["est"], why: "bien que + subjonctif", origin: "invented" },
    {
      text: "On l'aide afin que l'école peut rouvrir.",
      quotes: ["peut"],
      why: "afin que + subjonctif",
      origin: "invented",
    },
    { text: "Il faut que le maire est prévenu.", quotes: ["est"], why: "il faut que + subjonctif", origin: "invented" },
    {
      text: "Si le prix augmenterait, la ville achèterait moins.",
      quotes: ["augmenterait"],
      why: "si + imparfait",
      origin: "invented",
    },
  ],
  right: [
    { text: "Bien qu'il soit tard, elle travaille.", why: "Subjonctif.", origin: "invented" },
    { text: "Il sait si bien que tout est fini.", why: "« si bien que » est autre chose.", origin: "invented" },
    { text: "On se demande si le prix augmenterait.", why: "Une question indirecte.", origin: "invented" },
    { text: "Aussi bien que les autres sont venus.", why: "Une comparaison.", origin: "invented" },
    { text: "Il est possible que tout change.", why: "Subjonctif et indicatif se ressemblent.", origin: "invented" },
  ],
};
