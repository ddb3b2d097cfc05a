import type { Concept, Term, Termbase } from "../termbase.ts";
import { type Column, columns } from "./columns.ts";

/** A termbase as a table: the headings, then one row a term. */
export const rowsOfTermbase = (termbase: Termbase): string[][] => [
  [...columns],
  ...termbase.concepts.flatMap((concept) =>
    concept.terms.map((term) => columns.map((column) => cell(column, concept, term))),
  ),
];

function cell(column: Column, concept: Concept, term: Term): string {
  const values: Readonly<Record<Column, string | number | undefined>> = {
    concept: concept.id,
    term: term.term,
    language: term.language,
    status: term.status,
    "part of speech": term.partOfSpeech,
    gender: term.gender,
    "term note": term.note,
    "subject field": concept.subjectField,
    definition: concept.definition,
    note: concept.note,
    confidence: concept.confidence,
    severity: concept.severity,
    category: concept.category,
  };
  return String(values[column] ?? "");
}
