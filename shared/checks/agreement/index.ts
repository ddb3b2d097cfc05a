import type { Reading } from "../../text/lexicon.ts";
import type { Token } from "../../text/tokens.ts";
import { defineCheck } from "../check.ts";
import { words } from "./words.ts";

interface Kind {
  readonly gender?: "masculine" | "feminine";
  readonly number: "singular" | "plural";
}

const determiners: Readonly<Record<string, Kind>> = {
  le: { gender: "masculine", number: "singular" },
  la: { gender: "feminine", number: "singular" },
  un: { gender: "masculine", number: "singular" },
  une: { gender: "feminine", number: "singular" },
  ce: { gender: "masculine", number: "singular" },
  cet: { gender: "masculine", number: "singular" },
  cette: { gender: "feminine", number: "singular" },
  du: { gender: "masculine", number: "singular" },
  au: { gender: "masculine", number: "singular" },
  les: { number: "plural" },
  ces: { number: "plural" },
  aux: { number: "plural" },
  mes: { number: "plural" },
  tes: { number: "plural" },
  ses: { number: "plural" },
  nos: { number: "plural" },
  vos: { number: "plural" },
  leurs: { number: "plural" },
  plusieurs: { number: "plural" },
  quelques: { number: "plural" },
};

/**
 * A determiner, its noun, and the adjective right after it that can't agree: "les cellule", "une étude transversal", "le
 * mesure". Every reading of each word must disagree; a word that may be anything else than a noun or an adjective is passed
 * over, and so is a noun with a number before it or an adjective that may belong to a noun farther back.
 */
export const agreement = defineCheck({
  id: "agreement",
  scope: "block",
  category: "linguistic/grammar",
  severity: "minor",
  confidence: 0.82,
  words,
  *find({ tokens }, { lexicon }) {
    for (let i = 0; i + 1 < tokens.length; i++) {
      const determiner = tokens[i];
      const noun = tokens[i + 1];
      if (determiner?.kind !== "word" || !isPlain(noun)) continue;
      const kind = determiners[determiner.norm];
      if (!kind) continue;
      const readings = lexicon.readings(noun.norm);
      // "le", "la" and "les" are pronouns before a verb ("les compte", "la porte"); the others only stand before nouns.
      const mayBePronoun = /^l/.test(determiner.norm) && determiner.norm !== "leurs";
      if (readings.length === 0 || (mayBePronoun && !readings.every((reading) => reading.pos === "noun"))) continue;
      const nouns = readings.filter((reading) => reading.pos === "noun");
      if (
        nouns.length === 0 ||
        (readings.some((reading) => reading.pos === "adjective") && readings.some((reading) => agrees(reading, kind)))
      )
        continue;
      // "la fois", "le pays": the singular may end like a plural.
      if (kind.number === "singular" && /[sxz]$/.test(noun.norm)) continue;
      if (!nouns.some((reading) => agrees(reading, kind))) {
        const right = nouns[0] && lexicon.inflect(nouns[0].lemma, "noun", nouns[0].gender ?? "masculine", kind.number);
        const isNumber = nouns.every(
          (reading) => reading.number !== undefined && reading.number !== "both" && reading.number !== kind.number,
        );
        yield {
          span: { from: determiner.from, to: noun.to },
          params: { first: determiner.text, second: noun.text },
          suggestions: isNumber && right && right !== noun.norm ? [`${determiner.text} ${right}`] : [],
        };
        continue;
      }
      const adjective = tokens[i + 2];
      if (!isPlain(adjective)) continue;
      const adjectives = lexicon.readings(adjective.norm);
      if (
        adjectives.length === 0 ||
        !adjectives.every((reading) => reading.pos === "adjective" || reading.verbForm === "past-participle")
      )
        continue;
      if (adjectives.some((reading) => reading.pos !== "adjective")) continue;
      const fitting = nouns.filter((reading) => agrees(reading, kind));
      const matches = fitting.some((reading) =>
        adjectives.some(
          (other) =>
            sameNumber(other, kind.number) &&
            (!reading.gender || reading.gender === "both" || sameGender(other, kind.gender ?? reading.gender)),
        ),
      );
      // "la méthode et le cadre analytiques": a plural adjective may sum up two nouns.
      const isPlural = adjectives.every((reading) => reading.number === "plural");
      if (matches || (isPlural && kind.number === "singular")) continue;
      const gender = kind.gender ?? fitting[0]?.gender ?? "masculine";
      const right = adjectives[0] && lexicon.inflect(adjectives[0].lemma, "adjective", gender, kind.number);
      yield {
        span: { from: noun.from, to: adjective.to },
        params: { first: noun.text, second: adjective.text },
        suggestions: right && right !== adjective.norm ? [`${noun.text} ${right}`] : [],
      };
    }
  },
});

const isPlain = (token: Token | undefined): token is Token =>
  token?.kind === "word" && /^\p{Ll}[\p{Ll}-]{2,}$/u.test(token.text);
const sameNumber = (reading: Reading, number: Kind["number"]): boolean =>
  !reading.number || reading.number === "both" || reading.number === number;
const sameGender = (reading: Reading, gender: Reading["gender"]): boolean =>
  !reading.gender || !gender || reading.gender === "both" || gender === "both" || reading.gender === gender;
const agrees = (reading: Reading, kind: Kind): boolean =>
  sameNumber(reading, kind.number) && sameGender(reading, kind.gender);
