import type { CheckWords } from "../checks/check.ts";

/** Words of the doubts about a book's structure: flags of the same queue, but no check of their own. */
export const structureWords: { readonly fr: CheckWords; readonly en: CheckWords } = {
  fr: {
    name: "Structure",
    description: "Ce dont la lecture du fichier n’était pas sûre : titres, paragraphes, notes.",
    messages: {
      default: "La structure est douteuse ici.",
      "uncertain-join": "Ce paragraphe enjambe une page : vérifiez qu’il n’y en avait pas deux.",
      "uncertain-split": "Ce paragraphe continue peut-être le précédent.",
      "uncertain-heading": "Pris pour un titre, sans certitude.",
      "uncertain-call": "L’appel de la note {{label}} est peut-être ailleurs.",
      "orphan-note": "La note {{label}} n’est appelée nulle part : son appel s’est perdu avec sa page.",
      "call-without-note": "Cet appel ne mène à aucune note.",
      "numbering-gap": "La note {{expected}} manque : on passe à la note {{found}}.",
      "cut-sentence": "La phrase est coupée : une page manque peut-être.",
      "lost-text": "Du texte s’est perdu ici.",
    },
  },
  en: {
    name: "Structure",
    description: "What reading the file left in doubt: headings, paragraphs, notes.",
    messages: {
      default: "The structure is doubtful here.",
      "uncertain-join": "This paragraph crosses a page: check that there were not two.",
      "uncertain-split": "This paragraph may go on from the one before.",
      "uncertain-heading": "Taken for a heading, not for certain.",
      "uncertain-call": "The call of note {{label}} may be elsewhere.",
      "orphan-note": "Note {{label}} is called nowhere: its call was lost with its page.",
      "call-without-note": "This call leads to no note.",
      "numbering-gap": "Note {{expected}} is missing: note {{found}} comes next.",
      "cut-sentence": "The sentence is cut: a page may be missing.",
      "lost-text": "Text was lost here.",
    },
  },
};
