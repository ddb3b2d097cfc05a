import { phoneticSkeleton } from "../../text/transliteration.ts";
import { defineBookCheck } from "../check.ts";
import { ethnonyms } from "./ethnonyms.ts";
import { words } from "./words.ts";

interface Adjective {
  readonly kind: "adjective" | "name";
  /** Without the mark of gender and number: "bélarussien". */
  readonly base: string;
  readonly skeleton: string;
}

/** Endings that make an adjective of a country or a town: "bélaruss-ien", "malais-ien", "pendjab-i". */
const endings = /(?:ien|éen|ais|ois|ain|in|e|i)$/;
const minimum = 5;

/** An adjective of one and the same place made in two ways: "bélarussien" and "biélorusse". */
export const termVariants = defineBookCheck<Adjective>({
  id: "term-variants",
  scope: "book",
  category: "terminology/inconsistent-use",
  severity: "minor",
  confidence: 0.85,
  words,
  *observe({ tokens }) {
    const named = new Set<string>();
    for (const token of tokens) {
      if (token.kind !== "word") continue;
      let at = token.from;
      for (const part of token.text.split(/[-‑]/)) {
        const span = { from: at, to: at + part.length };
        at += part.length + 1;
        if (part.length < 6) continue;
        const isName = /^\p{Lu}/u.test(part);
        const base = isName ? part : singular(part);
        if (!isName && !isOfPlaces(base) && !ethnonyms.has(base)) continue;
        const skeleton = phoneticSkeleton(isName ? base.replace(/(?:ie|e)$/, "") : base.replace(endings, ""));
        if (skeleton.length < minimum || (isName && named.has(skeleton))) continue;
        // One mention of the place is enough to a passage.
        if (isName) named.add(skeleton);
        yield { group: skeleton, span, data: { kind: isName ? "name" : "adjective", base, skeleton } };
      }
    }
  },
  *judge(_group, places, tools) {
    // Without a place of that name in the book, two words that sound alike prove nothing: "adopté", "adapté".
    if (!places.some(({ data }) => data.kind === "name")) return;
    const adjectives = places.filter(({ data }) => data.kind === "adjective");
    const counts = new Map<string, number>();
    for (const { data } of adjectives) counts.set(data.base, (counts.get(data.base) ?? 0) + 1);
    // The dictionary decides before frequency: a machine may repeat the wrong form more often than the right one.
    const rank = (base: string): number => (tools.spelling.knows(base) ? 1 : 0);
    const [usual, second] = [...counts].sort((a, b) => rank(b[0]) - rank(a[0]) || b[1] - a[1]);
    if (!usual || !second || (usual[1] === second[1] && rank(usual[0]) === rank(second[0]))) return;
    const form = usual[0];
    if (![...counts.keys()].some(isOfPlaces)) return;
    for (const { block, span, data } of adjectives)
      if (data.base !== form && stemOf(data.base) !== stemOf(form))
        yield {
          block,
          span,
          params: { form: data.base, other: form },
          confidence: tools.spelling.knows(data.base) ? 0.7 : 0.85,
          suggestions: suggest(form),
        };
  },
});

const stemOf = (base: string): string => base.replace(endings, "");

/** At least one of the forms has an ending that only such adjectives have. */
const isOfPlaces = (base: string): boolean => /(?:ien|éen|ais|ois)$/.test(base);

/** Gender and number taken off: "bélarussiennes", "malaisiens". */
const singular = (word: string): string =>
  word
    .toLowerCase()
    .replace(/(ien|éen)(?:s|nes?)$/, "$1")
    .replace(/(ais|ois)es?$/, "$1")
    .replace(/(ain|in)(?:s|es?)$/, "$1")
    .replace(/(?<=[eé])s$/, "");

const suggest = (form: string): readonly string[] => (form.endsWith("e") ? [form, `${form}s`] : [form]);
