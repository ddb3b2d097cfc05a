import type { CheckWords } from "../check.ts";

export const words: { fr: CheckWords; en: CheckWords } = {
  fr: {
    name: "Numérotation interrompue",
    description: "Un numéro manque ou revient dans la suite des notes ou des chapitres.",
    messages: {
      default: "La numérotation est interrompue ici.",
      gap: "Du numéro {{before}} on passe au {{number}} : quelque chose manque peut-être.",
      twice: "Le numéro {{number}} vient d'être employé.",
    },
  },
  en: {
    name: "Broken numbering",
    description: "A number is missing or used twice in the sequence of the notes or chapters.",
    messages: {
      default: "The numbering breaks here.",
      gap: "From number {{before}} one goes to {{number}}: something may be missing.",
      twice: "Number {{number}} has just been used.",
    },
  },
};
