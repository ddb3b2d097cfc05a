/** The few words an edition says by itself, in its own language. */
const fr = { notes: "Notes", orphanNotes: "Notes sans appel", contents: "Table des matières", untitled: "Sans titre" };
const en: typeof fr = {
  notes: "Notes",
  orphanNotes: "Notes without a call",
  contents: "Contents",
  untitled: "Untitled",
};

/** By the edition's language: French for French, English for any other. */
export const editionWords = (language: string): typeof fr => (/^fr\b/i.test(language) ? fr : en);
