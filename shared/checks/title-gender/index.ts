import type { Token } from "../../text/tokens.ts";
import { defineCheck } from "../check.ts";
import { feminineNames, masculineNames } from "./first-names.ts";
import { words } from "./words.ts";

const masculineTitles = new Set(
  "m mr monsieur messieurs président directeur écrivain acteur roi prince empereur tsar comte duc frère père fils oncle neveu sieur saint".split(
    " ",
  ),
);
const feminineTitles = new Set(
  "mme mmes mlle madame mademoiselle présidente directrice écrivaine actrice reine princesse impératrice tsarine comtesse duchesse sœur mère fille tante nièce sainte".split(
    " ",
  ),
);

/**
 * A title of one gender before a first name of the other: "Monsieur Anna", "la directrice Vladimir". Languages that do not
 * inflect titles leave the machine to guess. Only names that no one of the other gender bears.
 */
export const titleGender = defineCheck({
  id: "title-gender",
  scope: "block",
  category: "accuracy/mistranslation",
  severity: "major",
  confidence: 0.88,
  words,
  *find({ tokens }) {
    for (let i = 0; i + 1 < tokens.length; i++) {
      const title = tokens[i];
      if (title?.kind !== "word") continue;
      const isMasculine = masculineTitles.has(title.norm);
      if (!isMasculine && !feminineTitles.has(title.norm)) continue;
      const at = tokens[i + 1]?.text === "." ? i + 2 : i + 1;
      const name = tokens[at];
      if (name?.kind !== "word" || !isOther(name, isMasculine)) continue;
      // "le père Marie-Joseph", "saint Marie": brothers and orders bear names of both; a surname may be a first name.
      if (/^(?:m|mr|mme|mmes|mlle)$/.test(title.norm) && !/^\p{Lu}/u.test(tokens[at + 1]?.text ?? "")) continue;
      if (/^(?:père|frère|sœur|mère|saint|sainte)$/.test(title.norm)) continue;
      yield { span: { from: title.from, to: name.to }, params: { title: title.text, name: name.text } };
    }
  },
});

const isOther = (name: Token, isMasculine: boolean): boolean =>
  /^\p{Lu}\p{Ll}+$/u.test(name.text) && (isMasculine ? feminineNames : masculineNames).has(name.norm);
