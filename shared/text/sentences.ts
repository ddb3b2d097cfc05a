import type { Span } from "./span.ts";
import type { Token } from "./tokens.ts";

/** Abbreviations whose full stop ends no sentence: "M. Dupont", "p. 12", "etc. et". */
const abbreviations = new Set(
  "m mm mme mmes mlle dr pr me mgr st ste p pp vol t n no art chap fig éd ed cf ex env av apr j.-c etc c.-à-d op cit ibid id ch col coll fasc ms r".split(
    " ",
  ),
);

/** A sentence: its span in the text, and its tokens. */
export interface Sentence extends Span {
  readonly tokens: readonly Token[];
}

/**
 * Cuts a block into sentences. A full stop ends one unless an abbreviation, an initial ("V. Likhachev") or a lower-case word
 * says otherwise; closing marks after it belong to the sentence they close.
 */
export function splitSentences(tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token?.kind !== "mark" || !/^(?:[.!?…]|\.\.\.)$/.test(token.text)) continue;
    let end = i;
    while (end + 1 < tokens.length && /^(?:[.!?…»"”)\]]|\.\.\.)$/.test(tokens[end + 1]?.text ?? "")) {
      const next = tokens[end + 1];
      // An opening quotation mark after a space belongs to the next sentence.
      if (next?.text === '"' && next.from > (tokens[end]?.to ?? 0) && tokens[end + 2]?.from === next.to) break;
      end++;
    }
    const before = tokens[i - 1];
    const after = tokens[end + 1];
    const isAbbreviation =
      token.text === "." &&
      before?.kind === "word" &&
      before.to === token.from &&
      (abbreviations.has(before.norm) || /^\p{Lu}$/u.test(before.text));
    if (after && (isAbbreviation || /^\p{Ll}/u.test(after.text))) continue;
    sentences.push(sentence(tokens.slice(start, end + 1)));
    start = end + 1;
    i = end;
  }
  if (start < tokens.length) sentences.push(sentence(tokens.slice(start)));
  return sentences;
}

const sentence = (tokens: readonly Token[]): Sentence => ({
  from: tokens[0]?.from ?? 0,
  to: tokens.at(-1)?.to ?? 0,
  tokens,
});
