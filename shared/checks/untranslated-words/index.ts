import type { Span } from "../../text/span.ts";
import type { Token } from "../../text/tokens.ts";
import { defineCheck, type Passage, type Tools } from "../check.ts";
import { englishWords, sharedWords } from "./english-words.ts";
import { loanWords } from "./loan-words.ts";
import { words } from "./words.ts";

/** What a word is to an English stretch. */
type Standing = "english" | "shared" | "name" | "other";

/** A stretch left in English: "Minsk Tractor Works", "joint ventures", "Challenge to the crisis". */
export const untranslatedWords = defineCheck({
  id: "untranslated-words",
  scope: "block",
  category: "accuracy/untranslated",
  severity: "major",
  confidence: 0.85,
  words,
  *find(passage, tools) {
    // A block of licence or of program text: one flag says it all.
    if (isEnglish(passage.tokens, 0.4)) {
      yield { span: { from: 0, to: passage.text.length }, message: "sentence", confidence: 0.8 };
      return;
    }
    const whole: Span[] = [];
    for (const sentence of passage.sentences) {
      if (!isEnglish(sentence.tokens, 0.5)) continue;
      whole.push(sentence);
      yield { span: { from: sentence.from, to: sentence.to }, message: "sentence", confidence: 0.9 };
    }
    for (const run of runs(passage)) {
      const start = run[0]?.from ?? 0;
      if (whole.some(({ from, to }) => start >= from && start < to)) continue;
      const standings = run.map((token) => standing(token, tools));
      let first = 0;
      for (let i = 0; i <= run.length; i++) {
        if (i < run.length && standings[i] !== "other") continue;
        yield* judge(run.slice(first, i), standings.slice(first, i), passage);
        first = i + 1;
      }
    }
  },
});

function* judge(stretch: readonly Token[], standings: readonly Standing[], passage: Passage) {
  const english = standings.filter((one) => one === "english").length;
  const shared = standings.filter((one) => one === "shared").length;
  const first = stretch[0];
  const last = stretch.at(-1);
  if (!first || !last || english === 0) return;
  // One English word and names only is a trade mark more often than a sentence: "Office Depot".
  if (english + shared < 2 && !/^(?:works|plant|factory|company)$/i.test(last.text)) return;
  if (stretch.every((token) => loanWords.has(token.norm))) return;
  // "The New York Times": a newspaper keeps its name.
  if (first.text === "The" && stretch.every((token) => /^\p{Lu}/u.test(token.text))) return;
  // "debian/rules build": a path and what follows it are a program's.
  if (/[/\\$]$/.test(passage.text.slice(0, first.from))) return;
  // A whole sentence in capitals hides what is a name.
  const text = passage.text.slice(first.from, last.to);
  if (text === text.toUpperCase()) return;
  yield {
    span: { from: first.from, to: last.to },
    params: { text },
    // A note may quote an English book by its title.
    confidence: (english >= 2 ? 0.9 : 0.75) - (passage.kind === "note" ? 0.1 : 0),
  };
}

/** So large a share of the words is English that one flag covers them all. */
function isEnglish(tokens: readonly Token[], share: number): boolean {
  const written = tokens.filter((token) => token.kind === "word");
  const english = written.filter((token) => englishWords.has(token.norm)).length;
  const shared = written.filter((token) => sharedWords.has(token.norm)).length;
  return english >= 4 && english + shared >= written.length * share;
}

/** Runs of words with white space alone between. */
function* runs({ tokens, text }: Passage): Generator<Token[]> {
  let run: Token[] = [];
  for (const token of tokens) {
    const before = run.at(-1);
    const joined = before && /^\s+$/.test(text.slice(before.to, token.from));
    if (token.kind === "word" && (joined || !before)) run.push(token);
    else {
      if (run.length > 0) yield run;
      run = token.kind === "word" ? [token] : [];
    }
  }
  if (run.length > 0) yield run;
}

function standing(token: Token, tools: Tools): Standing {
  if (englishWords.has(token.norm)) return "english";
  if (sharedWords.has(token.norm)) return "shared";
  if (/^\p{Lu}/u.test(token.text) && !tools.spelling.knows(token.norm)) return "name";
  return "other";
}
