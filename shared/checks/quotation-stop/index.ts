import { defineCheck } from "../check.ts";
import { words } from "./words.ts";

/**
 * A full stop left inside a running sentence after a quotation: "… villes russes ". et la mise en œuvre". The quotation ended
 * a sentence where it was taken from; here the sentence goes on, in lower case.
 */
export const quotationStop = defineCheck({
  id: "quotation-stop",
  scope: "block",
  category: "linguistic/punctuation",
  severity: "minor",
  confidence: 0.93,
  words,
  *find({ text }) {
    for (const match of text.matchAll(/(["»”])(\s?)\.(\s*)(\p{Ll}[\p{L}'’]*)/gu)) {
      const [whole, mark = "", , , word = ""] = match;
      yield {
        span: { from: match.index, to: match.index + whole.length },
        params: { word },
        suggestions: [`${mark} ${word}`],
      };
    }
  },
});
