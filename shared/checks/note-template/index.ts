import { fold } from "../../text/tokens.ts";
import { type CountedForm, defineFormCheck } from "../check.ts";
import { words } from "./words.ts";

/** A form written so often is the book's template. */
const leastCommon = 4;
/** "[Ressource électronique]", "{Ressource électronique}": a bracket with one to five words in it. */
const bracketed = /[[{]([\p{L}\p{M}’' -]{3,60})[\]}]/gu;
/** "URL :", "ISBN ;": a label in capitals and the mark after it. */
const labelled = /(?<![\p{L}\p{N}])(\p{Lu}{3,6})\s?([:;,.])(?=\s|https?:)/gu;

/** The odd form of what the book writes in the same way again and again. The template is learned from the book. */
export const noteTemplate = defineFormCheck({
  id: "note-template",
  scope: "forms",
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
        form: match[0],
        span: { from: match.index, to: match.index + match[0].length },
        data: null,
      };
    }
    for (const match of text.matchAll(labelled)) {
      const label = match[1] ?? "";
      yield {
        group: `label ${label}`,
        form: match[0].replace(/\s/gu, " "),
        span: { from: match.index, to: match.index + match[0].length },
        data: null,
      };
    }
  },
  *judge(group, forms) {
    const common = mostFrequent(forms);
    if (!common) return;
    for (const { form } of forms) {
      if (withoutSpace(form) === withoutSpace(common)) continue;
      // A label before a comma or a full stop may stand in a sentence: only the marks that open what follows compare.
      if (group.startsWith("label ") && !/[:;]$/.test(form)) continue;
      yield { form, params: { common }, suggestions: [common] };
    }
  },
});

const withoutSpace = (form: string): string => form.replace(/\s/gu, "");

/** The form of most places, when it rules: written often, and twice as often as any other one. */
function mostFrequent([first, second]: readonly CountedForm<unknown>[]): string | undefined {
  if (!first || !second || first.count < leastCommon || first.count < 2 * second.count) return undefined;
  return first.form;
}
