import type { Gender, GrammaticalNumber } from "../lexicon.ts";

/** One suffix rule of a Hunspell affix file, with what it says of gender and number. */
interface SuffixRule {
  readonly strip: string;
  readonly add: string;
  readonly ends: RegExp;
  readonly gender: Gender;
  readonly number: GrammaticalNumber;
}

/** Classes of dictionary-fr that inflect nouns and adjectives; the conjugations are read elsewhere. */
const genderless = ["S.", "X.", "A.", "I.", "S="];
const gendered = ["F.", "F+", "W.", "Wx", "Fs", "Fc", "Fe", "Fx", "Gs", "Gc", "Ge", "Go"];

export interface NominalForm {
  readonly stem: string;
  readonly form: string;
  readonly gender: Gender;
  readonly number: GrammaticalNumber;
}

/** The nominal inflection of a Hunspell dictionary, read both ways without expanding it. */
export class NominalAffixes {
  readonly #rules = new Map<string, SuffixRule[]>();
  readonly #byEnding = new Map<string, { flag: string; rule: SuffixRule }[]>();
  readonly #longest: number;

  /** `affixes`: text of the .aff file, FLAG long. */
  constructor(affixes: string) {
    let longest = 0;
    for (const match of affixes.matchAll(/^SFX (\S\S) (\S+) (\S+) (\S+)\s*$/gm)) {
      const [, flag = "", strip = "", added = "", ends = ""] = match;
      const isGendered = gendered.includes(flag);
      if (!isGendered && !genderless.includes(flag)) continue;
      const add = (added.split("/")[0] ?? "").replace(/^0$/, "");
      const rule: SuffixRule = {
        strip: strip === "0" ? "" : strip,
        add,
        ends: new RegExp(`(?:${ends})$`),
        ...meaning(isGendered, strip === "0" ? "" : strip, add, ends),
      };
      this.#rules.set(flag, [...(this.#rules.get(flag) ?? []), rule]);
      this.#byEnding.set(add, [...(this.#byEnding.get(add) ?? []), { flag, rule }]);
      longest = Math.max(longest, add.length);
    }
    this.#longest = longest;
  }

  /** Every stem with a matching flag that `form` can come from. */
  *analyse(form: string, flagsOf: (stem: string) => readonly string[] | undefined): Generator<NominalForm> {
    for (let length = 0; length <= Math.min(this.#longest, form.length); length++) {
      const cut = form.length - length;
      for (const { flag, rule } of this.#byEnding.get(form.slice(cut)) ?? []) {
        const stem = form.slice(0, cut) + rule.strip;
        if (!rule.ends.test(stem) || !flagsOf(stem)?.includes(flag)) continue;
        yield { stem, form, gender: rule.gender, number: rule.number };
      }
    }
  }

  /** Every form that a stem with these flags has. */
  *generate(stem: string, flags: readonly string[]): Generator<NominalForm> {
    for (const flag of flags)
      for (const rule of this.#rules.get(flag) ?? []) {
        if (!rule.ends.test(stem)) continue;
        const form = stem.slice(0, stem.length - rule.strip.length) + rule.add;
        yield { stem, form, gender: rule.gender, number: rule.number };
      }
  }
}

function meaning(
  isGendered: boolean,
  strip: string,
  add: string,
  ends: string,
): { gender: Gender; number: GrammaticalNumber } {
  const isPlural = /[sx]$/.test(add) && !/^(?:sse|se)$/.test(add);
  const sameInPlural = add === "" && /sxz|ux|frais/.test(ends) && !ends.startsWith("[^");
  const number: GrammaticalNumber =
    add === "" ? (sameInPlural ? "both" : "singular") : isPlural ? "plural" : "singular";
  if (!isGendered) return { gender: "both", number };
  const isFeminine = add !== "" && /(?:e|es|ë|ës)$/.test(add) && !(strip === "" && add === "s");
  return { gender: isFeminine ? "feminine" : "masculine", number };
}
