import type { Token } from "../../text/tokens.ts";
import { defineCheck, type Passage, type Tools } from "../check.ts";
import { words } from "./words.ts";

/** A word written so often is meant: a term that no dictionary has yet. */
const isMeant = 3;

/** A word in small letters that neither the dictionary, nor the glossary, nor the rest of the book knows. */
export const spelling = defineCheck({
  id: "spelling",
  scope: "block",
  category: "linguistic/spelling",
  severity: "minor",
  confidence: 0.6,
  optional: true,
  words,
  *find(passage, tools) {
    let terms: ReturnType<Tools["terms"]["terms"]> | undefined;
    for (const token of passage.tokens) {
      if (!isUnknown(token, passage, tools)) continue;
      terms ??= tools.terms.terms(passage.text, passage.tokens);
      if (terms.some(({ from, to }) => from <= token.from && token.to <= to)) continue;
      yield { span: { from: token.from, to: token.to }, params: { word: token.text } };
    }
  },
});

function isUnknown(token: Token, { text, codes }: Passage, { spelling: dictionary, lexicon, book }: Tools): boolean {
  if (token.kind !== "word" || !/^\p{Ll}[\p{Ll}\p{M}]{3,}(?:[-‑][\p{Ll}\p{M}]+)*$/u.test(token.text)) return false;
  const known = (form: string): boolean => dictionary.knows(form) || lexicon.readings(form).length > 0;
  if (known(token.text) || token.norm.split("-").every((part) => part.length < 3 || known(part))) return false;
  // Part of an address, of a file's name, of a word cut by an apostrophe.
  if (/[\p{L}\p{N}./\\@_'’]$/u.test(text.slice(0, token.from).slice(-1)) && !/['’]$/.test(text.slice(0, token.from)))
    return false;
  if (/^(?:[/\\@_]|\.\p{L})/u.test(text.slice(token.to, token.to + 2))) return false;
  // Italics and marked languages: a foreign word, a title.
  if (
    codes.some(
      ({ kind, from, to }) => (kind === "emphasis" || kind === "language") && from < token.to && token.from < to,
    )
  )
    return false;
  // A name whose capital is lost is another matter; a word that comes back is a term.
  const capital = token.text.charAt(0).toUpperCase() + token.text.slice(1);
  return !dictionary.knows(capital) && book.count(capital) === 0 && book.count(token.text) < isMeant;
}
