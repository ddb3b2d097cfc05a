import type { Lexicon } from "../../text/lexicon.ts";
import { plural, readNominal, singular } from "../../text/syntax/agreement-mask.ts";
import { isPlain } from "../../text/syntax/noun-phrase.ts";
import type { Token } from "../../text/tokens.ts";
import { defineCheck } from "../check.ts";
import { words } from "./words.ts";

/** Prepositions that a noun follows only with its determiner. "à", "de", "en", "par", "sans", "sous", "pour" are not among them. */
const prepositions = new Set("dans parmi chez envers derrière durant pendant concernant malgré".split(" "));
/** What they do take bare: "durant midi", "chez soi", "dans lequel". */
const bare = new Set("midi minuit lequel chose personne noël pâques soi terre autrui".split(" "));
/** Verbs that take a noun without article: "faire partie", "avoir besoin", "changer d'avis"; and "être" with its attribute. */
const lightVerbs = new Set(
  "tirer être avoir faire prendre donner mettre tenir rendre porter perdre demander trouver devenir rester sembler paraître demeurer parler entendre chercher crier garder prêter lâcher livrer savoir passer promettre jurer fermer laisser servir dire causer plier poser imposer ajouter couper courir revenir nommer élire appeler naître mourir valoir signer sonner battre toucher ouvrir lier lever appeler élire partir tourner vivre venir aller pouvoir compter coûter payer dater croire crier force forcer écrire lire jouer gagner boire manger vendre acheter sentir voir promettre rappeler mériter obtenir recevoir accorder exiger réclamer".split(
    " ",
  ),
);

/**
 * A singular noun that nothing determines, after a preposition that wants one ("dans entreprise") or after a plain verb
 * ("dépasse niveau"): languages without articles leave theirs out. Riegel, Pellat, Rioul, Grammaire méthodique, VII.2.3.
 */
export const bareNoun = defineCheck({
  id: "bare-noun",
  scope: "block",
  category: "linguistic/grammar",
  severity: "minor",
  confidence: 0.85,
  words,
  *find({ tokens, text }, { lexicon }) {
    for (let i = 0; i + 2 < tokens.length; i++) {
      const first = tokens[i];
      const noun = tokens[i + 1];
      if (first?.kind !== "word" || !isPlain(noun) || bare.has(noun.norm)) continue;
      const isPreposition = prepositions.has(first.norm);
      if (!isPreposition && !isPlainVerb(first, lexicon)) continue;
      const { noun: mask, adjective, readings, mayBeVerb, mayBeElse } = readNominal(noun.norm, lexicon);
      const isQuality = isPreposition
        ? readings.some(({ pos }) => pos === "adjective") &&
          !readings.some(({ verbForm }) => verbForm === "past-participle")
        : adjective !== 0 || mayBeVerb;
      if (mask === 0 || isQuality || mayBeElse || /-|(?:ment|ing)$/.test(noun.norm)) continue;
      // A plural may be the second half of a pair or a title's; a singular in -s says nothing.
      if ((mask & plural) !== 0 || (mask & singular) === 0) continue;
      // "dans chapitre 3", "pendant 3 ans": numbered things and titles.
      const after = tokens[i + 2];
      // "dans config/includes": a path.
      if (/^[/_\\.:]\S/.test(text.slice(noun.to, noun.to + 2))) continue;
      if (!after || after.kind === "number" || /^\p{Lu}/u.test(after.text) || after.text === "-") continue;
      if (!isPreposition && !/^(?:de|d'|du|des|et|qui|que|qu'|à|au|dans|,|\.)$/.test(after.norm)) continue;
      yield {
        span: { from: first.from, to: noun.to },
        message: isPreposition ? "default" : "verb",
        params: { first: first.text, noun: noun.text },
        ...(isPreposition ? {} : { confidence: 0.7 }),
      };
    }
  },
});

/** A third person that is nothing else than a verb, and that does not take bare nouns in set phrases. */
function isPlainVerb(token: Token, lexicon: Lexicon): boolean {
  const { readings, noun, adjective, mayBeVerb, mayBeElse } = readNominal(token.norm, lexicon);
  return (
    mayBeVerb && noun === 0 && adjective === 0 && !mayBeElse && !readings.some(({ lemma }) => lightVerbs.has(lemma))
  );
}
