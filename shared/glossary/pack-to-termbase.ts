import type { Interference, InterferencePack, Termbase } from "./termbase.ts";

/** An interference pack as a termbase, to publish it as TBX: the source word, what to write, what is wrong, and why. */
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

/** Everything a reader needs to judge a place, in one note: why, a wrong sentence, a right one, what excuses it. */
const noteOf = ({ why, bad, good, unless }: Interference): string =>
  `${why.fr} Faux : ${bad} Juste : ${good}${unless?.length ? ` Sauf avec : ${unless.join(" ; ")}.` : ""}`;
