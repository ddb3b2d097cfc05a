import type { CheckCases } from "../check.ts";

export const cases: CheckCases = {
  wrong: [
    {
      text: "Ils coopèrent avec des usines, non seulement avec celles de la défense.",
      quotes: ["non seulement"],
      why: "« et pas seulement » traduit mot à mot.",
      origin: "sample",
    },
    {
      text: "Cet accord intéresse non seulement les deux pays voisins.",
      quotes: ["non seulement"],
      why: "La suite manque.",
      origin: "invented",
    },
    {
      text: "Le texte vise non seulement la ville de Lyon.",
      quotes: ["non seulement"],
      why: "La suite manque.",
      origin: "invented",
    },
    {
      text: "On y vend du pain, non seulement du pain blanc.",
      quotes: ["non seulement"],
      why: "« pas seulement ».",
      origin: "invented",
    },
  ],
  right: [
    { text: "Il est non seulement riche, mais généreux.", why: "« mais » suit.", origin: "invented" },
    { text: "Non seulement il est venu, il a aussi parlé.", why: "« aussi » suit.", origin: "invented" },
    { text: "Non seulement elle chante. Mais elle danse.", why: "La phrase suivante répond.", origin: "invented" },
    { text: "Non seulement il pleut ; il vente.", why: "Le point-virgule répond.", origin: "invented" },
    { text: "Il n'a pas seulement parlé de paix.", why: "« pas seulement » n'appelle rien.", origin: "invented" },
  ],
};
