import type { Gender } from "../text/lexicon.ts";
import type { Token } from "../text/tokens.ts";

/** A determiner, alone or run together with "de" or "à": "des" of "des régions" is "de" and the article. */
interface Determiner {
  /** Index of its first token; it ends where the noun begins. */
  readonly from: number;
  readonly preposition: "" | "de" | "à";
  readonly kind: "definite" | "indefinite" | "demonstrative" | "possessive" | "none";
  /** "s" of "son", "m" of "ma": whose. */
  readonly owner?: string;
}

/** What the determiner has to agree with. */
export interface Agreement {
  readonly plural: boolean;
  /** Undefined where nobody knows; before a vowel it seldom matters. */
  readonly gender: Gender | undefined;
  /** Does elision apply? */
  readonly vowel: boolean;
}

/** The determiner right before `at`; undefined when there is none that this module knows how to change. */
function readDeterminer(tokens: readonly Token[], at: number): Determiner | undefined {
  const last = tokens[at - 1];
  const one = last?.norm ?? "";
  const two = tokens[at - 2]?.norm ?? "";
  const here = (preposition: Determiner["preposition"], kind: Determiner["kind"], length = 1): Determiner => ({
    from: at - length,
    preposition,
    kind,
  });
  // "d'" and "l'" stand right before the word: nothing to read through a quotation mark.
  if (last?.kind !== "word") return undefined;
  if (/^(?:la|l'|le|les)$/.test(one)) {
    if (two === "de" || two === "à") return here(two, "definite", 2);
    return here("", "definite");
  }
  if (one === "du") return here("de", "definite");
  if (one === "au" || one === "aux") return here("à", "definite");
  // "des" is "de les" after a noun ("le volume des échanges") and an article elsewhere ("il y a des régions").
  if (one === "des") return here("de", "definite");
  if (one === "de" || one === "d'") return here("de", "none");
  if (one === "un" || one === "une") return here("", "indefinite");
  if (/^(?:ce|cet|cette|ces)$/.test(one)) return here("", "demonstrative");
  const owner = /^([mts])(?:on|a|es)$/.exec(one)?.[1];
  return owner ? { ...here("", "possessive"), owner } : undefined;
}

/**
 * The determiner before `at` as it must read before another noun, with the index of its first token: "l'" (oblast) → "la"
 * (région), "de la" (Biélorussie) → "du" (Bélarus), "des" (États) → "de l'" (État). Undefined when it stays or when the
 * right form can't be known.
 */
export function agreeDeterminer(
  tokens: readonly Token[],
  at: number,
  agreement: Agreement,
): { readonly from: number; readonly text: string } | undefined {
  const found = readDeterminer(tokens, at);
  if (!found) return undefined;
  const text = write(found, agreement);
  const now = tokens
    .slice(found.from, at)
    .map(({ norm }) => norm)
    .join(" ");
  if (text === undefined || text === now) return undefined;
  // "de l'" (oblast) → "de la" (région): the preposition stays, and out of the span.
  const { preposition, from } = found;
  const kept = preposition !== "" && tokens[from]?.norm === preposition && text.startsWith(`${preposition} `);
  return kept && from < at - 1 ? { from: from + 1, text: text.slice(preposition.length + 1) } : { from, text };
}

function write({ preposition, kind, owner }: Determiner, { plural, gender, vowel }: Agreement): string | undefined {
  const feminine = gender === "feminine";
  const known = gender === "masculine" || gender === "feminine";
  if (kind === "none") return vowel ? "d'" : "de";
  if (kind === "definite") {
    if (plural) return { "": "les", de: "des", à: "aux" }[preposition];
    if (vowel) return { "": "l'", de: "de l'", à: "à l'" }[preposition];
    if (!known) return undefined;
    return feminine ? { "": "la", de: "de la", à: "à la" }[preposition] : { "": "le", de: "du", à: "au" }[preposition];
  }
  if (kind === "indefinite") return plural ? "des" : known ? (feminine ? "une" : "un") : undefined;
  if (kind === "demonstrative") return plural ? "ces" : known ? (feminine ? "cette" : vowel ? "cet" : "ce") : undefined;
  if (plural) return `${owner}es`;
  return vowel ? `${owner}on` : known ? (feminine ? `${owner}a` : `${owner}on`) : undefined;
}

/** Little words that lose their vowel before another. "l'" can't be undone here: it was "le" or "la". */
const elidable = /^(?:d|qu|n|s|m|t|j|jusqu|lorsqu|puisqu|quoiqu)(?:e|')$/;

/** The word before `at` as it must read before these words: "de" (résoudre) → "d'" (accomplir). Undefined when it stays. */
export function elideBefore(
  tokens: readonly Token[],
  at: number,
  vowel: boolean,
): { readonly from: number; readonly text: string } | undefined {
  const before = tokens[at - 1];
  if (!before || !elidable.test(before.norm)) return undefined;
  const isElided = before.norm.endsWith("'");
  if (isElided === vowel) return undefined;
  return { from: at - 1, text: vowel ? before.norm.replace(/e$/, "'") : before.norm.replace(/'$/, "e") };
}
