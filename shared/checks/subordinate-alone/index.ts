import { mayBePersonal } from "../../text/lexicon/tagging.ts";
import { defineCheck } from "../check.ts";
import { words } from "./words.ts";

const openings = /^(?:afin d(?:e |['’])|en vue d(?:e |['’])|dans le but d(?:e |['’])|de manière à |de façon à )/iu;

/** "Afin d'augmenter le produit intérieur brut, le développement durable.": a purpose whose main clause is lost. */
export const subordinateAlone = defineCheck({
  id: "subordinate-alone",
  scope: "block",
  category: "linguistic/grammar",
  severity: "major",
  confidence: 0.8,
  kinds: ["paragraph", "quotation"],
  words,
  *find({ sentences, text }, { lexicon }) {
    for (const { from, to, tokens } of sentences) {
      const opening = openings.exec(text.slice(from, from + 30))?.[0];
      if (!opening || tokens.length < 8 || !/^[.!]$/.test(tokens.at(-1)?.text ?? "")) continue;
      if (tokens.some((token, i) => token.text === ":" || mayBePersonal(lexicon, token, tokens[i - 1]))) continue;
      const verb = tokens.find((token) => token.from >= from + opening.length);
      yield { span: { from, to: verb ? verb.to : Math.min(to, from + 40) } };
    }
  },
});
