import { fold } from "../../text/tokens.ts";
import { defineBookCheck, type PlacedObservation } from "../check.ts";
import { words } from "./words.ts";

/** A form written so often is the book's template. */
const leastCommon = 4;
/** "[Ressource électronique]", "{Ressource électronique}": a bracket with one to five words in it. */
const bracketed = /[[{]([\p{L}\p{M}’' -]{3,60})[\]}]/gu;
/** "URL :", "ISBN ;": a label in capitals and the mark after it. */
const labelled = /(?<![\p{L}\p{N}])(\p{Lu}{3,6})\s?([:;,.])(?=\s|https?:)/gu;

interface Written {
  readonly form: string;
}

/** The odd form of what the book writes in the same way again and again. The template is learned from the book. */
export const noteTemplate = defineBookCheck<Written>({
  id: "note-template",
  scope: "book",
  category: "linguistic/textual-conventions",
  severity: "minor",
  confidence: 0.9,
  words,
  *observe({ text }) {
    for (const match of text.matchAll(bracketed)) {
      const content = fold(match[1] ?? "").trim();
      // The first word says which template it is: "ressource en électrons", "ressource électronique".
      const first = /^[a-z]{4,}/.exec(content)?.[0];
      if (!first || !content.includes(" ")) continue;
      yield {
        group: `bracket ${first}`,
        span: { from: match.index, to: match.index + match[0].length },
        data: { form: match[0] },
      };
    }
    for (const match of text.matchAll(labelled)) {
      const label = match[1] ?? "";
      yield {
        group: `label ${label}`,
        span: { from: match.index, to: match.index + match[0].length },
        data: { form: match[0].replace(/\s/gu, " ") },
      };
    }
  },
  *judge(group, places) {
    const common = mostFrequent(places);
    if (!common) return;
    for (const { block, span, data } of places) {
      if (data.form === common || withoutSpace(data.form) === withoutSpace(common)) continue;
      // A label before a comma or a full stop may stand in a sentence: only the marks that open what follows compare.
      if (group.startsWith("label ") && !/[:;]$/.test(data.form)) continue;
      yield { block, span, params: { common }, suggestions: [common] };
    }
  },
});

const withoutSpace = (form: string): string => form.replace(/\s/gu, "");

/** The form of most places, when it rules: written often, and three times as often as any other one. */
function mostFrequent(places: readonly PlacedObservation<Written>[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { data } of places) counts.set(data.form, (counts.get(data.form) ?? 0) + 1);
  if (counts.size < 2) return undefined;
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!first || !second || first[1] < leastCommon || first[1] < 2 * second[1]) return undefined;
  return first[0];
}
