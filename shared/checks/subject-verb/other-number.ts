import type { Lexicon, Reading } from "../../text/lexicon.ts";

/** Third person singular and plural endings that answer each other. */
const endings: readonly (readonly [singular: string, plural: string])[] = [
  ["", "nt"],
  ["ait", "aient"],
  ["it", "issent"],
  ["t", "ent"],
  ["a", "èrent"],
  ["a", "ont"],
  ["it", "irent"],
  ["ut", "urent"],
  ["d", "dent"],
  ["ient", "iennent"],
  ["end", "ennent"],
  ["eut", "euvent"],
  ["oit", "oivent"],
  ["ît", "issent"],
  ["t", "vent"],
  ["it", "isent"],
  ["it", "ivent"],
  ["eut", "eulent"],
  ["est", "sont"],
  ["a", "ont"],
  ["et", "ettent"],
  ["ort", "ortent"],
  ["ent", "entent"],
  ["ert", "ervent"],
  ["ait", "aisent"],
  ["ît", "îssent"],
  ["aît", "aissent"],
  ["ut", "uvent"],
  ["va", "vont"],
  ["fait", "font"],
  ["fut", "furent"],
];

/** The same tense of the same verb in the other number, when an ending gives one that the lexicon knows. */
export function otherNumber(
  form: string,
  reading: Reading,
  number: "singular" | "plural",
  lexicon: Lexicon,
): string | undefined {
  for (const [singular, plural] of endings) {
    const [from, to] = number === "plural" ? [singular, plural] : [plural, singular];
    if (!form.endsWith(from)) continue;
    const other = form.slice(0, form.length - from.length) + to;
    const isRight = lexicon
      .readings(other)
      .some(
        (one) =>
          one.lemma === reading.lemma && one.verbForm === reading.verbForm && one.person === 3 && one.number === number,
      );
    if (isRight) return other;
  }
  return undefined;
}
