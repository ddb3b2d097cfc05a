import type { CheckWords } from "../check.ts";

export const words: { fr: CheckWords; en: CheckWords } = {
  fr: {
    name: "Nom de personne altéré",
    description: "Un nom traduit comme un mot, écrit en minuscules, ou signé autrement qu'en tête de la note.",
    messages: {
      default: "Ce nom de personne paraît altéré.",
      translated: "« {{name}} » est un mot anglais : le nom de l'auteur a sans doute été traduit.",
      signature: "La note commence par « {{head}} » et la signature dit « {{signed}} ».",
      lowerCase: "Le livre connaît un nom propre « {{name}} » : capitale, sans article.",
    },
  },
  en: {
    name: "Damaged person's name",
    description:
      "A name translated as if it were a word, in lower case, or signed otherwise than at the head of the note.",
    messages: {
      default: "This person's name looks damaged.",
      translated: "“{{name}}” is an English word: the author's name was probably translated.",
      signature: "The note begins with “{{head}}” and the signature says “{{signed}}”.",
      lowerCase: "The book knows a name “{{name}}”: capital letter, no article.",
    },
  },
};
