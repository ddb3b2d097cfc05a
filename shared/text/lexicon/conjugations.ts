import type { Reading, VerbForm } from "../lexicon.ts";

/** The conjugations of french-verbs-lefff: infinitive, then a letter a tense, then its forms ("NA" or null: none). */
export type ConjugationTable = Readonly<
  Record<string, Readonly<Record<string, readonly (string | null)[] | undefined>>>
>;

const tenses: Readonly<Record<string, VerbForm>> = {
  P: "present",
  I: "imperfect",
  J: "past-historic",
  F: "future",
  C: "conditional",
  S: "subjunctive-present",
  T: "subjunctive-imperfect",
  Y: "imperative",
  W: "infinitive",
  G: "present-participle",
  K: "past-participle",
};
const persons = [1, 2, 3, 1, 2, 3] as const;

/** Finds the verbs behind a form without expanding the table: verbs are filed under what all their forms begin with. */
export class Conjugations {
  readonly #table: ConjugationTable;
  readonly #byBeginning = new Map<string, string[]>();
  /** All forms of the verbs that were asked for: most verbs that begin as a word does have no such form. */
  readonly #formsOf = new Map<string, ReadonlySet<string | null>>();
  #longest = 0;

  constructor(table: ConjugationTable) {
    this.#table = table;
    for (const infinitive of Object.keys(table)) {
      const beginning = this.#beginning(infinitive);
      const verbs = this.#byBeginning.get(beginning);
      if (verbs) verbs.push(infinitive);
      else this.#byBeginning.set(beginning, [infinitive]);
      this.#longest = Math.max(this.#longest, beginning.length);
    }
  }

  has(infinitive: string): boolean {
    return Object.hasOwn(this.#table, infinitive);
  }

  /** Every reading of a form as a verb. */
  *analyse(form: string): Generator<Reading> {
    for (let length = Math.min(form.length, this.#longest); length >= 0; length--)
      for (const infinitive of this.#byBeginning.get(form.slice(0, length)) ?? [])
        if (this.#allForms(infinitive).has(form)) yield* this.#readings(infinitive, form);
  }

  /** The past participle: masculine singular, masculine plural, feminine singular, feminine plural. */
  participles(infinitive: string): readonly (string | null)[] {
    return (this.has(infinitive) ? this.#table[infinitive]?.K : undefined) ?? [];
  }

  /** The form of a tense for a person, 0 (je) to 5 (ils). */
  form(infinitive: string, tense: VerbForm, person: number): string | undefined {
    const letter = Object.keys(tenses).find((key) => tenses[key] === tense);
    const form = letter && this.has(infinitive) ? this.#table[infinitive]?.[letter]?.[person] : undefined;
    return form && form !== "NA" ? form : undefined;
  }

  #beginning(infinitive: string): string {
    let beginning = infinitive;
    for (const forms of Object.values(this.#table[infinitive] ?? {}))
      for (const form of forms ?? []) {
        if (!form || form === "NA") continue;
        while (!form.startsWith(beginning)) beginning = beginning.slice(0, -1);
      }
    return beginning;
  }

  #allForms(infinitive: string): ReadonlySet<string | null> {
    const known = this.#formsOf.get(infinitive);
    if (known) return known;
    const forms = new Set(Object.values(this.#table[infinitive] ?? {}).flatMap((some) => some ?? []));
    this.#formsOf.set(infinitive, forms);
    return forms;
  }

  *#readings(infinitive: string, form: string): Generator<Reading> {
    for (const [letter, forms] of Object.entries(this.#table[infinitive] ?? {})) {
      const verbForm = tenses[letter];
      if (!verbForm || !forms?.includes(form)) continue;
      const base = { lemma: infinitive, pos: "verb", verbForm } as const;
      if (verbForm === "infinitive" || verbForm === "present-participle") yield base;
      else if (verbForm === "past-participle") yield participle(base, forms, form);
      else
        for (const [at, person] of persons.entries())
          if (forms[at] === form) yield { ...base, person, number: at < 3 ? "singular" : "plural" };
    }
  }
}

function participle(base: Reading, forms: readonly (string | null)[], form: string): Reading {
  const [singular, mp, fs, fp] = [0, 1, 2, 3].map((at) => forms[at] === form);
  // "incluse" comes of "inclus" in the singular too, which the table has as "inclu".
  const ms = singular || forms[2] === `${form}e`;
  return {
    ...base,
    gender: (ms || mp) && (fs || fp) ? "both" : fs || fp ? "feminine" : "masculine",
    number: (ms || fs) && (mp || fp) ? "both" : mp || fp ? "plural" : "singular",
  };
}
