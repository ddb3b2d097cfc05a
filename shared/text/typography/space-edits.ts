import type { HouseStyle } from "../house-style.ts";
import type { TypographyEdit } from "./edits.ts";

const width = { none: "", "no-break": "\u00a0", narrow: "\u202f" };

/** Blanks: those before the double marks and the per cent sign, and runs of several. */
export function spaceEdits(text: string, { spaceBefore }: HouseStyle): TypographyEdit[] {
  const edits: TypographyEdit[] = [];
  // "Vraiment ?", "Oui;": the first mark of a run, after a word, a figure or a closing mark. "12:30" and "a:b" are no colons.
  for (const match of text.matchAll(/(?<=[\p{L}\p{N}»”")\]…°])[ \u00a0\u202f]*([:;!?])(?=[\s!?»”")\]]|$)/gu)) {
    const mark = match[1] as ":" | ";" | "!" | "?";
    edits.push(edit(match.index, match[0], width[spaceBefore[mark]] + mark));
  }
  for (const match of text.matchAll(/(?<=\d)[ \u00a0\u202f]*%/gu))
    edits.push(edit(match.index, match[0], `${width[spaceBefore["%"]]}%`));
  for (const match of text.matchAll(/(?<=\S) {2,}(?=[^\s:;!?%»])/gu)) edits.push(edit(match.index, match[0], " "));
  return edits;
}

const edit = (from: number, wrong: string, insert: string): TypographyEdit => ({
  rule: "spaces",
  from,
  to: from + wrong.length,
  insert,
});
