import { mayBePersonal } from "../../text/lexicon/tagging.ts";
import type { Lexicon } from "../../text/lexicon.ts";
import { readNounPhrase } from "../../text/syntax/noun-phrase.ts";
import type { Token } from "../../text/tokens.ts";
import { defineCheck } from "../check.ts";
import { words } from "./words.ts";

/** "Le soir", "Ce jour-là": no subject. */
const times = new Set(
  "lendemain jour matin soir nuit semaine mois année an siècle veille moment instant époque printemps été automne hiver dimanche lundi mardi mercredi jeudi vendredi samedi après-midi heure minute fois plupart".split(
    " ",
  ),
);
const subjects = /^(?:il|elle|ils|elles|on)$/;

/**
 * "Le directeur, ayant signé le contrat, la société a ouvert.": a subject, a participle between commas, then another subject with the only
 * verb. The first one is left without any (Hanse and Blampain, “Participe”, on the absolute construction).
 */
export const hangingSubject = defineCheck({
  id: "hanging-subject",
  scope: "block",
  category: "linguistic/grammar",
  severity: "major",
  confidence: 0.7,
  kinds: ["paragraph", "quotation", "list-item"],
  words,
  *find({ sentences }, { lexicon }) {
    for (const { tokens } of sentences) {
      const first = readNounPhrase(tokens, 0, lexicon, true);
      const head = first && tokens[first.head];
      if (!first || !head || lexicon.lemmas(head.norm).some((lemma) => times.has(lemma))) continue;
      const comma = endOfSubject(tokens, first.head + 1, lexicon);
      const participle = tokens[(comma ?? 0) + 1];
      if (comma === undefined || !participle || !isParticiple(participle, lexicon)) continue;
      const second = tokens.findIndex(({ text }, at) => at > comma + 1 && text === ",");
      if (second < 0) continue;
      const verb = verbOf(tokens, second + 1, lexicon);
      const begins = tokens[0];
      if (verb && begins) yield { span: { from: begins.from, to: participle.to }, params: { subject: head.text } };
    }
  },
});

const isParticiple = ({ norm }: Token, lexicon: Lexicon): boolean => {
  const readings = lexicon.readings(norm);
  // "ayant" and "étant" are nouns for the lexicon too.
  return (
    /^(?:ayant|étant)$/.test(norm) ||
    (readings.length > 0 && readings.every(({ verbForm }) => verbForm === "present-participle"))
  );
};

/** The comma that follows the noun and its complements, without a verb before it. */
function endOfSubject(tokens: readonly Token[], from: number, lexicon: Lexicon): number | undefined {
  for (let at = from; at < from + 7; at++) {
    const token = tokens[at];
    if (token?.text === ",") return at;
    if (token?.kind !== "word" || mayBePersonal(lexicon, token, tokens[at - 1])) return undefined;
  }
  return undefined;
}

/** A subject of its own right behind the comma, and its verb. */
function verbOf(tokens: readonly Token[], at: number, lexicon: Lexicon): Token | undefined {
  const isPronoun = subjects.test(tokens[at]?.norm ?? "");
  const phrase = isPronoun ? undefined : readNounPhrase(tokens, at, lexicon, true);
  if (!isPronoun && !phrase) return undefined;
  const verb = tokens[(phrase?.head ?? at) + 1];
  return verb?.kind === "word" && mayBePersonal(lexicon, verb, tokens[phrase?.head ?? at]) ? verb : undefined;
}
