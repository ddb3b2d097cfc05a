import type { Database } from "better-sqlite3";
import { likeness } from "../../../shared/search/likeness.ts";
import { sentencesOf } from "./make-reference.ts";
import type { Passage } from "./reference-file.ts";

/** A passage like one of a block's, and how alike they are, 0 to 1. */
export interface AlikePassage extends Passage {
  readonly likeness: number;
  /** The words of the block it is like, in which language. */
  readonly to: string;
  readonly by: "source" | "french";
}

/** Less alike than this, and reading it costs more than it helps: the usual threshold of translation memories. */
const threshold = 0.6;
/** Passages with most of the words of a sentence, to be compared letter by letter. */
const looked = 30;
/** Sentences of a block that are looked up, words of a sentence that are asked for. */
const [mostSentences, mostWords] = [20, 10];

/**
 * Passages of a reference like the sentences of a block, or like the whole of it: by what it is a translation of where both have that,
 * else by the French. Best first, `count` at most; each passage once.
 */
export function findPassages(
  db: Database,
  block: { readonly text: string; readonly source: string | undefined },
  count: number,
): AlikePassage[] {
  const best = new Map<string, AlikePassage>();
  const look = db.prepare<[string, number], Passage>(
    "SELECT french, source FROM passage WHERE passage MATCH ? ORDER BY rank LIMIT ?",
  );
  for (const column of ["source", "french"] as const) {
    const text = column === "source" ? (block.source ?? "") : block.text;
    for (const sentence of new Set([text, ...sentencesOf(text).slice(0, mostSentences)])) {
      const query = queryOf(sentence, column);
      if (!query) continue;
      for (const passage of look.all(query, looked)) {
        const found = { ...passage, likeness: likeness(sentence, passage[column]), to: sentence, by: column };
        const key = `${passage.french}\n${passage.source}`;
        if (found.likeness >= threshold && found.likeness > (best.get(key)?.likeness ?? 0)) best.set(key, found);
      }
    }
  }
  return [...best.values()].sort((a, b) => b.likeness - a.likeness).slice(0, count);
}

/** The longest words of a sentence, any of them: in quotation marks, nothing in them is the index's syntax. */
function queryOf(sentence: string, column: "french" | "source"): string {
  const words = [...new Set(sentence.match(/[\p{L}\p{N}]{4,}/gu) ?? [])].sort((a, b) => b.length - a.length);
  return words.length === 0
    ? ""
    : `{${column}} : (${words
        .slice(0, mostWords)
        .map((word) => `"${word}"`)
        .join(" OR ")})`;
}
