import type { Passage } from "../check.ts";
import { defineCheck } from "../check.ts";
import { lonelyMarks, type QuoteMark } from "./quotes.ts";
import { words } from "./words.ts";

/**
 * A quotation opened and never closed in its paragraph, or closed and never opened. The flag stands where the partner most
 * likely belongs: before the first note call after the quotation (a call follows what it documents), else at the end of a
 * sentence. French may reopen « at each paragraph of a long quotation: an opening mark at the very start of a paragraph, not
 * closed there, is left alone when the paragraph has no other sign of an end.
 */
export const unpairedQuotes = defineCheck({
  id: "unpaired-quotes",
  scope: "block",
  category: "linguistic/unpaired-marks",
  severity: "major",
  confidence: 0.88,
  words,
  *find(passage) {
    const { text } = passage;
    for (const { mark, missing, limit } of lonelyMarks(text)) {
      if (missing === "opening") {
        const start = wordStart(text, mark.at);
        yield { span: { from: start, to: mark.at + 1 }, message: "opening", params: { mark: mark.text } };
        continue;
      }
      const end = likelyEnd(passage, mark, limit);
      if (mark.at === 0 && mark.text === "«" && limit === text.length && end === text.trimEnd().length) continue;
      const from = wordStart(text, end);
      const closing = mark.text === "«" ? " »" : mark.text === "“" ? "”" : '"';
      yield {
        span: { from, to: end },
        message: "closing",
        params: { opening: excerpt(text, mark.at) },
        suggestions: [text.slice(from, end) + closing],
      };
    }
  },
});

/** Where a closing mark is most likely missing: at a note call, at the end of a sentence, at the limit. */
function likelyEnd({ text, codes, sentences }: Passage, mark: QuoteMark, limit: number): number {
  const call = codes.find((code) => code.kind === "note-call" && code.from > mark.at + 1 && code.from <= limit);
  if (call) return trimmed(text, call.from);
  const sentence = sentences.filter((one) => one.to > mark.at && one.to <= limit).at(limit === text.length ? 0 : -1);
  return trimmed(text, sentence ? sentence.to : limit);
}

/** Without the full stop and blanks before a place: the mark belongs before them. */
function trimmed(text: string, end: number): number {
  let at = end;
  while (at > 0 && /[\s.,;:]/.test(text[at - 1] ?? "")) at--;
  return at;
}

const wordStart = (text: string, end: number): number => {
  const match = /[\p{L}\p{N}'’-]+[^\p{L}\p{N}]*$/u.exec(text.slice(Math.max(0, end - 60), end));
  return match ? Math.max(0, end - 60) + match.index : Math.max(0, end - 1);
};

const excerpt = (text: string, at: number): string => `${text.slice(at, at + 30).trim()}…`;
