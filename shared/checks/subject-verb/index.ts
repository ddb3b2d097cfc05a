import { isPersonal } from "../../text/lexicon/tagging.ts";
import type { Lexicon, Reading } from "../../text/lexicon.ts";
import { genderOf, maskOf } from "../../text/syntax/agreement-mask.ts";
import type { Token } from "../../text/tokens.ts";
import { defineCheck, type Finding } from "../check.ts";
import { mostOf } from "./most-of.ts";
import { otherNumber } from "./other-number.ts";
import { readAntecedent } from "./read-antecedent.ts";
import { readSubject, type Subject } from "./read-subject.ts";
import { words } from "./words.ts";

/**
 * A verb, participle or attribute that can't agree with its subject, complements between them or not: "Le développement des
 * technologies permettent". Only subjects at the head of a clause are read, and only words whose every reading disagrees
 * count. "Les usines qui produit" is read from the relative pronoun backwards.
 */
export const subjectVerb = defineCheck({
  id: "subject-verb",
  scope: "block",
  category: "linguistic/grammar",
  severity: "minor",
  confidence: 0.85,
  words,
  *find({ sentences }, { lexicon }) {
    for (const { tokens } of sentences)
      for (let i = 0; i + 1 < tokens.length; i++) {
        const most = mostOf(tokens, i, lexicon);
        if (most) yield most;
        const subject = readSubject(tokens, i, lexicon) ?? readAntecedent(tokens, i, lexicon);
        if (!subject) continue;
        const at = skipClitics(tokens, subject.end);
        const verb = tokens[at];
        if (verb?.kind !== "word") continue;
        if (subject.isLong && tokens[at - 1]?.norm === "en") continue;
        // "Les références en ligne": no pronoun, a complement.
        if (tokens[at - 1]?.norm === "en" && !subject.isPronoun) continue;
        const finding =
          disagreeingVerb(subject, verb, tokens[at + 1], lexicon) ?? attribute(subject, tokens, at, lexicon);
        if (finding) yield finding;
      }
  },
});

const clitics = new Set("ne n' se s' y en le la les l' lui leur me m' nous vous te t'".split(" "));

function skipClitics(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < from + 3 && clitics.has(tokens[at]?.norm ?? "")) at++;
  return at;
}

function disagreeingVerb(
  subject: Subject,
  verb: Token,
  next: Token | undefined,
  lexicon: Lexicon,
): Finding | undefined {
  const readings = lexicon.readings(verb.norm);
  const finite = readings.filter(isPersonal);
  const third = finite.filter(({ person, verbForm }) => person === 3 && verbForm !== "imperative");
  if (third.length === 0 || third.some(({ number }) => number === subject.number)) return undefined;
  // "montre" is a noun too: what follows must be what follows a verb.
  const isVerbOnly = finite.length === readings.length || common.has(verb.norm);
  // Behind complements a word must be a verb and nothing else.
  if (subject.isLong && !isVerbOnly) return undefined;
  if (readings.some(({ pos }) => pos === "preposition")) return undefined;
  if (!isVerbOnly && !(subject.isPronoun || /^(?:que|qu'|un|une|le|la|les|des)$/.test(next?.norm ?? "")))
    return undefined;
  const right = third[0] && otherNumber(verb.norm, third[0], subject.number, lexicon);
  return {
    span: { from: verb.from, to: verb.to },
    params: { subject: subject.text, verb: verb.text },
    suggestions: right ? [right] : [],
    ...(isVerbOnly && !subject.isLong ? {} : { confidence: 0.75 }),
  };
}

/** Verbs before all, though the lexicon knows them as nouns too: "l'est", "un a". */
const common = new Set("est sont a ont fut sera était avait peut peuvent doit doivent fait font va vont".split(" "));

const beAdverbs = new Set(
  "pas plus toujours souvent aussi également très déjà encore bien donc ainsi généralement particulièrement".split(" "),
);

/** "Les résultats ont été extraites": after "être", participle and adjective agree with the subject. */
function attribute(subject: Subject, tokens: readonly Token[], verb: number, lexicon: Lexicon): Finding | undefined {
  const be = lexicon
    .readings(tokens[verb]?.norm ?? "")
    .find((reading) => isPersonal(reading) && /^(?:être|avoir)$/.test(reading.lemma));
  if (!be) return undefined;
  let at = verb + 1;
  const skip = (): void => {
    while (beAdverbs.has(tokens[at]?.norm ?? "")) at++;
  };
  skip();
  if (be.lemma === "avoir") {
    if (tokens[at]?.norm !== "été") return undefined;
    at++;
    skip();
  }
  const word = tokens[at];
  if (word?.kind !== "word" || !/^\p{Ll}{4,}$/u.test(word.text)) return undefined;
  const readings = lexicon.readings(word.norm);
  const fitting = readings.filter(isAttribute);
  // "venu" is a noun too, but none stands after "être" without its article; "elle est chef" is no agreement.
  const isParticiple = fitting.some(({ verbForm }) => verbForm !== undefined);
  const isOther = (reading: Reading): boolean => !isAttribute(reading) && !isPersonal(reading);
  if (fitting.length === 0 || readings.some((reading) => isOther(reading) && !(isParticiple && reading.pos === "noun")))
    return undefined;
  // "la réunion est prévus" against "c'est" and reflexives: "elles se sont dit" never comes here, "dit" agrees with nothing.
  if (fitting.some((reading) => agrees(reading, subject)) || /^(?:se|s')$/.test(tokens[verb - 1]?.norm ?? ""))
    return undefined;
  const model = fitting[0];
  const gender = genderOf(subject.mask);
  const right =
    model && lexicon.inflect(model.lemma, model.pos, gender === "both" ? "masculine" : gender, subject.number);
  return {
    span: { from: word.from, to: word.to },
    params: { subject: subject.text, verb: word.text },
    suggestions: right && right !== word.norm ? [right] : [],
  };
}

const isAttribute = (reading: Reading): boolean =>
  reading.pos === "adjective" || reading.verbForm === "past-participle";
const agrees = (reading: Reading, { mask }: Subject): boolean => (maskOf(reading) & mask) !== 0;
