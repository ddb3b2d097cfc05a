import { readNominal } from "../../text/syntax/agreement-mask.ts";
import { isPlain } from "../../text/syntax/noun-phrase.ts";
import { defineCheck } from "../check.ts";
import { words } from "./words.ts";

const amounts = new Set(
  "million millions milliard milliards billion billions dizaine dizaines douzaine centaine centaines millier milliers vingtaine trentaine cinquantaine".split(
    " ",
  ),
);
/** "beaucoup" and the like count a noun only with "de". */
const adverbs = new Set("beaucoup peu trop assez tant tellement autant combien".split(" "));
const units = /^(?:fois|ans?|environ|plus|euros|quatre|heures?)$/;

/**
 * A quantity that lost its "de": "5 millions tonnes", "beaucoup entreprises", "la plupart pays". Languages with a genitive
 * count without a preposition. Grevisse and Goosse, Le Bon Usage, §§ 592, 607.
 */
export const missingDe = defineCheck({
  id: "missing-de",
  scope: "block",
  category: "linguistic/grammar",
  severity: "minor",
  confidence: 0.85,
  words,
  *find({ tokens }, { lexicon }) {
    for (let i = 1; i < tokens.length; i++) {
      const amount = tokens[i - 1];
      const noun = tokens[i];
      if (amount?.kind !== "word" || !isPlain(noun)) continue;
      const isNumeral = amounts.has(amount.norm);
      const isMost = amount.norm === "plupart" && tokens[i - 2]?.norm === "la";
      if (!isNumeral && !isMost && !adverbs.has(amount.norm)) continue;
      const { noun: mask, readings, mayBeVerb, mayBeElse } = readNominal(noun.norm, lexicon);
      // "entreprise" is a participle too; "peu produits" may be one, "beaucoup produits" is none.
      const isParticiple = readings.some(({ verbForm }) => verbForm === "past-participle");
      const isQuality = isParticiple
        ? !isNumeral && amount.norm !== "beaucoup"
        : readings.some(({ pos }) => pos === "adjective");
      // "combien" and "peu" stand before verbs, adjectives and adverbs; "millions" and "la plupart" only before what they count.
      if (mask === 0 || isQuality || mayBeElse || mayBeVerb || units.test(noun.norm)) continue;
      if (!isNumeral && !isMost && !/[sx]$/.test(noun.norm)) continue;
      const joint = isMost ? "des" : /^[aeiouyâàéèêëîïôùûœ]/.test(noun.norm) ? "d'" : "de";
      const right = joint === "d'" ? `${joint}${noun.text}` : `${joint} ${noun.text}`;
      yield {
        span: { from: amount.from, to: noun.to },
        params: { amount: amount.text, right },
        suggestions: [`${amount.text} ${right}`],
      };
    }
  },
});
