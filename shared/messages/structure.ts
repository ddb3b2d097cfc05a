import type { DoubtKind } from "../formats/format.ts";

interface StructureWords {
  readonly name: string;
  readonly description: string;
  readonly messages: Readonly<Record<DoubtKind, string>>;
}

/** What the reader of a file was not sure of, as flags of the check `structure`. */
export const structureWords: { readonly fr: StructureWords; readonly en: StructureWords } = {
  fr: {
    name: "Structure du livre",
    description: "Là où la lecture du fichier a hésité : paragraphes, titres, notes.",
    messages: {
      "uncertain-join": "Ces lignes ont été réunies en un paragraphe. Est-ce bien le même ?",
      "uncertain-split": "Un nouveau paragraphe commence ici. Fait-il suite au précédent ?",
      "uncertain-heading": "Ce bloc a été lu comme un titre, ou pourrait en être un.",
      "uncertain-call": "Ce chiffre est-il un appel de note ?",
      "orphan-note": "Cette note n’est appelée nulle part.",
      "call-without-note": "Cet appel ne mène à aucune note.",
      "numbering-gap": "La numérotation saute ici : il manque peut-être quelque chose.",
      "cut-sentence": "La phrase s’arrête en chemin : une partie du texte manque peut-être.",
      "lost-text": "Du texte s’est perdu ici à la conversion.",
    },
  },
  en: {
    name: "Structure of the book",
    description: "Where reading the file left a doubt: paragraphs, headings, notes.",
    messages: {
      "uncertain-join": "These lines were joined into one paragraph. Is it the same one?",
      "uncertain-split": "A new paragraph begins here. Does it continue the one before?",
      "uncertain-heading": "This block was read as a heading, or might be one.",
      "uncertain-call": "Is this number a note call?",
      "orphan-note": "Nothing calls this note.",
      "call-without-note": "This call leads to no note.",
      "numbering-gap": "The numbering skips here: something may be missing.",
      "cut-sentence": "The sentence stops on its way: some text may be missing.",
      "lost-text": "Text was lost here in the conversion.",
    },
  },
};
