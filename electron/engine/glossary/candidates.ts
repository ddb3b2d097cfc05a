import { setImmediate } from "node:timers/promises";
import { PhraseCounter } from "../../../shared/glossary/candidates.ts";
import type { Concept } from "../../../shared/glossary/termbase.ts";
import { fold, tokenize } from "../../../shared/text/tokens.ts";
import { loadLanguage } from "../language/load-language.ts";
import type { OpenBook } from "../open-book.ts";
import type { Hand, Project } from "../project/project.ts";
import { uuid7 } from "../project/uuid.ts";

/** What may belong in the glossary: a name or a phrase that the book has often. */
export interface Candidate {
  readonly text: string;
  readonly kind: "name" | "term";
  readonly count: number;
}

/** Blocks read before other calls get their turn. */
const turn = 200;

/** Frequent names and phrases that no termbase in use has and nobody set aside, the most frequent first. */
export async function candidatesOf(book: OpenBook, concepts: readonly Concept[]): Promise<Candidate[]> {
  const { lexicon } = await loadLanguage();
  const phrases = new PhraseCounter(lexicon);
  for (const [index, { content, shape }] of book.blocks.entries()) {
    if (shape.kind !== "furniture") phrases.add(tokenize(content.text));
    if (index % turn === turn - 1) await setImmediate();
  }
  const known = new Set([
    ...concepts.flatMap(({ terms }) => terms.map(({ term }) => fold(term))),
    ...setAside(book.project).map(fold),
  ]);
  const names = (await book.names.list(book.blocks)).filter(({ count }) => count > 1);
  const isName = new Set(names.map(({ name }) => fold(name)));
  return [
    ...names.map(({ name, count }) => ({ text: name, kind: "name" as const, count })),
    ...phrases
      .candidates()
      .filter(({ text }) => !isName.has(fold(text)))
      .map((candidate) => ({ ...candidate, kind: "term" as const })),
  ]
    .filter(({ text }) => !known.has(fold(text)))
    .sort((a, b) => b.count - a.count || a.text.localeCompare(b.text, "fr"));
}

/** Remembers that a phrase is no term of this book. */
export function setCandidateAside(project: Project, text: string, hand: Hand): void {
  project.db
    .prepare("INSERT INTO candidates_set_aside (id, at, author, text) VALUES (?, ?, ?, ?)")
    .run(uuid7(hand.now), new Date(hand.now).toISOString(), hand.author, text);
}

const setAside = (project: Project): string[] =>
  project.db
    .prepare<[], { text: string }>("SELECT text FROM candidates_set_aside")
    .all()
    .map(({ text }) => text);
