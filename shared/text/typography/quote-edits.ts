import type { InlineCode } from "../../book/content.ts";
import type { HouseStyle } from "../house-style.ts";
import { readQuotations } from "../quotes.ts";
import type { TypographyEdit } from "./edits.ts";

interface Marks {
  readonly opening: string;
  readonly closing: string;
}

const noBreak = { none: "", "no-break": "\u00a0", narrow: "\u202f" };

function marksOf(kind: "guillemets" | "curly", style: HouseStyle): Marks {
  if (kind === "curly") return { opening: "“", closing: "”" };
  return { opening: `«${noBreak[style.spaceAfterGuillemet]}`, closing: `${noBreak[style.spaceBefore["»"]]}»` };
}

/** The marks of every whole quotation, with the spaces inside them. A mark without its partner stays as it is: it is a flag. */
export function quoteEdits(text: string, codes: readonly InlineCode[], style: HouseStyle): TypographyEdit[] {
  const outer = marksOf(style.quotes, style);
  const inner = marksOf(style.innerQuotes, style);
  return readQuotations(text, codes).pairs.flatMap(({ opening, closing, depth }) => {
    const marks = depth === 0 ? outer : inner;
    let first = opening.at + 1;
    while (first < closing.at && /\s/.test(text[first] ?? "")) first++;
    let last = closing.at;
    while (last > first && /\s/.test(text[last - 1] ?? "")) last--;
    // Nothing between the marks: no quotation.
    if (first >= last) return [];
    return [
      { rule: "quotes", from: opening.at, to: first, insert: marks.opening },
      { rule: "quotes", from: last, to: closing.at + 1, insert: marks.closing },
    ] satisfies TypographyEdit[];
  });
}
