import { type LonelyMark, readQuotations } from "../../text/quotes.ts";
import { defineBookCheck, type Passage, type PlacedObservation } from "../check.ts";

import { words } from "./words.ts";

interface Lonely {
  readonly sign: string;
  /** "nothing": a whole quotation that opens its block and may be the last part of one begun before. */
  readonly missing: "opening" | "closing" | "nothing";
  /** Does the mark open its block? French may reopen « at each paragraph of a long quotation. */
  readonly atStart: boolean;
  readonly excerpt: string;
  readonly suggestion?: string;
}

/** A quotation that runs over more blocks than this has lost its end. */
const longest = 12;

/**
 * A quotation opened and never closed, or closed and never opened. The flag stands where the partner most likely belongs:
 * before the first note call after the quotation (a call follows what it documents), else at the end of a sentence.
 * Guillemets may span paragraphs: opened in one (reopened in each), closed in a later one of the same chapter.
 */
export const unpairedQuotes = defineBookCheck<Lonely>({
  id: "unpaired-quotes",
  scope: "book",
  category: "linguistic/unpaired-marks",
  severity: "major",
  confidence: 0.77,
  words,
  *observe(passage) {
    const { text } = passage;
    // Notes are read by themselves: a quotation never runs from one into another.
    const group = passage.kind === "note" ? `note ${passage.id}` : `chapter ${passage.chapter}`;
    const all = readQuotations(text, passage.codes).lonely;
    if (text.startsWith("«") && !all.some(({ mark }) => mark.at === 0))
      yield {
        group,
        span: { from: 0, to: 1 },
        data: { sign: "«", missing: "nothing", atStart: true, excerpt: "" },
      };
    for (const lonely of all) {
      const { mark, missing } = lonely;
      const span = missing === "opening" ? around(text, mark.at) : likelyEnd(passage, lonely);
      const closing = mark.text === "«" ? " »" : mark.text === "“" ? "”" : '"';
      yield {
        group,
        span,
        data: {
          sign: mark.text,
          missing,
          atStart: text.slice(0, mark.at).trim() === "",
          excerpt: `${text.slice(mark.at, mark.at + 30).trim()}…`,
          ...(missing === "closing" ? { suggestion: text.slice(span.from, span.to) + closing } : {}),
        },
      };
    }
  },
  *judge(_group, places) {
    const paired = acrossBlocks(places);
    for (const place of places) {
      if (paired.has(place) || place.data.missing === "nothing") continue;
      const { block, span, data } = place;
      if (data.missing === "opening") yield { block, span, message: "opening", params: { mark: data.sign } };
      else
        yield {
          block,
          span,
          message: "closing",
          params: { opening: data.excerpt },
          ...(data.suggestion ? { suggestions: [data.suggestion] } : {}),
        };
    }
  },
});

/** The lonely guillemets that a later block closes, with those that reopen in between. */
function acrossBlocks(places: readonly PlacedObservation<Lonely>[]): ReadonlySet<PlacedObservation<Lonely>> {
  const paired = new Set<PlacedObservation<Lonely>>();
  let pending: PlacedObservation<Lonely>[] = [];
  for (const place of places) {
    const { sign, missing, atStart } = place.data;
    if (sign === '"') continue;
    const first = pending[0];
    if (first && place.order - first.order > longest) pending = [];
    if (missing === "nothing") {
      const last = pending.at(-1);
      if (last?.data.atStart && place.order === last.order + 1) for (const one of pending) paired.add(one);
      pending = [];
    } else if (missing === "closing") {
      if (!atStart) pending = [];
      pending.push(place);
    } else if (pending.length > 0) {
      for (const one of [...pending, place]) paired.add(one);
      pending = [];
    }
  }
  return paired;
}

/** Where a closing mark is most likely missing: at a note call, at the end of a sentence, at the limit. */
function likelyEnd({ text, codes, sentences }: Passage, { mark, limit }: LonelyMark): { from: number; to: number } {
  const call = codes.find((code) => code.kind === "note-call" && code.from > mark.at + 1 && code.from <= limit);
  // A call glued into the words ("13,8 millions de¹²dollars.") moved: its sentence's end is the likelier place.
  const moved = call && /\p{L}/u.test(text[call.from] ?? "");
  const after = Math.max(mark.at, moved ? call.from : 0);
  const sentence = sentences
    .filter((one) => one.to > after && one.to <= limit)
    .at(limit === text.length || moved ? 0 : -1);
  const to = trimmed(text, (moved ? undefined : call?.from) ?? sentence?.to ?? limit);
  // Nothing between the mark and its limit: the mark itself.
  return to <= mark.at + 1 ? { from: mark.at, to: mark.at + 1 } : { from: Math.max(wordStart(text, to), mark.at), to };
}

/** Without the full stop and blanks before a place: the mark belongs before them. */
function trimmed(text: string, end: number): number {
  let at = end;
  while (at > 0 && /[\s.,;:]/.test(text[at - 1] ?? "")) at--;
  return at;
}

/** A mark with the word before it, or the one after it at a block's start. */
function around(text: string, at: number): { from: number; to: number } {
  const from = wordStart(text, at);
  return { from, to: at + 1 };
}

const wordStart = (text: string, end: number): number => {
  const match = /[\p{L}\p{N}'’-]+[^\p{L}\p{N}]*$/u.exec(text.slice(Math.max(0, end - 60), end));
  return match ? Math.max(0, end - 60) + match.index : Math.max(0, end - 1);
};
