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
    {
      text: "Si le prix augmentera, la ville achètera moins.",
      quotes: ["augmentera"],
      why: "si + présent",
      origin: "invented",
    },
    {
      text: "Le maire veut que la ville devient plus propre.",
      quotes: ["devient"],
      why: "vouloir que + subjonctif",
      origin: "invented",
    },
    {
      text: "Elle regrette que le maire est parti.",
      quotes: ["est"],
      why: "regretter que + subjonctif",
      origin: "invented",
    },
  ],
  right: [
    {
      text: "C'est beau, même si cette vision ne sera pas parfaite.",
      why: "« même si » et un futur certain.",
      origin: "other text",
    },
    { text: "Les parties, dit-on, s'appuieront sur l'acquis.", why: "« s' » est un pronom.", origin: "other text" },
    { text: "On se demande si le prix augmentera.", why: "Une question indirecte.", origin: "invented" },
    { text: "Nul doute que le prix a monté.", why: "« nul doute que » prend l'indicatif.", origin: "invented" },
    { text: "Le maire veut ce que la ville veut.", why: "Une relative.", origin: "invented" },
    { text: "Bien qu'il soit tard, elle travaille.", why: "Subjonctif.", origin: "invented" },
    { text: "Il sait si bien que tout est fini.", why: "« si bien que » est autre chose.", origin: "invented" },
    { text: "On se demande si le prix augmenterait.", why: "Une question indirecte.", origin: "invented" },
    { text: "Aussi bien que les autres sont venus.", why: "Une comparaison.", origin: "invented" },
    { text: "Il est possible que tout change.", why: "Subjonctif et indicatif se ressemblent.", origin: "invented" },
  ],
};
