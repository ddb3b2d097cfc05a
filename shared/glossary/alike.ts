import type { Lexicon } from "../text/lexicon.ts";
import type { Span } from "../text/span.ts";
import { tokenize } from "../text/tokens.ts";
import { createTermMatcher } from "./create-matcher.ts";
import { patternOfWords } from "./pattern.ts";

/** A place like one just corrected, with what would stand there. */
export interface Alike {
  readonly span: Span;
  readonly replacement: string;
}

/**
 * A correction looked for elsewhere: finds the wrong words in a text, inflected too, each with the right ones as the place asks
 * ("tracteur" → "camion" also finds "des tracteurs" → "des camions"). Places that are right already are no places. An empty
 * right side deletes.
 */
export function findAlike(wrong: string, right: string, lexicon: Lexicon): (text: string) => readonly Alike[] {
  const matcher = createTermMatcher({
    termbases: [
      {
        id: "alike",
        title: "",
        concepts: [
          {
            id: "alike",
            terms: [
              { term: patternOfWords(wrong), language: "fr", status: "forbidden" },
              ...(right ? [{ term: right, language: "fr", status: "preferred" } as const] : []),
            ],
          },
        ],
      },
    ],
    packs: [],
    lexicon,
  });
  return (text) =>
    matcher
      .terms(text, tokenize(text))
      .filter(({ term }) => term.status === "forbidden")
      .map(({ from, to, replacements: [replacement = ""] }) => ({ span: { from, to }, replacement }));
}
