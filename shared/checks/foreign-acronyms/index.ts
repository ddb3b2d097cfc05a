import { defineCheck } from "../check.ts";
import { foreignAcronyms } from "./acronyms.ts";
import { words } from "./words.ts";

/** Written all in capitals, "SEZ" or "TOO" may be a name or an English word in a shouted heading. */
const mostlyCapitals = (text: string): boolean => {
  const letters = text.replace(/[^\p{L}]/gu, "");
  return letters.length > 8 && letters.replace(/[^\p{Lu}]/gu, "").length > letters.length * 0.6;
};

/** Legal forms and acronyms of other languages that French writes otherwise: "OJSC", "LLC", "GDP". */
export const foreignAcronymsCheck = defineCheck({
  id: "foreign-acronyms",
  scope: "block",
  category: "accuracy/untranslated",
  severity: "minor",
  confidence: 0.9,
  words,
  *find({ tokens, text }) {
    let shouted: boolean | undefined;
    for (const [i, token] of tokens.entries()) {
      if (token.kind !== "word") continue;
      const known = foreignAcronyms.get(token.text);
      if (!known) continue;
      shouted ??= mostlyCapitals(text);
      if (shouted) return;
      const before = tokens[i - 1]?.text ?? "";
      const after = tokens[i + 1]?.text ?? "";
      // "le PIB (GDP en anglais)", "Gross Domestic Product (GDP)": the text explains the acronym.
      if (before === "(" || (after === "en" && tokens[i + 2]?.norm === "anglais")) continue;
      yield {
        span: { from: token.from, to: token.to },
        message: known.kind === "legal-form" ? "legalForm" : "default",
        params: { acronym: token.text, write: known.write[0] ?? "" },
        suggestions: known.write,
      };
    }
  },
});
