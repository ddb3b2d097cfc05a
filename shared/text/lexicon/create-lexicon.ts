import type { Gender, GrammaticalNumber, Lexicon, PartOfSpeech, Reading } from "../lexicon.ts";
import { NominalAffixes } from "./affixes.ts";
import { alsoOpenClass, closedClass } from "./closed-class.ts";
import { Conjugations, type ConjugationTable } from "./conjugations.ts";

/** What the lexicon is made from; the engine reads it from the packages named. */
export interface LexiconData {
  /** dictionary-fr: the .aff and .dic files. */
  readonly affixes: string;
  readonly dictionary: string;
  /** french-verbs-lefff. */
  readonly conjugations: ConjugationTable;
  /** french-words-gender-lefff: nouns of one gender. */
  readonly genders: Readonly<Record<string, "M" | "F">>;
  /** lefff-helper: noun forms and adjective forms, each with its lemma. */
  readonly nouns: Readonly<Record<string, string>>;
  readonly adjectives: Readonly<Record<string, readonly [lemma: string, isPastParticiple: boolean]>>;
}

/** Readings are kept for this many forms, then forgotten all at once: a long session must not grow without end. */
const cacheSize = 60_000;

/**
 * French words from free data: inflection from dictionary-fr, part of speech and gender from Lefff. A form is analysed when
 * first asked for.
 */
export function createLexicon(data: LexiconData): Lexicon {
  const affixes = new NominalAffixes(data.affixes);
  const conjugations = new Conjugations(data.conjugations);
  const { stems, names } = readDictionary(data.dictionary);
  const cache = new Map<string, { readonly readings: readonly Reading[]; readonly lemmas: readonly string[] }>();
  const flagsOf = (stem: string): readonly string[] | undefined => stems.get(stem);

  const genderOf = (...forms: string[]): Gender | undefined => {
    for (const form of forms) {
      const known = own(data.genders, form) ?? own(data.genders, opened(form));
      if (known) return known === "M" ? "masculine" : "feminine";
    }
    return undefined;
  };

  function analyse(norm: string): Reading[] {
    const closed = closedClass.get(norm) ?? [];
    const readings: Reading[] = [...closed];
    if (closed.length > 0 && !alsoOpenClass.has(norm)) return readings;
    const nounLemma = own(data.nouns, norm) ?? own(data.nouns, opened(norm));
    const adjectiveLemma = (own(data.adjectives, norm) ?? own(data.adjectives, opened(norm)))?.[0];
    const forms = [...affixes.analyse(norm, flagsOf)];
    const isAdverb = /ment$/.test(norm) && stems.has(norm) && nounLemma === undefined && forms.length === 0;
    // Lefff lists what dictionary-fr has under another class, or not at all: "pays", "campus", "noeuds".
    if (forms.length === 0 && stems.has(norm) && (nounLemma !== undefined || adjectiveLemma !== undefined))
      forms.push({ stem: norm, form: norm, gender: "both", number: invariableNumber(norm, nounLemma) });
    const known = nounLemma !== undefined || adjectiveLemma !== undefined;
    for (const { stem, gender, number } of forms) {
      const isGendered = gender !== "both";
      const nounGender = isGendered && gender === "feminine" ? gender : (genderOf(norm, stem) ?? gender);
      if (nounLemma !== undefined || !known) readings.push({ lemma: stem, pos: "noun", gender: nounGender, number });
      if (adjectiveLemma !== undefined || (!known && isGendered))
        readings.push({ lemma: stem, pos: "adjective", gender, number });
    }
    if (forms.length === 0 && nounLemma !== undefined) {
      const number = invariableNumber(norm, nounLemma);
      readings.push({
        lemma: closedLigature(nounLemma),
        pos: "noun",
        gender: genderOf(norm, nounLemma) ?? "both",
        number,
      });
    }
    for (const reading of conjugations.analyse(norm)) readings.push(reading);
    if (norm.includes("œ")) for (const reading of conjugations.analyse(opened(norm))) readings.push(reading);
    if (isAdverb) readings.push({ lemma: norm, pos: "adverb" });
    if (readings.length === 0 && names.has(norm)) readings.push({ lemma: norm, pos: "proper-noun" });
    return dedupe(readings);
  }

  function known(norm: string) {
    const cached = cache.get(norm);
    if (cached) return cached;
    const readings = analyse(norm);
    const lemmas = [...new Set(readings.map((reading) => reading.lemma))];
    const found = { readings, lemmas: lemmas.length > 0 ? lemmas : [withoutPlural(norm)] };
    if (cache.size >= cacheSize) cache.clear();
    cache.set(norm, found);
    return found;
  }

  function closedLigature(lemma: string): string {
    const ligature = lemma.replaceAll("oe", "œ");
    return ligature !== lemma && stems.has(ligature) ? ligature : lemma;
  }

  function inflect(lemma: string, pos: PartOfSpeech, gender: Gender, number: GrammaticalNumber): string | undefined {
    if (pos === "verb") {
      const forms = conjugations.participles(lemma);
      const form = forms[(gender === "feminine" ? 2 : 0) + (number === "plural" ? 1 : 0)];
      return form ?? undefined;
    }
    const flags = flagsOf(lemma);
    if (!flags) return undefined;
    let spare: string | undefined;
    for (const form of affixes.generate(lemma, flags)) {
      if (form.number !== number && form.number !== "both") continue;
      if (form.gender === gender) return form.form;
      if (form.gender === "both" || gender === "both") spare ??= form.form;
    }
    return spare ?? (/[sxz]$/.test(lemma) && flags.length > 0 ? lemma : undefined);
  }

  return { readings: (norm) => known(norm).readings, lemmas: (norm) => known(norm).lemmas, inflect };
}

/** The .dic file: flags by lower-case stem, and the names (stems with a capital) in lower case. */
function readDictionary(dictionary: string): { stems: Map<string, readonly string[]>; names: Set<string> } {
  const stems = new Map<string, readonly string[]>();
  const names = new Set<string>();
  const parsed = new Map<string, readonly string[]>();
  for (const line of dictionary.split("\n")) {
    if (line === "") continue;
    const slash = line.indexOf("/");
    const stem = (slash < 0 ? line : line.slice(0, slash)).trimEnd();
    const first = stem.charCodeAt(0);
    const isName = (first >= 65 && first <= 90) || (first > 127 && stem[0] !== stem[0]?.toLowerCase());
    if (isName) {
      names.add(stem.toLowerCase());
      continue;
    }
    const packed = slash < 0 ? "" : (line.slice(slash + 1).split(/[\s]/, 1)[0] ?? "");
    let flags = parsed.get(packed);
    if (!flags) {
      flags = packed.match(/../g) ?? [];
      parsed.set(packed, flags);
    }
    const before = stems.get(stem);
    stems.set(stem, before && before !== flags ? [...before, ...flags] : flags);
  }
  return { stems, names };
}

const withoutPlural = (norm: string): string => (/[^sux]s$/.test(norm) && norm.length > 3 ? norm.slice(0, -1) : norm);

/** Lefff writes the ligature open: "noeud". */
const opened = (form: string): string => form.replaceAll("œ", "oe");

const own = <T>(table: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;

const invariableNumber = (form: string, lemma: string | undefined): GrammaticalNumber =>
  /[sxz]$/.test(form) ? (lemma !== undefined && lemma !== form ? "plural" : "both") : "singular";

function dedupe(readings: readonly Reading[]): Reading[] {
  const seen = new Set<string>();
  return readings.filter((r) => {
    const key = [r.lemma, r.pos, r.gender, r.number, r.verbForm, r.person].join("|");
    return !seen.has(key) && seen.add(key);
  });
}
