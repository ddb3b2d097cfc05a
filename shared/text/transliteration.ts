/**
 * Cyrillic names reach French print by several roads: English (Vitebsk, Zhukov, Sergey), French (Joukov, Sergueï), German
 * (Schukow), Polish (Szczerba), Belarusian Latin letters (Vitsebsk, Baranavichy). This brings them to one phonetic skeleton,
 * coarse on purpose: it proposes candidates, and the caller decides.
 *
 * After the tables of ISO 9, BGN/PCGN (English), the romanisation used on French passports' tables for Russian (ou, tch, ï),
 * Duden (German), PWN (Polish) and the Belarusian instruction of 2000/2007 (akanye: a for o; h for г; ts, dz before e and i).
 */
export function phoneticSkeleton(name: string): string {
  let form = carons(name.normalize("NFC").toLowerCase())
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z]/g, "");
  for (const [pattern, sound] of sounds) form = form.replace(pattern, sound);
  return form.replace(/(.)\1+/g, "$1");
}

/** The consonants of a skeleton: what stays when vowels are heard differently ("Pendjab", "Punjab"). */
export const consonants = (skeleton: string): string => skeleton.replace(/[aeiu]/g, "");

/** š, č, ž and щ have no Latin letter of their own once the caron is taken off. */
const carons = (form: string): string =>
  form.replaceAll("š", "sh").replaceAll("č", "ch").replaceAll("ž", "zh").replaceAll("ł", "l").replaceAll("ё", "e");

/** In order. Capital letters stand for sounds written with several letters: S for ш, щ and ч, J for ж. */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/chtch|shch|schtsch|szcz|tsch|tch|sch|sh|ch|sz|cz/g, "S"],
  [/dzh|dj|zh|rz/g, "J"],
  // "Sergej", "Majakowski": a German or Polish j that glides.
  [/(?<=[aeiou])j(?![aeiou])/g, "i"],
  [/j/g, "J"],
  // "Gu" before e and i is a French spelling of a hard g: "Sergueï".
  [/gu(?=[ei])/g, "g"],
  [/kh|h|g/g, "h"],
  [/x/g, "ks"],
  [/qu?|c(?![eiy])/g, "k"],
  [/c/g, "s"],
  [/tz|ts/g, "t"],
  [/dz/g, "d"],
  [/ou|oo|w(?=[^aeiouy]|$)(?<![aeo]w)/g, "u"],
  [/w/g, "v"],
  [/f+$/g, "v"],
  [/ee/g, "i"],
  [/y/g, "i"],
  // Softening: "Iaroslavl", "Yaroslavl"; "biélo-", "belo-".
  [/i+(?=[aeou])/g, ""],
  [/o/g, "a"],
  [/(?<=[dt]r)e$/g, ""],
];
