/** The few words an edition says by itself, in its own language. */
const fr = {
  notes: "Notes",
  orphanNotes: "Notes sans appel",
  contents: "Table des matières",
  untitled: "Sans titre",
  cover: "Couverture",
  colon: "\u00a0: ",
  accessibility:
    "Texte structuré par des titres, table des matières, notes liées à leur appel dans les deux sens ; la couverture est décrite.",
};
const en: typeof fr = {
  notes: "Notes",
  orphanNotes: "Notes without a call",
  contents: "Contents",
  untitled: "Untitled",
  cover: "Cover",
  colon: ": ",
  accessibility:
    "Text structured by headings, table of contents, notes linked with their calls both ways; the cover is described.",
};

/** By the edition's language: French for French, English for any other. */
export const editionWords = (language: string): typeof fr => (/^fr\b/i.test(language) ? fr : en);
