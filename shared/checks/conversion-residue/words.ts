import type { CheckWords } from "../check.ts";

export const words: { fr: CheckWords; en: CheckWords } = {
  fr: {
    name: "Restes de conversion",
    description: "Ce qu’une conversion laisse : tirets doublés, signes étrangers, espaces égarées.",
    messages: {
      default: "Reste de conversion.",
      dashes: "Deux tirets pour un.",
      omission: "Coupe à la russe : en français, […].",
      bracket: "Chevron isolé : la moitié d’un signe de coupe.",
      "number-sign": "« ! » tient ici la place de « n° ».",
      page: "« C. » est le russe pour « p. ».",
      "dash-comma": "Tiret resté après une virgule.",
      colon: "Deux-points attendu après « URL ».",
      space: "Espace de trop avant le point ou la virgule.",
      brace: "Accolades : en français, des crochets.",
    },
  },
  en: {
    name: "Conversion residue",
    description: "What a conversion leaves behind: doubled dashes, foreign signs, stray spaces.",
    messages: {
      default: "Conversion residue.",
      dashes: "Two dashes for one.",
      omission: "An omission in the Russian manner: in French, […].",
      bracket: "A lone angle bracket: half of a sign of omission.",
      "number-sign": "“!” stands for “n°” here.",
      page: "“C.” is Russian for “p.”.",
      "dash-comma": "A dash left after a comma.",
      colon: "A colon is expected after “URL”.",
      space: "A space too many before the full stop or the comma.",
      brace: "Braces: brackets in French.",
    },
  },
};
