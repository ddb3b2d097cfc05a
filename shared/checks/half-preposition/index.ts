import { isPersonal } from "../../text/lexicon/tagging.ts";
import type { Lexicon } from "../../text/lexicon.ts";
import { readNominal } from "../../text/syntax/agreement-mask.ts";
import { isPlain } from "../../text/syntax/noun-phrase.ts";
import type { Token } from "../../text/tokens.ts";
import { defineCheck } from "../check.ts";
import { words } from "./words.ts";

/** "aux écoles et les hôpitaux": the second half lost its "à". Contracted forms of the article by what stands there. */
const contracted: Readonly<Record<string, string>> = { le: "au", les: "aux", la: "à la", "l'": "à l'" };

/**
 * "à" set before the first of two complements only: "grâce aux écoles et les hôpitaux". With an article before the second, "à"
 * is said again (Grevisse and Goosse, Le Bon Usage, § 1044), or the second reads as a subject.
 */
export const halfPreposition = defineCheck({
  id: "half-preposition",
  scope: "block",
  category: "linguistic/grammar",
  severity: "minor",
  confidence: 0.75,
  words,
  *find({ tokens }, { lexicon }) {
    for (let i = 3; i + 2 < tokens.length; i++) {
      const joint = tokens[i];
      const article = tokens[i + 1];
      const right = contracted[article?.norm ?? ""];
      const noun = tokens[i + 2];
      if (!joint || !article || !/^(?:et|ou)$/.test(joint.norm) || right === undefined || !isPlain(noun)) continue;
      if (readNominal(noun.norm, lexicon).noun === 0 || !endsPhrase(tokens, i + 3, lexicon)) continue;
      if (!followsTo(tokens, i, lexicon)) continue;
      const glue = article.norm === "l'" ? "" : " ";
      yield {
        span: { from: joint.from, to: noun.to },
        params: { right: `${right}${glue}${noun.text}` },
        suggestions: [`${joint.text} ${right}${glue}${noun.text}`],
      };
    }
  },
});

/** Nothing that makes the second noun a subject follows: the clause ends after it and what qualifies it. */
function endsPhrase(tokens: readonly Token[], from: number, lexicon: Lexicon): boolean {
  for (let at = from; at < from + 4; at++) {
    const token = tokens[at];
    if (!token || /^[.;:)]$/.test(token.text)) return true;
    if (token.kind !== "word" || lexicon.readings(token.norm).some(isPersonal)) return false;
  }
  return false;
}

/** Before the joint: "au", "aux", "à la" or "à l'", a noun, adjectives; and before that nothing that takes another object. */
function followsTo(tokens: readonly Token[], joint: number, lexicon: Lexicon): boolean {
  for (let at = joint - 1; at > 0 && at >= joint - 5; at--) {
    const token = tokens[at];
    if (token?.kind !== "word") return false;
    if (/^(?:au|aux)$/.test(token.norm) || (token.norm === "à" && /^(?:la|l')$/.test(tokens[at + 1]?.norm ?? ""))) {
      const before = tokens[at - 1];
      // After a verb the second noun may be its object: "il parle aux enfants et les parents" no, "il donne au maire et la clé" no.
      return (
        before?.kind === "word" &&
        /^(?:grâce|face|quant|rapport|jusqu'?|contrairement|conformément|réponse|suite|destinée?s?|consacrée?s?|liée?s?|due?s?|propres?|adaptée?s?|soutien|aide|accès|droit|attention|participation|contribution|appel)$/.test(
          before.norm,
        )
      );
    }
    if (/^(?:la|l')$/.test(token.norm)) continue;
    const { noun, adjective } = readNominal(token.norm, lexicon);
    if (noun === 0 && adjective === 0) return false;
  }
  return false;
}
