import { plural, readNominal } from "../../text/syntax/agreement-mask.ts";
import { isPlain } from "../../text/syntax/noun-phrase.ts";
import type { Token } from "../../text/tokens.ts";
import { defineCheck } from "../check.ts";
import { words } from "./words.ts";

const size =
  /^(?:(?:grand|petit|fort|lourd|haut|long|cher|riche|pauvre|jeune|âgé|large)e?s?|vieux|vieille|gros|grosse|longue|beau|belle|chère|légère?)$/;

/** "la moitié", "le tiers", "un quart", "deux tiers": a share, which "plus de" counts. */
const isFraction = (tokens: readonly Token[], at: number): boolean =>
  /^(?:la|le|un|deux|trois)$/.test(tokens[at]?.norm ?? "") &&
  /^(?:moitié|tiers|quart|quarts)$/.test(tokens[at + 1]?.norm ?? "");

/**
 * Degrees built in another language's way: "aussi grand comme" for "que", "plus que 100 tonnes" for "plus de", "la ville plus
 * grande du pays" for the superlative with its second article. Grevisse and Goosse, Le Bon Usage, §§ 979–985.
 */
export const comparison = defineCheck({
  id: "comparison",
  scope: "block",
  category: "linguistic/grammar",
  severity: "minor",
  confidence: 0.85,
  words,
  *find({ tokens }, { lexicon }) {
    for (let i = 0; i + 2 < tokens.length; i++) {
      const degree = tokens[i];
      const second = tokens[i + 1];
      const third = tokens[i + 2];
      if (degree?.kind !== "word" || !second || !third || !/^(?:plus|moins|aussi|autant)$/.test(degree.norm)) continue;
      const before = tokens[i - 1];
      // "plus que 100 tonnes"; "il ne reste plus que 3 jours" is a restriction.
      if (/^(?:plus|moins)$/.test(degree.norm) && /^(?:que|qu')$/.test(second.norm) && third.kind === "number") {
        const isNegated = tokens.slice(Math.max(0, i - 6), i).some(({ norm }) => /^(?:ne|n')$/.test(norm));
        if (isNegated || /^(?:rien|pas|non|le|les|la|d'autant|encore)$/.test(before?.norm ?? "")) continue;
        if (!/^(?:%|\$|€)$/.test(tokens[i + 3]?.text ?? "") && tokens[i + 3]?.kind !== "word") continue;
        yield {
          span: { from: degree.from, to: second.to },
          params: { right: `${degree.norm} de` },
          suggestions: [`${degree.text} de`],
        };
        continue;
      }
      if (/^(?:aussi|autant)$/.test(degree.norm) && third.norm === "comme" && isPlain(second)) {
        const { adjective, readings } = readNominal(second.norm, lexicon);
        const isAdverb = readings.some(({ pos }) => pos === "adverb");
        if ((adjective === 0 && !isAdverb) || tokens[i + 3]?.text === ",") continue;
        yield {
          span: { from: degree.from, to: third.to },
          params: { right: `${degree.norm} ${second.text} que` },
          suggestions: [`${degree.text} ${second.text} que`],
        };
        continue;
      }
      // "plus que la moitié"
      if (/^(?:plus|moins)$/.test(degree.norm) && /^(?:que|qu')$/.test(second.norm) && isFraction(tokens, i + 2)) {
        if (tokens.slice(Math.max(0, i - 6), i).some(({ norm }) => /^(?:ne|n'|rien|pas)$/.test(norm))) continue;
        yield {
          span: { from: degree.from, to: second.to },
          params: { right: `${degree.norm} de` },
          suggestions: [`${degree.text} de`],
        };
        continue;
      }
      // "plus grand comme son frère"; "plus connu comme peintre" is right.
      if (
        /^(?:plus|moins)$/.test(degree.norm) &&
        third.norm === "comme" &&
        size.test(second.norm) &&
        /^(?:le|la|l'|les|son|sa|ses|mon|ma|un|une|ce|cette)$/.test(tokens[i + 3]?.norm ?? "")
      ) {
        yield {
          span: { from: degree.from, to: third.to },
          params: { right: `${degree.norm} ${second.text} que` },
          suggestions: [`${degree.text} ${second.text} que`],
        };
        continue;
      }
      // "un des plus grand ports": several, one of which is meant.
      if (
        /^(?:plus|moins)$/.test(degree.norm) &&
        before?.norm === "des" &&
        /^une?$/.test(tokens[i - 2]?.norm ?? "") &&
        isPlain(second)
      ) {
        const { adjective, mayBeElse } = readNominal(second.norm, lexicon);
        const right = lexicon.readings(second.norm).find(({ pos }) => pos === "adjective");
        if (adjective === 0 || mayBeElse || (adjective & plural) !== 0 || !right) continue;
        const form = lexicon.inflect(
          right.lemma,
          "adjective",
          tokens[i - 2]?.norm === "une" ? "feminine" : "masculine",
          "plural",
        );
        yield {
          span: { from: degree.from, to: second.to },
          message: "several",
          params: { right: `des ${degree.norm} ${form ?? second.text}` },
          suggestions: form ? [`${degree.text} ${form}`] : [],
        };
        continue;
      }
      // "la ville plus grande du pays": determiner, noun, "plus", adjective, "de".
      const determiner = tokens[i - 2];
      if (!/^(?:plus|moins)$/.test(degree.norm) || !isPlain(before) || !isPlain(second)) continue;
      if (!/^(?:le|la|les|l')$/.test(determiner?.norm ?? "") || !/^(?:du|de|des|d')$/.test(third.norm)) continue;
      // "la ville plus grande de 10 %" is no superlative, nor are adjectives that take "de".
      if (
        third.norm === "de" &&
        !/^(?:la|le|l'|ces?|cette|son|sa|ses|notre|tou\p{L}+)$/u.test(tokens[i + 3]?.norm ?? "")
      )
        continue;
      const noun = readNominal(before.norm, lexicon);
      const adjective = readNominal(second.norm, lexicon);
      const isPure =
        noun.noun !== 0 && !noun.mayBeElse && adjective.adjective !== 0 && !adjective.mayBeVerb && !adjective.mayBeElse;
      if (
        !isPure ||
        /^(?:proches?|éloignée?s?|loin|dignes?|capables?|fi(?:er|ère)s?|riches?|différente?s?)$/.test(second.norm)
      )
        continue;
      if (adjective.readings.every(({ verbForm }) => verbForm !== undefined)) continue;
      const article = determiner?.norm === "l'" ? ((noun.noun & 2) !== 0 ? "la" : "le") : (determiner?.norm ?? "");
      yield {
        span: { from: before.from, to: second.to },
        message: "superlative",
        params: { right: `${before.text} ${article} ${degree.text} ${second.text}` },
        suggestions: [`${before.text} ${article} ${degree.text} ${second.text}`],
        confidence: 0.8,
      };
    }
  },
});
