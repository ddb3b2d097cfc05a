import { defineCheck } from "../check.ts";
import { words } from "./words.ts";

/**
 * A paragraph of prose that begins in lower case: a sentence cut off, or the line after a salutation ("Cher lecteur, / le livre…"),
 * which French begins with a capital. Items of lists, verse and quotations may begin so.
 */
export const paragraphStart = defineCheck({
  id: "paragraph-start",
  scope: "block",
  category: "linguistic/spelling",
  severity: "minor",
  confidence: 0.75,
  kinds: ["paragraph"],
  words,
  *find({ text, tokens }) {
    const [first, second] = tokens;
    if (
      first?.kind !== "word" ||
      !/^\p{Ll}/u.test(first.text) ||
      text.length < 40 ||
      !/[.!?…]["»”]?$/.test(text.trimEnd())
    )
      return;
    // "iPhone", "d'Artagnan": names keep their small letter.
    if (/^\p{Ll}\p{Lu}/u.test(first.text) || (/['’]$/.test(first.text) && /^\p{Lu}/u.test(second?.text ?? ""))) return;
    // "dh_make peut…", "apt-get, l'outil": a program's name.
    if (/^\p{Ll}[\p{L}\p{N}]*[-_/.(@\d]\S/u.test(text)) return;
    const to = second && second.from - first.to <= 1 ? second.to : first.to;
    yield { span: { from: first.from, to }, suggestions: [text.charAt(0).toUpperCase() + text.slice(1, to)] };
  },
});
