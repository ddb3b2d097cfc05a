import { type Mask, readNominal } from "../../text/syntax/agreement-mask.ts";
import { isPlain, nounsBefore } from "../../text/syntax/noun-phrase.ts";
import { defineCheck } from "../check.ts";
import { words } from "./words.ts";

const forms: Readonly<Record<string, Mask>> = {
  lequel: 1,
  laquelle: 2,
  lesquels: 4,
  lesquelles: 8,
  auquel: 1,
  auxquels: 4,
  auxquelles: 8,
  duquel: 1,
  desquels: 4,
  desquelles: 8,
};
const suggested: Readonly<Record<string, readonly string[]>> = {
  le: ["lequel", "laquelle", "lesquels", "lesquelles"],
  au: ["auquel", "à laquelle", "auxquels", "auxquelles"],
  du: ["duquel", "de laquelle", "desquels", "desquelles"],
};

/**
 * "la mesure dans lequel": a relative pronoun that agrees with no noun before it. And "dont" followed by a possessive that says
 * the same again ("dont son directeur"). Machines agree it with the noun of the language they translate from.
 */
export const relativeAgreement = defineCheck({
  id: "relative-agreement",
  scope: "block",
  category: "linguistic/grammar",
  severity: "minor",
  confidence: 0.88,
  words,
  *find({ sentences }, { lexicon }) {
    for (const { tokens } of sentences)
      for (let i = 2; i < tokens.length; i++) {
        const pronoun = tokens[i];
        if (pronoun?.kind !== "word") continue;
        const next = tokens[i + 1];
        if (pronoun.norm === "dont" && /^(?:son|sa|ses|leurs?)$/.test(next?.norm ?? "")) {
          const noun = tokens[i + 2];
          if (!next || !isPlain(noun) || tokens[i - 1]?.norm === "ce") continue;
          const { noun: mask } = readNominal(noun.norm, lexicon);
          if (mask === 0) continue;
          const article = /^(?:ses|leurs)$/.test(next.norm)
            ? "les "
            : /^[aeiouyhâàéèêëîïôùûœ]/.test(noun.norm)
              ? "l'"
              : (mask & 2) !== 0
                ? "la "
                : "le ";
          yield {
            span: { from: pronoun.from, to: noun.to },
            message: "possessive",
            params: { possessive: next.text },
            suggestions: [`${pronoun.text} ${article}${noun.text}`],
            confidence: 0.8,
          };
          continue;
        }
        const mask = forms[pronoun.norm];
        // "Lequel des deux", "il se demande lequel": a question.
        const before = tokens[i - 1];
        const isRelative = /^(?:a|d)/.test(pronoun.norm)
          ? before?.text === "," || (isPlain(before) && readNominal(before.norm, lexicon).noun !== 0)
          : /^(?:dans|sur|pour|avec|par|sous|sans|contre|chez|vers|entre|parmi|selon|à|de|après|durant|pendant|lors)$/.test(
              before?.norm ?? "",
            );
        if (mask === undefined || !isRelative) continue;
        const nouns = nounsBefore(tokens, i, lexicon, 25);
        // What is joined by "et" makes a plural; a quotation or a code may hide a noun.
        if (
          nouns === 0 ||
          (nouns & mask) !== 0 ||
          hasUnknown(tokens.slice(Math.max(0, i - 25), i).map(({ text }) => text))
        )
          continue;
        const only = [1, 2, 4, 8].filter((bit) => (nouns & bit) !== 0);
        const family = suggested[pronoun.norm.startsWith("a") ? "au" : pronoun.norm.startsWith("d") ? "du" : "le"];
        const right = only.length === 1 ? family?.[Math.log2(only[0] ?? 1)] : undefined;
        yield {
          span: pronoun,
          params: { pronoun: pronoun.text },
          suggestions: right === undefined ? [] : [right],
        };
      }
  },
});

/** Words in quotation marks or capitals may be what the pronoun stands for. */
const hasUnknown = (texts: readonly string[]): boolean =>
  texts.some((text) => /^[«»"“”]$/.test(text) || /^\p{Lu}{2,}/u.test(text));
