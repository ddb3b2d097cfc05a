import type { Lexicon } from "../../text/lexicon.ts";
import type { Token } from "../../text/tokens.ts";
import { defineCheck } from "../check.ts";
import { words } from "./words.ts";

/** What is done once, or so many times: it takes time, it does not last. */
const achievements = new Set(
  "signer créer construire ouvrir conclure adopter vendre livrer exporter importer fabriquer bâtir inaugurer lancer achever terminer doubler tripler décupler dépasser atteindre acheter planter former délivrer".split(
    " ",
  ),
);
const small = /^(?:un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente)$/;
const units = /^(?:ans?|années?|mois|jours?|semaines?|heures?|trimestres?|semestres?)$/;
const auxiliaries = /^(?:été|ont|a|avait|avaient|aura|auront)$/;

/**
 * "ont construit 83 ponts pendant dix ans": a result that is counted is reached "en dix ans"; "pendant" says how long something
 * lasts (Grevisse and Goosse, Le Bon Usage, § 1038). Slavic languages and English say the one for the other.
 */
export const spanOfTime = defineCheck({
  id: "span-of-time",
  scope: "block",
  category: "linguistic/grammar",
  severity: "minor",
  confidence: 0.7,
  words,
  *find({ sentences }, { lexicon }) {
    for (const { tokens } of sentences)
      for (const [i, token] of tokens.entries()) {
        if (token.norm !== "pendant" && token.norm !== "durant") continue;
        const number = tokens[i + 1];
        const unit = tokens[i + 2];
        if (!number || !unit || !(number.kind === "number" || small.test(number.norm)) || !units.test(unit.norm))
          continue;
        if (!tokens.some((_, at) => isAchieved(tokens, at, lexicon)) || !counts(tokens, i)) continue;
        const right = `en ${number.text} ${unit.text}`;
        yield { span: { from: token.from, to: unit.to }, params: { right }, suggestions: [right] };
      }
  },
});

const isAchieved = (tokens: readonly Token[], at: number, lexicon: Lexicon): boolean =>
  auxiliaries.test(tokens[at - 1]?.norm ?? "") &&
  lexicon
    .readings(tokens[at]?.norm ?? "")
    .some(({ verbForm, lemma }) => verbForm === "past-participle" && achievements.has(lemma));

/** A number beside that of the span, years apart: the result is counted. */
const counts = (tokens: readonly Token[], span: number): boolean =>
  tokens.some(
    ({ kind, text }, at) =>
      kind === "number" && (at < span || at > span + 2) && !/^(?:1[5-9]|20)\d\d$/.test(text) && text !== "1",
  );
