import { defineCheck } from "../check.ts";
import { words } from "./words.ts";

/**
 * A note call set in the middle of words: "Le¹⁰programme", "de ⁴⁵coopération". A call follows what it documents and is
 * followed by a space or a mark.
 */
export const gluedCall = defineCheck({
  id: "glued-call",
  scope: "block",
  category: "design/cross-reference",
  severity: "minor",
  confidence: 0.9,
  words,
  *find({ text, codes }) {
    for (const code of codes) {
      if (code.kind !== "note-call") continue;
      const after = /^\p{L}[\p{L}'’-]*/u.exec(text.slice(code.from))?.[0];
      if (!after) continue;
      const before = /\p{L}[\p{L}'’-]*\s?$/u.exec(text.slice(Math.max(0, code.from - 40), code.from))?.[0] ?? "";
      const isGlued = before !== "" && !/\s$/.test(before);
      yield {
        span: { from: code.from - before.length, to: code.from + after.length },
        message: isGlued ? "between" : "default",
        params: { before: before.trim(), after },
        suggestions: isGlued ? [`${before} ${after}`] : [],
      };
    }
  },
});
