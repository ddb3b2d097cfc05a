import { phoneticSkeleton } from "../../text/transliteration.ts";
import { defineFormCheck } from "../check.ts";
import { ethnonyms } from "./ethnonyms.ts";
import { words } from "./words.ts";

interface Adjective {
  readonly kind: "adjective" | "name";
  /** Without the mark of gender and number: "bélarussien". */
  readonly base: string;
}

/** Endings that make an adjective of a country or a town: "bélaruss-ien", "malais-ien", "pendjab-i". */
const endings = /(?:ien|éen|ais|ois|ain|in|e|i)$/;
const minimum = 5;

/** An adjective of one and the same place made in two ways: "bélarussien" and "biélorusse". */
export const termVariants = defineFormCheck<Adjective>({
  id: "term-variants",
  scope: "forms",
  category: "terminology/inconsistent-use",
  severity: "minor",
  confidence: 0.85,
  words,
  *observe({ tokens }) {
    const named = new Set<string>();
    for (const token of tokens) {
      if (token.kind !== "word" || token.text.length < 6) continue;
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
        const kind = isName ? "name" : "adjective";
        yield { group: skeleton, form: `${kind} ${base}`, span, data: { kind, base } };
      }
    }
  },
  *judge(_group, written, tools) {
    // Without a place of that name in the book, two words that sound alike prove nothing: "adopté", "adapté".
    if (!written.some(({ data }) => data.kind === "name")) return;
    const adjectives = written.filter(({ data }) => data.kind === "adjective");
    // The dictionary decides before frequency: a machine may repeat the wrong form more often than the right one.
    const rank = (base: string): number => (tools.spelling.knows(base) ? 1 : 0);
    const [usual, second] = [...adjectives].sort((a, b) => rank(b.data.base) - rank(a.data.base));
    if (!usual || !second) return;
    const other = usual.data.base;
    if (usual.count === second.count && rank(other) === rank(second.data.base)) return;
    if (!adjectives.some(({ data }) => isOfPlaces(data.base))) return;
    for (const { form, data } of adjectives)
      if (stemOf(data.base) !== stemOf(other))
        yield {
          form,
          params: { form: data.base, other },
          confidence: tools.spelling.knows(data.base) ? 0.7 : 0.85,
          suggestions: suggest(other),
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
