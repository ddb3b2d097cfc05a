/** Translation memories and earlier books to compare with. */
export const referencesWords = {
  fr: {
    "references.title": "Références",
    "references.means":
      "Une mémoire de traduction (TMX, XLIFF) ou un livre déjà paru : leurs passages semblables se montrent sous le glossaire du paragraphe.",
    "references.bring": "Ajouter une référence…",
    "references.brought": "« {{name}} » : {{count}} passages à comparer.",
    "references.brought_one": "« {{name}} » : {{count}} passage à comparer.",
    "references.stopped": "Arrêté : rien n’a été ajouté.",
    "references.remove": "Retirer",
    "references.remove-one": "Retirer « {{name}} » de cette machine",
    "references.alike": "Passages semblables",
    "references.insert": "Insérer ce passage",
  },
  en: {
    "references.title": "References",
    "references.means":
      "A translation memory (TMX, XLIFF) or a book that is out already: passages like the paragraph’s are shown under its glossary.",
    "references.bring": "Add a reference…",
    "references.brought": "“{{name}}”: {{count}} passages to compare with.",
    "references.brought_one": "“{{name}}”: {{count}} passage to compare with.",
    "references.stopped": "Stopped: nothing was added.",
    "references.remove": "Remove",
    "references.remove-one": "Remove “{{name}}” from this machine",
    "references.alike": "Similar passages",
    "references.insert": "Insert this passage",
  },
};
