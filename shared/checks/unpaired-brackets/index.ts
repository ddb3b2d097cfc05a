import type { Token } from "../../text/tokens.ts";
import { defineBookCheck, type PlacedObservation } from "../check.ts";
import { words } from "./words.ts";

const partner: Readonly<Record<string, string>> = { ")": "(", "]": "[" };
const closes = new Set(Object.keys(partner));

/** A block cut in two by a page or a list goes on in the next one or two. */
const reach = 2;

interface Lonely {
  readonly sign: string;
}

/**
 * A bracket opened and not closed, or the reverse. "a)" and "1)" at the start of an item are marks of lists; a bracket that
 * one of the next blocks closes belongs to a paragraph cut in two, which is the reading's matter.
 */
export const unpairedBrackets = defineBookCheck<Lonely>({
  id: "unpaired-brackets",
  scope: "book",
  category: "linguistic/unpaired-marks",
  severity: "minor",
  confidence: 0.85,
  words,
  *observe({ text, tokens, kind, id, chapter }) {
    const group = kind === "note" ? `note ${id}` : `chapter ${chapter}`;
    for (const { sign, at } of lonelyBrackets(text, tokens))
      yield { group, span: { from: at, to: at + 1 }, data: { sign } };
  },
  *judge(_group, places) {
    const paired = new Set<PlacedObservation<Lonely>>();
    for (const [index, place] of places.entries()) {
      const next = places[index + 1];
      if (!next || closes.has(place.data.sign) || partner[next.data.sign] !== place.data.sign) continue;
      if (next.order === place.order || next.order - place.order > reach) continue;
      paired.add(place).add(next);
    }
    for (const place of places)
      if (!paired.has(place)) yield { block: place.block, span: place.span, params: { sign: place.data.sign } };
  },
});

function* lonelyBrackets(text: string, tokens: readonly Token[]): Generator<{ sign: string; at: number }> {
  const open: { readonly sign: string; readonly at: number }[] = [];
  const urls = tokens.filter((token) => token.kind === "url");
  for (const match of text.matchAll(/[()[\]]/g)) {
    const sign = match[0];
    const at = match.index;
    if (urls.some((url) => url.from <= at && at < url.to) || isNamed(text, at)) continue;
    const before = text.slice(Math.max(0, at - 6), at);
    if (!closes.has(sign)) open.push({ sign, at });
    else if (open.at(-1)?.sign === partner[sign]) open.pop();
    else if (!/(?:^|[\s;:,(])(?:\p{L}|\d{1,3}|[ivx]{1,4})$/u.test(before) && !/[:;]-?$/.test(before))
      yield { sign, at };
  }
  yield* open;
}

/** "les signes « ( » et « ) »", "Ctrl-]": the sign itself is spoken of. */
const isNamed = (text: string, at: number): boolean =>
  /[«"“'‘][ \u00a0\u202f]?$|\p{L}-$/u.test(text.slice(Math.max(0, at - 2), at)) &&
  /^[ \u00a0\u202f]?[»"”'’]|^(?:[\s.,;]|$)/u.test(text.slice(at + 1, at + 3));
