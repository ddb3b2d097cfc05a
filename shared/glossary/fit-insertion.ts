import { takesElision } from "../text/elision.ts";
import type { Gender } from "../text/lexicon.ts";
import { tokenize } from "../text/tokens.ts";
import { agreeDeterminer, elideBefore } from "./determiner.ts";

/** Characters before the cursor that can matter: a determiner and its preposition. */
const reach = 60;
const plural = /^(?:les|des|aux|ces|[mts]es)$/;

/** What to write, and how many characters before the cursor it takes the place of. */
export interface Insertion {
  readonly text: string;
  readonly instead: number;
}

/**
 * A term as it is written after these words: "de " + "Ivanovo" → "d’Ivanovo", "le " + "État" → "l’État", "du " + "Biélorussie"
 * (feminine) → "de la Biélorussie". Plural determiners, and genders that nobody knows, stay as they are.
 */
export function fitInsertion(before: string, term: string, gender?: Gender): Insertion {
  const asItIs = { text: term, instead: 0 };
  const near = before.slice(-reach);
  // Inside a word, or right after a sign, there is nothing to fit.
  if (!/[\s'’]$/.test(near)) return asItIs;
  const tokens = tokenize(`${near}${term}`);
  const at = tokens.findIndex(({ from }) => from >= near.length);
  const last = tokens[at - 1];
  if (at < 1 || !last || plural.test(last.norm) || /\S\s+$/.test(near.slice(last.to))) return asItIs;
  const vowel = takesElision(term);
  const fitted = agreeDeterminer(tokens, at, { plural: false, gender, vowel }) ?? elideBefore(tokens, at, vowel);
  const first = fitted && tokens[fitted.from];
  if (!fitted || !first) return asItIs;
  const capital = /^\p{Lu}/u.test(first.text);
  const words = capital ? fitted.text.slice(0, 1).toUpperCase() + fitted.text.slice(1) : fitted.text;
  const gap = words.endsWith("'") ? "" : " ";
  return { text: `${words.replaceAll("'", "’")}${gap}${term}`, instead: near.length - first.from };
}
