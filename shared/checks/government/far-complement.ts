import { mayBePersonal } from "../../text/lexicon/tagging.ts";
import type { Lexicon } from "../../text/lexicon.ts";
import { readNominal } from "../../text/syntax/agreement-mask.ts";
import { isPlain } from "../../text/syntax/noun-phrase.ts";
import type { Token } from "../../text/tokens.ts";

/** A noun and, behind its other complements, a preposition that does not go with it. */
export interface FarComplement {
  readonly head: Token;
  readonly preposition: Token;
  readonly noun: Token;
  readonly wrong: string;
  readonly right: string;
}

interface FarRule {
  readonly wrong: string;
  readonly right: string;
  readonly heads: ReadonlySet<string>;
}

const rule = (wrong: string, right: string, heads: string): FarRule => ({
  wrong,
  right,
  heads: new Set(heads.split(" ")),
});

const rules: readonly FarRule[] = [
  rule("sur", "en matière de", "coopération interaction collaboration partenariat"),
  rule("sur", "de", "initiative projet mesure activité action effort tâche programme"),
  rule("dans", "à", "participation contribution adhésion"),
];
/** Nouns in -tion and -ment that are things or places. */
const things = new Set(
  "station partition section sélection position élément document vêtement bâtiment appartement fragment segment moment argument instrument monument département continent parlement logement ciment sentiment million région nation population portion fonction page image village visage étage avantage ouvrage potage plage rivage organisation association administration institution fondation".split(
    " ",
  ),
);
const action = /^(?:mises?|reprises?|prises?|hausses?|ventes?|luttes?)$|(?:tion|sion|ment|age)s?$/;
/** What "sur" goes with when it stands between: "un projet de loi sur la réduction", "le travail sur la rénovation". */
const governs = new Set(
  "travail recherche étude rapport débat accord information conférence loi livre discussion négociation impact influence question donnée texte article document effet vue accent enquête convention traité décret directive règlement site vote référendum avis réflexion dialogue consultation séminaire atelier colloque réunion concertation entretien échange".split(
    " ",
  ),
);
/** A head farther back has other complements; in words. */
const reach = 18;

/** "la coopération de la ville avec le port sur la réparation des quais": the head's own complements stand between. */
export function* farComplements(tokens: readonly Token[], lexicon: Lexicon): Generator<FarComplement> {
  for (const [i, preposition] of tokens.entries()) {
    if (preposition.norm !== "sur" && preposition.norm !== "dans") continue;
    const noun = actionAt(tokens, i + 1, lexicon);
    if (!noun) continue;
    const head = headBefore(tokens, i, preposition.norm, lexicon);
    if (head) yield { head: head.token, preposition, noun, wrong: preposition.norm, right: head.rule.right };
  }
}

/** The noun behind determiner and adjectives, when it is an action. */
function actionAt(tokens: readonly Token[], from: number, lexicon: Lexicon): Token | undefined {
  let at = /^(?:le|la|l'|les|une|un|leur|leurs|son|sa|ses|cette|ces)$/.test(tokens[from]?.norm ?? "") ? from + 1 : from;
  if (at === from) return undefined;
  const first = tokens[at];
  if (
    isPlain(first) &&
    readNominal(first.norm, lexicon).adjective !== 0 &&
    isPlain(tokens[at + 1]) &&
    !action.test(first.norm)
  )
    at++;
  const noun = tokens[at];
  if (!isPlain(noun) || !action.test(noun.norm) || readNominal(noun.norm, lexicon).noun === 0) return undefined;
  return lexicon.lemmas(noun.norm).some((lemma) => things.has(lemma)) ? undefined : noun;
}

function headBefore(
  tokens: readonly Token[],
  preposition: number,
  wrong: string,
  lexicon: Lexicon,
): { readonly token: Token; readonly rule: FarRule } | undefined {
  for (let at = preposition - 1; at >= Math.max(0, preposition - reach); at--) {
    const token = tokens[at];
    // Initials and quotation marks may stand between, nothing that parts clauses.
    if (!token || (token.kind === "mark" && !/^["«»“”.]$/.test(token.text))) return undefined;
    if (token.kind !== "word") continue;
    if (/^(?:qui|que|qu'|dont|où|et|ou|par|se|s')$/.test(token.norm)) return undefined;
    const { noun, adjective, readings } = readNominal(token.norm, lexicon);
    const lemma = lexicon.lemmas(token.norm)[0] ?? token.norm;
    const rule = noun === 0 ? undefined : rules.find((one) => one.wrong === wrong && one.heads.has(lemma));
    // Next to it the table of heads decides.
    if (rule && isPlain(token) && at < preposition - (wrong === "dans" ? 1 : 0)) return { token, rule };
    if (governs.has(lemma)) return undefined;
    const isNoun = noun !== 0 || /^\p{Lu}/u.test(token.text);
    if (adjective === 0 && !/^\p{Lu}/u.test(token.text) && mayBePersonal(lexicon, token, tokens[at - 1]))
      return undefined;
    if (
      !isNoun &&
      readings.some(
        ({ verbForm }) =>
          verbForm === "infinitive" || verbForm === "past-participle" || verbForm === "present-participle",
      )
    )
      return undefined;
  }
  return undefined;
}
