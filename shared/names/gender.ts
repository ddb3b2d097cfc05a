import type { Token } from "../text/tokens.ts";

export type NameGender = "masculine" | "feminine";

/** Words right before a name that tell its gender: articles of countries and rivers, titles of people. */
const before: Readonly<Record<string, NameGender>> = {
  le: "masculine",
  du: "masculine",
  au: "masculine",
  un: "masculine",
  ce: "masculine",
  monsieur: "masculine",
  m: "masculine",
  sir: "masculine",
  prince: "masculine",
  la: "feminine",
  une: "feminine",
  cette: "feminine",
  madame: "feminine",
  mademoiselle: "feminine",
  mme: "feminine",
  mlle: "feminine",
  princesse: "feminine",
};

const copulas = new Set(["est", "était", "fut", "sera", "serait"]);

/**
 * What surrounds a name says of its gender: "le Bélarus", "Mme Ivanova", "Ivanova est née". A voice, not a proof: the caller
 * counts them. After the agreement of the past participle with être (Grevisse, § 943) and of the article (§ 588).
 */
export function genderHint(tokens: readonly Token[], from: number, to: number): NameGender | undefined {
  const at = indexFrom(tokens, from);
  let last = at - 1;
  // "M. Ivanov": the full stop of the short title.
  if (tokens[last]?.text === "." && /^(?:m|mme|mlle)$/.test(tokens[last - 1]?.norm ?? "")) last--;
  const word = tokens[last];
  const gap = word ? from - word.to : Number.POSITIVE_INFINITY;
  if (word && gap <= 2) {
    const told = before[word.norm];
    // "25 m Minsk": a metre is no gentleman.
    if (told && word.text !== "m") return told;
  }
  const next = indexFrom(tokens, to);
  if (copulas.has(tokens[next]?.norm ?? "")) {
    const participle = tokens[next + 1]?.norm ?? "";
    if (/(?:ée|ue|ise|ite|orte)$/.test(participle)) return "feminine";
    if (/(?:é|u|is|it|ort)$/.test(participle)) return "masculine";
  }
  const after = tokens[next]?.text === "," || tokens[next]?.text === "(" ? tokens[next + 1]?.norm : tokens[next]?.norm;
  if (after === "née") return "feminine";
  if (after === "né") return "masculine";
  return undefined;
}

/** The first token that begins at `at` or later. */
function indexFrom(tokens: readonly Token[], at: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.from ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
