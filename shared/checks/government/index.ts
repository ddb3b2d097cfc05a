import type { Lexicon } from "../../text/lexicon.ts";
import type { Token } from "../../text/tokens.ts";
import { defineCheck } from "../check.ts";
import { type Rule, rules } from "./rules.ts";
import { words } from "./words.ts";

const contracted: Readonly<Record<string, readonly [preposition: string, article: string]>> = {
  au: ["à", "le"],
  aux: ["à", "les"],
  du: ["de", "le"],
  des: ["de", "les"],
  "d'": ["de", ""],
  "qu'": ["que", ""],
};
const byHead = new Map<string, Rule[]>();
for (const rule of rules) for (const head of rule.heads) byHead.set(head, [...(byHead.get(head) ?? []), rule]);

/** A verb, adjective or adverb with a preposition that it never takes: "se rapproche au fonctionnement", "apte de capturer". */
export const government = defineCheck({
  id: "government",
  scope: "block",
  category: "linguistic/grammar",
  severity: "minor",
  confidence: 0.85,
  words,
  *find({ tokens }, { lexicon }) {
    for (let i = 0; i + 2 < tokens.length; i++) {
      const head = tokens[i];
      const preposition = tokens[i + 1];
      const next = tokens[i + 2];
      if (head?.kind !== "word" || preposition?.kind !== "word" || next?.kind !== "word") continue;
      const [plain, article] = contracted[preposition.norm] ?? [preposition.norm, ""];
      for (const lemma of lexicon.lemmas(head.norm)) {
        const rule = byHead.get(lemma)?.find((one) => one.wrong === plain && fits(one, tokens, i, lexicon));
        if (!rule) continue;
        const right = [head.text, compose(rule.right, article, next.norm)].filter((part) => part !== "").join(" ");
        yield {
          span: { from: head.from, to: preposition.to },
          params: { head: head.text, wrong: plain, right: rule.right },
          suggestions: [right],
        };
        break;
      }
    }
  },
});

function fits(rule: Rule, tokens: readonly Token[], head: number, lexicon: Lexicon): boolean {
  if (rule.reflexive && !/^(?:se|s'|me|m'|te|t'|nous|vous)$/.test(tokens[head - 1]?.norm ?? "")) return false;
  const next = tokens[head + 2]?.norm ?? "";
  const isInfinitive = lexicon.readings(next).some((reading) => reading.verbForm === "infinitive");
  return rule.before === undefined || (rule.before === "infinitive") === isInfinitive;
}

/** The right preposition with the article that the wrong one held: à + le is "au", de + les is "des". */
function compose(preposition: string, article: string, next: string): string {
  if (preposition === "à") return article === "le" ? "au" : article === "les" ? "aux" : "à";
  if (preposition === "de")
    return article === "le"
      ? "du"
      : article === "les"
        ? "des"
        : /^[aeiouâéèêîô]/.test(next) && article === ""
          ? "d'"
          : "de";
  return [preposition, article].filter((part) => part !== "").join(" ");
}
