import { fold } from "../../text/tokens.ts";

/** Columns of a glossary in a table, in the order in which they are written; one row a term. */
export const columns = [
  "concept",
  "term",
  "language",
  "status",
  "part of speech",
  "gender",
  "term note",
  "subject field",
  "definition",
  "note",
  "confidence",
  "severity",
  "category",
] as const;
export type Column = (typeof columns)[number];

/** Columns of a simpler table, one row a concept: what is wrong, what to write, the source word. */
export type PairColumn = "wrong" | "right" | "source";

/** How people head these columns, folded: French and English. */
const headings: Readonly<Record<Column | PairColumn, readonly string[]>> = {
  concept: ["concept", "concept id", "id", "entry", "entree", "fiche"],
  term: ["term", "terme"],
  language: ["language", "langue", "lang"],
  status: ["status", "statut", "administrative status", "usage"],
  "part of speech": ["part of speech", "pos", "categorie grammaticale", "nature"],
  gender: ["gender", "genre"],
  "term note": ["term note", "note du terme"],
  "subject field": ["subject field", "subject", "domain", "domaine", "sujet"],
  definition: ["definition"],
  note: ["note", "notes", "comment", "commentaire", "remarque", "why", "raison", "pourquoi"],
  confidence: ["confidence", "confiance"],
  severity: ["severity", "gravite"],
  category: ["category", "categorie", "mqm"],
  wrong: ["wrong", "faux", "fautif", "incorrect", "a eviter", "interdit", "forbidden"],
  right: ["right", "juste", "correct", "preferred", "prefere", "recommande", "a ecrire"],
  source: ["source", "source term", "terme source", "original"],
};

/** What a heading means; undefined for a column that nobody here knows. */
export function columnOf(heading: string): Column | PairColumn | undefined {
  const wanted = fold(heading)
    .replace(/[_\s]+/g, " ")
    .trim();
  // The record's own keys.
  for (const [column, names] of Object.entries(headings))
    if (names.includes(wanted)) return column as Column | PairColumn;
  return undefined;
}
