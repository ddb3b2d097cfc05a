import { UnreadableFile } from "../../formats/format.ts";
import { fold } from "../../text/tokens.ts";
import type { ReadTermbase } from "../tbx/read.ts";
import type { Concept, Term, TermStatus } from "../termbase.ts";
import { type Column, columnOf, type PairColumn } from "./columns.ts";

const statuses: Readonly<Record<string, TermStatus>> = {
  preferred: "preferred",
  prefere: "preferred",
  recommande: "preferred",
  admitted: "admitted",
  admis: "admitted",
  deprecated: "deprecated",
  deconseille: "deprecated",
  forbidden: "forbidden",
  interdit: "forbidden",
  superseded: "forbidden",
};

/** A term or note, at most; rows of a table; terms of one concept: more is no glossary. */
const longest = 2_000;
const mostRows = 200_000;
const mostTerms = 200;

type Cells = Partial<Record<Column | PairColumn, string>>;
type OpenConcept = { -readonly [Key in keyof Concept]: Concept[Key] } & { readonly terms: Term[] };

/**
 * A termbase from the rows of a table, the first of which heads the columns (in French or English, in any order): one row a
 * term, rows of one `concept` together; or one row a pair, `wrong` and `right`. Columns with other headings are told as lost.
 * Throws UnreadableFile when no heading is known.
 */
export function termbaseOfRows(rows: readonly (readonly string[])[], name: string): ReadTermbase {
  const lost = new Map<string, number>();
  const [head = [], ...body] = rows.filter((row) => row.some((cell) => cell.trim() !== ""));
  if (body.length > mostRows) throw new UnreadableFile("glossary-too-large", { name });
  const meanings = head.map(columnOf);
  const hasTerms = meanings.includes("term");
  const hasPairs = meanings.includes("wrong") && meanings.includes("right");
  if (!hasTerms && !hasPairs) throw new UnreadableFile("table-no-heading", { name });
  for (const [index, heading] of head.entries())
    if (meanings[index] === undefined) {
      const filled = body.filter((row) => (row[index] ?? "").trim() !== "").length;
      if (filled > 0) lost.set(heading.trim().slice(0, 100) || `#${index + 1}`, filled);
    }
  const concepts = new Map<string, OpenConcept>();
  for (const row of body) {
    const cells: Cells = {};
    for (const [column, meaning] of meanings.entries()) {
      const value = (row[column] ?? "").replace(/\s+/g, " ").trim();
      if (meaning === undefined || value === "") continue;
      if (value.length > longest) lost.set("length", (lost.get("length") ?? 0) + 1);
      cells[meaning] = value.slice(0, longest);
    }
    const terms = hasTerms ? termOf(cells) : pairOf(cells);
    // Without an id of its own a row is known by what it says to write: several wrong forms of one right one come together.
    const id = (cells.concept ?? fold(cells.right ?? cells.term ?? cells.wrong ?? "")).slice(0, 200);
    if (terms.length === 0) lost.set("term", (lost.get("term") ?? 0) + 1);
    else addTo(concepts, id, terms, cells, lost);
  }
  return { termbase: { id: name, title: name, concepts: [...concepts.values()] }, lost };
}

function addTo(
  concepts: Map<string, OpenConcept>,
  id: string,
  terms: Term[],
  cells: Cells,
  lost: Map<string, number>,
): void {
  const concept: OpenConcept = concepts.get(id) ?? { id, terms: [] };
  concepts.set(id, concept);
  for (const term of terms)
    if (concept.terms.some((other) => other.term === term.term && other.language === term.language)) continue;
    else if (concept.terms.length < mostTerms) concept.terms.push(term);
    else lost.set("term", (lost.get("term") ?? 0) + 1);
  const confidence = Number(cells.confidence?.replace(",", "."));
  const { severity, category, definition, note } = cells;
  if (cells["subject field"]) concept.subjectField ??= cells["subject field"];
  if (definition) concept.definition ??= definition;
  if (note) concept.note ??= note;
  if (confidence > 0 && confidence <= 1) concept.confidence ??= confidence;
  if (severity === "minor" || severity === "major" || severity === "critical") concept.severity ??= severity;
  if (category) concept.category ??= category;
}

function termOf(cells: Cells): Term[] {
  if (!cells.term) return [];
  const gender = fold(cells.gender ?? "");
  return [
    {
      term: cells.term,
      language: (cells.language ?? "fr").toLowerCase().replace(/[-_].*$/, ""),
      status: statuses[fold(cells.status ?? "")] ?? "admitted",
      ...(cells["part of speech"] ? { partOfSpeech: cells["part of speech"] } : {}),
      ...(/^f/.test(gender) ? { gender: "feminine" } : /^m/.test(gender) ? { gender: "masculine" } : {}),
      ...(cells["term note"] ? { note: cells["term note"] } : {}),
    },
  ];
}

/** The source word's language is not told in such a table. */
const pairOf = ({ wrong, right, source }: Cells): Term[] =>
  wrong || right
    ? [
        ...(right ? [{ term: right, language: "fr", status: "preferred" } as const] : []),
        ...(wrong ? [{ term: wrong, language: "fr", status: "forbidden" } as const] : []),
        ...(source ? [{ term: source, language: "und", status: "admitted" } as const] : []),
      ]
    : [];
