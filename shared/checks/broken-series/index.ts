import { mayBePersonal } from "../../text/lexicon/tagging.ts";
import type { Lexicon } from "../../text/lexicon.ts";
import type { Token } from "../../text/tokens.ts";
import { defineCheck } from "../check.ts";
import { words } from "./words.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Verbs whose object is a thing: "développer la reprise" is not said, so that "la reprise" behind a comma takes up the verb itself. */
const verbs = set(
  "développer augmenter créer construire produire élargir renforcer améliorer réduire accroître moderniser former fonder ouvrir établir résoudre approfondir intensifier diversifier bâtir signer vendre acheter exporter attirer achever conclure trouver obtenir protéger restaurer rétablir",
);
const actions =
  /^(?:augmentation|création|construction|renforcement|développement|élargissement|amélioration|reprise|mise|réalisation|promotion|organisation|ouverture|expansion|modernisation|formation|diminution|réduction|signature|introduction|accélération|garantie|utilisation|élaboration|intensification|approfondissement|simplification|préparation|conclusion|suppression|lancement)s?$/;
const articles = /^(?:le|la|l'|les|un|une)$/;
const objects = /^(?:le|la|l'|les|un|une|des|son|sa|ses|leur|leurs|ce|cette|ces)$/;
/** Words that open a clause or a complement in which another series may stand. */
const openers =
  /^(?:qui|que|qu'|dont|où|pour|par|afin|grâce|sans|lors|après|avant|comme|tel|telle|tels|telles|notamment)$/;
/** The other member is looked for as far as this, in words. */
const reach = 24;

/**
 * An enumeration that changes its construction: "afin d'augmenter les ventes, le développement du port et la formation" (an infinitive,
 * then nouns), "la création d'emplois et renforcer le port" (a noun, then an infinitive). French joins what is built alike
 * (Grevisse and Goosse, Le Bon Usage, § 269).
 */
export const brokenSeries = defineCheck({
  id: "broken-series",
  scope: "block",
  category: "linguistic/grammar",
  severity: "minor",
  confidence: 0.68,
  kinds: ["paragraph", "list-item", "quotation", "note"],
  words,
  *find({ sentences }, { lexicon }) {
    for (const { tokens } of sentences) {
      for (const [i, token] of tokens.entries()) {
        if (!verbs.has(token.norm) || !isGoverned(tokens, i, lexicon)) continue;
        const at = actionAfter(tokens, i, lexicon);
        const begins = tokens[at ?? -1];
        const noun = tokens[(at ?? 0) + 2];
        if (begins && noun)
          yield { span: { from: begins.from, to: noun.to }, params: { first: token.text, second: noun.text } };
      }
      yield* infinitiveAfterNoun(tokens, lexicon);
    }
  },
});

/** Behind a preposition that the clause itself has: "afin d'augmenter", "un plan pour créer"; not "destiné à créer". */
function isGoverned(tokens: readonly Token[], i: number, lexicon: Lexicon): boolean {
  const at = /^["«“]$/.test(tokens[i - 1]?.text ?? "") ? i - 2 : i - 1;
  const preposition = tokens[at];
  if (!preposition || !/^(?:de|d'|à|pour)$/.test(preposition.norm) || !objects.test(tokens[i + 1]?.norm ?? ""))
    return false;
  const before = lexicon.readings(tokens[at - 1]?.norm ?? "");
  return !before.some(({ verbForm }) => verbForm === "past-participle") && !actions.test(tokens[i + 2]?.norm ?? "");
}

/** The comma of ", la reprise" or ", l'ouverture" behind the infinitive's object, in the same clause. */
function actionAfter(tokens: readonly Token[], verb: number, lexicon: Lexicon): number | undefined {
  for (let i = verb + 3; i < verb + reach; i++) {
    const token = tokens[i];
    if (!token || /^[.;:!?()]$/.test(token.text) || openers.test(token.norm)) return undefined;
    if (token.text === "," && articles.test(tokens[i + 1]?.norm ?? "") && actions.test(tokens[i + 2]?.norm ?? ""))
      return isSubject(tokens, i + 3, lexicon) ? undefined : i;
    if (token.kind !== "word") continue;
    const readings = lexicon.readings(token.norm);
    const isVerb = readings.length > 0 && readings.every(({ pos }) => pos === "verb");
    if (isVerb && (mayBePersonal(lexicon, token, tokens[i - 1]) || isBareVerb(tokens, i, lexicon))) return undefined;
  }
  return undefined;
}

/** "Pour augmenter les ventes, le développement du port est utile": the noun has a verb of its own. */
function isSubject(tokens: readonly Token[], from: number, lexicon: Lexicon): boolean {
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || /^[.,;:!?]$/.test(token.text) || /^(?:qui|que|qu'|dont|où)$/.test(token.norm)) return false;
    const isVerb = mayBePersonal(lexicon, token, tokens[i - 1]) || isBareVerb(tokens, i, lexicon);
    if (token.kind === "word" && isVerb && lexicon.readings(token.norm).length > 0) return true;
  }
  return false;
}

/** An infinitive or a present participle; "étant" and "ayant" are nouns for the lexicon too. */
const isBareVerb = (tokens: readonly Token[], i: number, lexicon: Lexicon): boolean => {
  const norm = tokens[i]?.norm ?? "";
  const bare = lexicon.readings(norm);
  return (
    /^(?:étant|ayant)$/.test(norm) ||
    bare.every(({ verbForm }) => verbForm === "infinitive" || verbForm === "present-participle")
  );
};

/** "la création d'emplois et renforcer le port": no infinitive stands before that "et" could join to this one. */
function* infinitiveAfterNoun(tokens: readonly Token[], lexicon: Lexicon) {
  let action: Token | undefined;
  let hasVerb = false;
  for (const [i, token] of tokens.entries()) {
    if (token.kind !== "word") continue;
    const readings = lexicon.readings(token.norm);
    const isInfinitive = readings.some(({ verbForm }) => verbForm === "infinitive");
    const joint = tokens[i - 1];
    if (
      isInfinitive &&
      readings.every(({ verbForm }) => verbForm === "infinitive") &&
      joint?.norm === "et" &&
      action &&
      hasVerb
    )
      yield { span: { from: joint.from, to: token.to }, params: { first: action.text, second: token.text } };
    if (isInfinitive) return;
    if (actions.test(token.norm)) action ??= token;
    hasVerb ||= mayBePersonal(lexicon, token, joint);
  }
}
