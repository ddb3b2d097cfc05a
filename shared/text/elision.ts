import { getCompleteList } from "french-h-muet-aspire";
import type { Lexicon } from "./lexicon.ts";

/** The list has the verb "hier" (to ram); the adverb is the word one meets ("d'hier"). */
const aspirated = new Set(
  getCompleteList()
    .map((word) => word.toLowerCase())
    .filter((word) => word !== "hier"),
);
/** Sounded as a consonant, or apart by custom: "le onze", "de oui", "le yaourt", "de Iaroslavl", "de Unix" as English says it. */
const apart = /^(?:on[zc]|oui|ouistiti|ouate|uhlan|ulul|un(?![\p{L}-])|y[aeiou]|y$|i[aeou]|énième|uni[txv])/iu;
/** Names in h of which French hears nothing; most others come from languages that sound it ("le Hunan", "de Hanoï"). */
const muteNames =
  /^H(?:aïti|ector|éli|élène|elsinki|enri|éra|ercule|ermann|érodote|ilaire|ippo|omère|onoré|orace|ortense|ugo|yacinthe)/;

/**
 * Does French run a little word into this one, or the first of these ("l'homme", "d'analyse"), and not "le haricot", "de onze"? The
 * aspirated h of common words comes from a list of them (Wiktionary's); of an h word it does not have, small letters are mute and a
 * capital is sounded.
 *
 * @param lexicon Leads inflected forms back to the listed one ("hauts", "hurlaient"); without it plurals alone are.
 */
export function takesElision(words: string, lexicon?: Lexicon): boolean {
  if (apart.test(words)) return false;
  if (/^[aeiouyàâäéèêëîïôöùûüœæ]/i.test(words)) return true;
  if (!/^h/i.test(words)) return false;
  if (/^H/.test(words)) return muteNames.test(words);
  const first = /^[\p{L}'’-]+/u.exec(words)?.[0] ?? "";
  // "haut-parleur", "hauts-fonds"
  return ![first, first.split("-")[0] ?? ""]
    .flatMap((word) => [word, word.replace(/(?:s|x)$/, ""), word.replace(/es$/, ""), ...(lexicon?.lemmas(word) ?? [])])
    .some((form) => aspirated.has(form));
}
