import type { Lexicon, Reading } from "../../text/lexicon.ts";
import type { Token } from "../../text/tokens.ts";
import { defineCheck } from "../check.ts";
import { words } from "./words.ts";

/** Words that end no compound and take no hyphen before them. */
const never = /^(?:un|une|avec|ont|dans|pour|est|sont|sur|mais|par|cette|ces|notre|leur|des)$/;
/** These follow an imperative ("prends-le"). */
const afterImperative = /^(?:le|la|les)$/;

/**
 * A dash that lost its spaces and looks like a hyphen: "la liste-une technique", "ce continuum-le vol". English sets its dash close; a
 * machine copies it into French, which parts it with spaces.
 */
export const gluedDash = defineCheck({
  id: "glued-dash",
  scope: "block",
  category: "linguistic/punctuation",
  severity: "minor",
  confidence: 0.82,
  words,
  *find({ tokens }, { lexicon }) {
    for (const token of tokens) {
      if (token.kind !== "word" || !token.text.includes("-")) continue;
      const parts = token.text.split("-");
      const [last = "", before = ""] = [parts.at(-1), parts.at(-2)];
      if (before.length < 3 || !isOut(last.toLowerCase(), before, lexicon) || !isFree(token, parts, lexicon)) continue;
      const right = `${parts.slice(0, -1).join("-")} – ${last}`;
      yield { span: { from: token.from, to: token.to }, params: { right }, suggestions: [right] };
    }
  },
});

function isOut(last: string, before: string, lexicon: Lexicon): boolean {
  const readings = lexicon.readings(before.toLowerCase());
  const isWord = readings.some(({ pos }) => pos === "noun" || pos === "adjective" || pos === "verb");
  if (never.test(last)) return isWord;
  return afterImperative.test(last) && isWord && !readings.some(mayCommand);
}

const mayCommand = ({ pos, verbForm, person }: Reading): boolean =>
  pos === "verb" && (verbForm === "imperative" || person === 2 || person === 1);

/** No compound of the dictionary, and none like "point-pour-point". */
const isFree = ({ norm }: Token, parts: readonly string[], lexicon: Lexicon): boolean =>
  lexicon.readings(norm).length === 0 && new Set(parts.map((part) => part.toLowerCase())).size === parts.length;
