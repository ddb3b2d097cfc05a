import type { Interference, InterferencePack, Termbase } from "./termbase.ts";

/** An interference pack as a termbase, to publish it as TBX or to go on with it in a book: the source word, what to write, what is wrong, and why. */
export const packToTermbase = (pack: InterferencePack): Termbase => ({
  id: pack.id,
  title: pack.title.fr,
  description: pack.provenance,
  concepts: pack.entries.map((entry) => ({
    id: entry.id,
    note: noteOf(entry),
    confidence: entry.confidence,
    ...(entry.severity ? { severity: entry.severity } : {}),
    ...(entry.category ? { category: entry.category } : {}),
    ...(entry.unless?.length ? { unless: entry.unless } : {}),
    terms: [
      ...entry.right.map((term, index) => ({
        term,
        language: "fr",
        status: index === 0 ? ("preferred" as const) : ("admitted" as const),
      })),
      ...entry.wrong.map((term) => ({ term, language: "fr", status: "forbidden" as const })),
      { term: entry.source, language: pack.from, status: "admitted" as const },
    ],
  })),
});

/** What a reader needs to judge a place, in one note: why, a wrong sentence, a right one. */
const noteOf = ({ why, bad, good }: Interference): string => `${why.fr} Faux : ${bad} Juste : ${good}`;
