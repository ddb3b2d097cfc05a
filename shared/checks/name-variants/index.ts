import { compareNames } from "../../text/names.ts";
import { fold } from "../../text/tokens.ts";
import { consonants, phoneticSkeleton } from "../../text/transliteration.ts";
import { defineBookCheck, type Passage, type PlacedFinding, type PlacedObservation, type Tools } from "../check.ts";
import { words } from "./words.ts";

interface Written {
  readonly form: string;
}

/** A group of more spellings than this is no name: keeps the comparison small. */
const mostForms = 40;

/** The same name written in several ways: "Vitebsk", "Vitsebsk"; "Zoomlion", "Zumlion". */
export const nameVariants = defineBookCheck<Written>({
  id: "name-variants",
  scope: "book",
  category: "terminology/inconsistent-use",
  severity: "minor",
  confidence: 0.8,
  words,
  *observe(passage, tools) {
    for (const token of passage.tokens) {
      if (token.kind !== "word" || token.text.includes("-") || !isName(token.text, passage, tools)) continue;
      const sounds = consonants(phoneticSkeleton(token.text));
      if (sounds.length < 3) continue;
      // Consonants and first letter's case are the same in all spellings of a name: the groups stay small.
      yield { group: sounds, span: { from: token.from, to: token.to }, data: { form: token.text } };
    }
  },
  *judge(_group, places, tools) {
    const counts = new Map<string, number>();
    for (const { data } of places) counts.set(data.form, (counts.get(data.form) ?? 0) + 1);
    if (counts.size < 2) return;
    // A form that the dictionary knows comes before a more frequent one: the machine may repeat its mistake.
    const rank = (form: string): number => (tools.spelling.knows(form) ? 1 : 0);
    const forms = [...counts].sort((a, b) => rank(b[0]) - rank(a[0]) || b[1] - a[1] || a[0].localeCompare(b[0], "fr"));
    const usual = new Map<string, { form: string; confidence: number }>();
    for (const [i, [form, count]] of forms.slice(0, mostForms).entries()) {
      for (const [other, otherCount] of forms.slice(0, i)) {
        if (usual.has(form) || usual.has(other)) continue;
        const confidence = likeness(form, other, count, otherCount, tools);
        if (confidence > 0) usual.set(form, { form: other, confidence });
      }
    }
    yield* flagged(places, usual);
  },
});

function* flagged(
  places: readonly PlacedObservation<Written>[],
  usual: ReadonlyMap<string, { form: string; confidence: number }>,
): Generator<PlacedFinding> {
  for (const { block, span, data } of places) {
    const better = usual.get(data.form);
    if (better)
      yield {
        block,
        span,
        params: { form: data.form, other: better.form },
        suggestions: [better.form],
        confidence: better.confidence,
      };
  }
}

/** How sure it is that two spellings are one name; 0 when they are not. */
function likeness(form: string, other: string, count: number, otherCount: number, tools: Tools): number {
  // "Julien" and "Julian", "Minsk" and "Munsk": two names that the dictionary knows are two names.
  const bothKnown = tools.spelling.knows(form) && tools.spelling.knows(other);
  const compared = compareNames(form, other);
  if (compared === "different") return 0;
  // "Étienne" and "Etienne" is a matter of capitals' accents, which another check sees to.
  if (fold(form) === fold(other)) return differsInFirstLetter(form, other) ? 0 : 0.85;
  if (bothKnown || isInflected(form, other)) return 0;
  if (compared === "same-sound") return otherCount >= 3 * count ? 0.85 : 0.75;
  return otherCount >= 3 || tools.spelling.knows(other) ? 0.6 : 0;
}

const differsInFirstLetter = (one: string, other: string): boolean => one[0] !== other[0];

/** "Kazakh", "Kazakhe": an ending of French, not a spelling. */
const isInflected = (one: string, other: string): boolean => {
  const a = fold(one);
  const b = fold(other);
  return a.replace(/(?:e|s|es|x)$/, "") === b.replace(/(?:e|s|es|x)$/, "");
};

/** A capital, no French word in lower case, and long enough that chance does not make twins. */
function isName(form: string, passage: Passage, tools: Tools): boolean {
  if (form.length < 5 || !/^\p{Lu}[\p{Ll}\p{M}]+$/u.test(form)) return false;
  const lower = form.toLowerCase();
  if (tools.spelling.knows(lower)) return false;
  // "Bielorusse" without its accent at the start of a sentence is a misspelt word, not a name: one mention elsewhere decides.
  return !passage.sentences.some(({ tokens }) => tokens[0]?.text === form) || tools.book.count(lower) === 0;
}
