import { isPersonal } from "../../text/lexicon/tagging.ts";
import type { Lexicon } from "../../text/lexicon.ts";
import type { Token } from "../../text/tokens.ts";
import { defineCheck } from "../check.ts";
import { words } from "./words.ts";

/** What may stand between two verbs: a joint, a relative, a question word, or a mark. */
const joints = new Set(
  "et ou ni mais car donc or que qu' si s'il comme quand lorsque lorsqu' puisque puisqu' quoique quoiqu' qui quoi dont où lequel laquelle lesquels lesquelles auquel auxquels auxquelles à-laquelle duquel desquels desquelles combien comment pourquoi quel quelle quels quelles quiconque soit puis ainsi alors plus moins autant tant sinon voire".split(
    " ",
  ),
);
/** Verbs though the lexicon knows them as something else too; and forms that look like verbs and hardly ever are. */
const verbs = new Set(
  "est sont a ont fut furent sera seront était étaient avait avaient peut peuvent doit doivent font va vont".split(" "),
);
const notVerbs = new Set(
  "soit importe vive voici voilà dit peut-être possible entre porte sous neuf être avoir as montre reste fait".split(
    " ",
  ),
);
/** Farther apart, something that this reading does not see joins them; in letters. */
const reach = 60;

/**
 * Two conjugated verbs with nothing that joins their clauses: "La ville construit une école ouvre en mai." Each French verb
 * beyond the first needs a conjunction, a relative or a mark before it (Riegel, Pellat, Rioul, Grammaire méthodique, XVI).
 */
export const fusedClauses = defineCheck({
  id: "fused-clauses",
  scope: "block",
  category: "linguistic/unintelligible",
  severity: "major",
  confidence: 0.75,
  kinds: ["paragraph", "quotation", "list-item"],
  words,
  *find({ sentences, text }, { lexicon }) {
    for (const { tokens } of sentences) {
      // Between two marks: one verb, and one more for each word that opens a clause.
      let verbs: Token[] = [];
      let openers = 0;
      for (const [i, token] of tokens.entries()) {
        if (token.kind === "mark" || token.kind === "url") {
          verbs = [];
          openers = 0;
        } else if (joints.has(token.norm) || (token.norm === "s'" && /^ils?$/.test(tokens[i + 1]?.norm ?? "")))
          openers++;
        // "./configure", "pop -a": programs.
        else if (isVerb(tokens, i, lexicon) && !/[-_/.\\]$/.test(text.slice(Math.max(0, token.from - 1), token.from))) {
          verbs.push(token);
          const [first, second] = verbs.slice(-2);
          if (!first || !second || verbs.length <= openers + 1 || second.from - first.to > reach) continue;
          yield { span: { from: first.from, to: second.to }, params: { first: first.text, second: second.text } };
          verbs = [];
        }
      }
    }
  },
});

function isVerb(tokens: readonly Token[], i: number, lexicon: Lexicon): boolean {
  const { norm, text } = tokens[i] ?? { norm: "", text: "" };
  // "il y a dix ans vivait": the verb counts time.
  if (notVerbs.has(norm) || !/^\p{Ll}/u.test(text) || text.includes("-") || tokens[i - 1]?.norm === "y") return false;
  const before = tokens[i - 1]?.norm ?? "";
  // "la rive est de la rivière"
  if (norm === "est" && /^(?:de|du|des|d'|,)$/.test(tokens[i + 1]?.norm ?? "")) return false;
  if (verbs.has(norm)) return !/^(?:l'|le|la|un|du|au|à|de|en)$/.test(before) || norm === "a" || norm === "est";
  const readings = lexicon.readings(norm);
  const finite = readings.filter(isPersonal);
  if (finite.length === 0 || finite.length < readings.length) return false;
  // First and second persons want their pronoun; the imperative opens its sentence.
  return finite.some(({ person, verbForm }) => person === 3 && verbForm !== "imperative");
}
