import type { InterferencePack, Termbase } from "./termbase.ts";

/** An interference pack as a termbase, to publish it as TBX: the source word, what to write, what is wrong, and why. */
export const packToTermbase = (pack: InterferencePack): Termbase => ({
  id: pack.id,
  title: pack.title.fr,
  description: pack.provenance,
  concepts: pack.entries.map((entry) => ({
    id: entry.id,
    note: entry.why.fr,
    confidence: entry.confidence,
    ...(entry.severity ? { severity: entry.severity } : {}),
    ...(entry.category ? { category: entry.category } : {}),
    terms: [
      ...entry.right.map((term, index) => ({
        term,
        language: "fr",
        status: index === 0 ? ("preferred" as const) : ("admitted" as const),
      })),
      ...entry.wrong.map((term) => ({ term, language: "fr", status: "forbidden" as const, note: entry.bad })),
      { term: entry.source, language: pack.from, status: "admitted" as const },
    ],
  })),
});
