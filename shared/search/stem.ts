import lunr from "lunr";
import addFrench from "lunr-languages/lunr.fr.js";
import addStemmers from "lunr-languages/lunr.stemmer.support.js";
import { invariant } from "../invariant.ts";
import { fold, type Token, tokenize } from "../text/tokens.ts";

addStemmers(lunr);
addFrench(lunr);

const { fr } = lunr as typeof lunr & { fr?: { stemmer: lunr.PipelineFunction } };
invariant(fr, "lunr-languages adds French to lunr");
const { stemmer } = fr;

const cache = new Map<string, string>();

/** French stem (Snowball's, by lunr-languages), accents off: "économiques" and "ECONOMIQUE" meet in "econom". */
export function stem(norm: string): string {
  const known = cache.get(norm);
  if (known !== undefined) return known;
  const stemmed = fold(String(stemmer(new lunr.Token(norm, {}), 0, [])));
  if (cache.size > 100_000) cache.clear();
  cache.set(norm, stemmed);
  return stemmed;
}

/** Words and numbers of a text, as the index has them; "l’" and its like, and punctuation, are left out. */
export const searchable = (text: string): Token[] =>
  tokenize(text).filter((token) => token.kind !== "mark" && !/['’]$/.test(token.text));
