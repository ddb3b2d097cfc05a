import { defineCheck, type Passage, type Tools } from "../check.ts";
import { englishWords, sharedWords } from "../untranslated-words/english-words.ts";
import { words } from "./words.ts";

/** "Likhachev, V.": the heading of a reference. */
const heading = /^(\p{Lu}[\p{L}\p{M}’'-]{2,}), (\p{Lu})\.(?: ?(\p{Lu})\.)?/u;
/** "/ V. Likhachev //": its signature. */
const signature = /\/ (\p{Lu})\. ?(?:\p{Lu}\. ?)?(\p{Lu}[\p{L}\p{M}’'-]{2,})/u;
/** Endings of Slavic family names in Latin letters: "nigmatuline", "ivanov", "petrenko". */
const slavic = /(?:ov|ev|iov|ova|eva|ine|ina|enko|ski|sky|skaïa|skaya|vitch|vich|tchouk|chuk)$/;

/** A person's name gone wrong: translated, in lower case with an article, or signed otherwise than it is headed. */
export const nameShape = defineCheck({
  id: "name-shape",
  scope: "block",
  category: "accuracy/mistranslation",
  severity: "major",
  confidence: 0.85,
  words,
  *find(passage, tools) {
    yield* reference(passage, tools);
    yield* lowerCase(passage, tools);
  },
});

function* reference(passage: Passage, tools: Tools) {
  const head = heading.exec(passage.text);
  if (!head) return;
  const surname = head[1] ?? "";
  const signed = signature.exec(passage.text);
  const signedName = signed?.[2] ?? "";
  const headSpan = { from: 0, to: head[0].length };
  const signedSpan = signed && { from: signed.index + 2, to: signed.index + signed[0].length };
  const lower = surname.toLowerCase();
  if (isEnglishNoun(lower) && !tools.spelling.knows(surname)) {
    yield { span: headSpan, message: "translated", params: { name: surname } };
    if (signedSpan && signedName === surname)
      yield { span: signedSpan, message: "translated", params: { name: surname } };
    return;
  }
  if (!signed || !signedSpan) return;
  if (signedName !== surname)
    yield {
      span: signedSpan,
      message: "signature",
      params: { head: surname, signed: signedName },
      suggestions: [`${head[2]}. ${surname}`],
    };
  else if (signed[1] !== head[2])
    yield {
      span: signedSpan,
      message: "signature",
      params: { head: head[0], signed: `${signed[1]}. ${signedName}` },
      confidence: 0.7,
    };
}

const isEnglishNoun = (lower: string): boolean => englishWords.has(lower) && !sharedWords.has(lower);

/** "la nigmatuline": the machine took a family name for a common noun. */
function* lowerCase({ tokens }: Passage, tools: Tools) {
  for (const [i, token] of tokens.entries()) {
    if (token.kind !== "word" || token.text.length < 6 || !/^\p{Ll}+$/u.test(token.text)) continue;
    if (!slavic.test(token.text) || tools.spelling.knows(token.text)) continue;
    const capital = token.text.charAt(0).toUpperCase() + token.text.slice(1);
    if (tools.book.count(capital) === 0) continue;
    const article = tokens[i - 1];
    const from = article && /^(?:le|la|les|l')$/.test(article.norm) ? article.from : token.from;
    yield { span: { from, to: token.to }, message: "lowerCase", params: { name: capital }, suggestions: [capital] };
  }
}
