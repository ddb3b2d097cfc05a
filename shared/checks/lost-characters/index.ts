import { defineCheck } from "../check.ts";
import { words } from "./words.ts";

/** Replacement characters, with the blanks between them: one loss, one flag. Private-use and control characters are lost ones too. */
const lost =
  /[\ufffd\ue000-\uf8ff\u0000-\u0008\u000e-\u001f](?:[\s.,]*[\ufffd\ue000-\uf8ff\u0000-\u0008\u000e-\u001f])*/g;

/**
 * UTF-8 read as Windows-1252: "Ã©" for "é", "â€™" for "’". Only sequences that are valid UTF-8 when turned back, so that a
 * Portuguese "Ã" is left alone.
 */
const mojibake = /[ÃÂ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€[™œ\u009d“”˜¦¢\u0093\u0094]|Å[\u0093\u0092“’]/g;

/** Characters that a conversion lost (U+FFFD) or read in the wrong encoding. */
export const lostCharacters = defineCheck({
  id: "lost-characters",
  scope: "block",
  category: "linguistic/character-encoding",
  severity: "critical",
  confidence: 0.97,
  words,
  *find({ text }) {
    for (const match of text.matchAll(lost)) yield { span: { from: match.index, to: match.index + match[0].length } };
    for (const match of text.matchAll(mojibake)) {
      const right = undo(match[0]);
      if (right)
        yield {
          span: { from: match.index, to: match.index + match[0].length },
          message: "mojibake",
          params: { right },
          suggestions: [right],
          severity: "major",
        };
    }
  },
});

/** Windows-1252's own places for the bytes 80 to 9F. https://encoding.spec.whatwg.org/index-windows-1252.txt */
const upper = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** The text whose UTF-8 bytes, read as Windows-1252, look like this; undefined when there is none. */
function undo(garbled: string): string | undefined {
  const bytes = [...garbled].map((sign) => (upper.includes(sign) ? 0x80 + upper.indexOf(sign) : sign.charCodeAt(0)));
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(new Uint8Array(bytes));
  } catch {
    return undefined;
  }
}
