import { compareNames } from "../../text/names.ts";
import { fold } from "../../text/tokens.ts";
import { consonants, phoneticSkeleton } from "../../text/transliteration.ts";
import { defineFormCheck, type Tools } from "../check.ts";
import { words } from "./words.ts";

/** A group of more spellings than this is no name: keeps the comparison small. */
const mostForms = 40;

/** The same name written in several ways: "Vitebsk", "Vitsebsk"; "Zoomlion", "Zumlion". */
export const nameVariants = defineFormCheck({
  id: "name-variants",
  scope: "forms",
  category: "terminology/inconsistent-use",
  severity: "minor",
  confidence: 0.8,
  words,
  *observe(passage, tools) {
    const openers = new Set(passage.sentences.map(({ tokens }) => tokens[0]?.text));
    for (const token of passage.tokens) {
      if (token.kind !== "word" || token.text.includes("-") || !isName(token.text, openers, tools)) continue;
      const sounds = consonants(phoneticSkeleton(token.text));
      if (sounds.length < 3) continue;
      // Consonants and first letter's case are the same in all spellings of a name: the groups stay small.
      yield { group: sounds, form: token.text, span: { from: token.from, to: token.to }, data: null };
    }
  },
  *judge(_group, written, tools) {
    if (written.length < 2) return;
    // A form that the dictionary knows comes before a more frequent one: the machine may repeat its mistake.
    const rank = (form: string): number => (tools.spelling.knows(form) ? 1 : 0);
    const forms = written.slice(0, mostForms).sort((a, b) => rank(b.form) - rank(a.form));
    const wrong = new Set<string>();
    for (const [i, { form, count }] of forms.entries())
      for (const { form: other, count: otherCount } of forms.slice(0, i)) {
        if (wrong.has(form) || wrong.has(other)) continue;
        const confidence = likeness(form, other, count, otherCount, tools);
        if (confidence === 0) continue;
        wrong.add(form);
        yield { form, params: { form, other }, suggestions: [other], confidence };
      }
  },
});

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
function isName(form: string, openers: ReadonlySet<string | undefined>, tools: Tools): boolean {
  if (form.length < 5 || !/^\p{Lu}[\p{Ll}\p{M}]+$/u.test(form)) return false;
  const lower = form.toLowerCase();
  if (tools.spelling.knows(lower)) return false;
  // "Bielorusse" without its accent at the start of a sentence is a misspelt word, not a name: one mention elsewhere decides.
  return !openers.has(form) || tools.book.count(lower) === 0;
}
