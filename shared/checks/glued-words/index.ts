import type { Token } from "../../text/tokens.ts";
import { defineCheck, type Finding, type Tools } from "../check.ts";
import { words } from "./words.ts";

const functionWords = new Set(
  "le la les un une des du de et en il elle ils on ce cette ces dans pour par sur avec que qui au aux son sa ses leur nous".split(
    " ",
  ),
);
/** Those that no French word begins with as a prefix ("sur-", "en-" and "par-" are prefixes). */
const first = ["les", "la", "le", "dans", "avec", "pour", "dela", "une", "aux"];
const last = ["dans", "avec", "pour", "les", "des"];
/** What follows a dash stuck to its words, and is no second half of a compound. */
const afterDash = new Set("une un des du ont est sont doit doivent peut peuvent qui avec mais comme dont".split(" "));
const afterDashNoun = new Set("le la les".split(" "));

/** Words that a conversion glued together, told by a mark, a capital, a number or the dictionary. */
export const gluedWords = defineCheck({
  id: "glued-words",
  scope: "block",
  category: "linguistic/spelling",
  severity: "minor",
  confidence: 0.88,
  words,
  *find({ tokens, text }, tools) {
    for (const [index, token] of tokens.entries()) {
      const previous = tokens[index - 1];
      if (token.kind === "word" && previous?.kind === "mark" && previous.to === token.from)
        yield* afterMark(tokens[index - 2], previous, token, text, tools);
      if (token.kind === "word" && previous?.kind === "number" && previous.to === token.from)
        yield* afterNumber(previous, token, text, tools);
      if (token.kind === "word") yield* inside(token, tools);
    }
  },
});

/** "2016.Le", "marché,Les". */
function* afterMark(
  before: Token | undefined,
  mark: Token,
  word: Token,
  text: string,
  { spelling }: Tools,
): Generator<Finding> {
  if (!/^[.,;:!?]$/.test(mark.text) || before?.to !== mark.from || !/^\p{Lu}\p{Ll}*$/u.test(word.text)) return;
  const small = word.text.toLowerCase();
  const isWhole =
    before.kind === "number"
      ? /^\d{2,}$/.test(before.text)
      : before.kind === "word" && before.text.length > 2 && /\p{Ll}$/u.test(before.text) && spelling.knows(before.text);
  if (!isWhole || !(functionWords.has(small) || (spelling.knows(small) && small.length > 3))) return;
  // A sentence goes on after its first word; a file's name does not.
  if (!/^ \p{L}/u.test(text.slice(word.to))) return;
  // "fichier.Truc.ext", "a/b.Le": parts of an address or of a file's name.
  if (
    /[/\\@_]\S*$/.test(text.slice(Math.max(0, before.from - 30), before.from)) ||
    /^[./\\@_]\S/.test(text.slice(word.to))
  )
    return;
  yield {
    span: { from: before.from, to: word.to },
    message: "stop",
    suggestions: [`${before.text}${mark.text} ${word.text}`],
  };
}

/** "12établissements", "2016Le". */
function* afterNumber(number: Token, word: Token, text: string, { spelling }: Tools): Generator<Finding> {
  if (!/^\d+$/.test(number.text) || /[\p{L}\p{N}_/.-]$/u.test(text.slice(0, number.from))) return;
  const isWord = word.text.length >= 5 || functionWords.has(word.norm);
  if (!isWord || !spelling.knows(word.norm) || /^i?[eè]me/.test(word.norm) || word.text.length < 2) return;
  if (number.text.length < 2 && word.text.length < 5) return;
  yield {
    span: { from: number.from, to: word.to },
    message: "number",
    suggestions: [`${number.text} ${word.text}`],
  };
}

function* inside(token: Token, { spelling, lexicon, book }: Tools): Generator<Finding> {
  const { text, norm } = token;
  const span = { from: token.from, to: token.to };
  if (text.length < 5) return;
  const dash = /^(.{4,})-(\p{Ll}+)$/u.exec(text);
  // Spelling dictionaries take any two words with a hyphen: the lexicon says whether the compound is one.
  if (dash && lexicon.readings(norm).length === 0) {
    const [, head = "", tail = ""] = dash;
    const isVerb = (form: string): boolean => lexicon.readings(form).some(({ pos }) => pos === "verb");
    const part = head.split("-").at(-1) ?? "";
    const known = part.length > 3 && spelling.knows(part) && !isVerb(part.toLowerCase());
    if (known && (afterDash.has(tail) || afterDashNoun.has(tail)))
      yield { span, message: "dash", suggestions: [`${head} – ${tail}`], confidence: 0.8 };
    return;
  }
  if (spelling.knows(text) || spelling.knows(norm)) return;
  const capital = /^(\p{L}?\p{Ll}{2,})(\p{Lu}\p{Ll}*)$/u.exec(text);
  if (capital) {
    const [, head = "", tail = ""] = capital;
    // A brand is written so again and again ("LibreOffice"): only a function word betrays the joint.
    if (spelling.knows(head) && functionWords.has(tail.toLowerCase()) && book.count(text) < 3)
      yield { span, suggestions: [`${head} ${tail}`] };
    return;
  }
  if (!/^\p{Ll}{6,}$/u.test(text) || book.count(text) > 2) return;
  const parts =
    first
      .filter((word) => text.startsWith(word))
      .map((word) => [word, text.slice(word.length)] as const)
      .find(([, rest]) => isNoun(rest)) ??
    last
      .filter((word) => text.endsWith(word))
      .map((word) => [text.slice(0, -word.length), word] as const)
      .find(([rest]) => isNoun(rest)) ??
    ([...functionWords].includes(text.slice(-2)) && first.includes(text.slice(0, -2))
      ? ([text.slice(0, -2), text.slice(-2)] as const)
      : undefined);
  if (parts) yield { span, suggestions: [parts.join(" ")], confidence: 0.75 };

  function isNoun(form: string): boolean {
    return form.length >= 5 && spelling.knows(form) && lexicon.readings(form).some(({ pos }) => pos === "noun");
  }
}
