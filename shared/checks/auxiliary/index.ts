import { isPersonal } from "../../text/lexicon/tagging.ts";
import type { Lexicon } from "../../text/lexicon.ts";
import { isPlain } from "../../text/syntax/noun-phrase.ts";
import type { Token } from "../../text/tokens.ts";
import { defineCheck, type Finding } from "../check.ts";
import { words } from "./words.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Verbs that always take "être" (Grevisse and Goosse, Le Bon Usage, § 811), those apart that may have an object. */
const withBe = set(
  "aller arriver partir venir revenir devenir redevenir parvenir intervenir survenir provenir advenir naître décéder",
);
/** Verbs that never take it in the active and have no passive. */
const withHave = set(
  "exister durer appartenir contribuer participer dormir fonctionner exceller résister succéder ressembler pouvoir",
);
/** Verbs that are always reflexive (Le Bon Usage, § 780). */
const reflexive = set(
  "efforcer abstenir évader enfuir écrouler emparer évertuer exclamer méfier repentir suicider évanouir extasier insurger ingénier arroger désister obstiner absenter accroupir agenouiller immiscer prosterner raviser rebeller targuer souvenir entraider envoler fier",
);
/** Their first letters, to ask the lexicon about few words. */
const stems: ReadonlySet<string> = new Set([...reflexive].map((verb) => verb.slice(0, 3)));
const have: Readonly<Record<string, string>> = Object.fromEntries(
  "a=est ont=sont avait=était avaient=étaient aura=sera auront=seront aurait=serait auraient=seraient eut=fut eurent=furent ai=suis avons=sommes avez=êtes ayant=étant ait=soit aient=soient"
    .split(" ")
    .map((pair) => pair.split("=")),
);
const be: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(have).map(([avoir, être]) => [être, avoir]),
);
const adverbs = set("pas plus jamais déjà aussi toujours bien également souvent encore enfin récemment finalement");
const pronouns = /^(?:me|m'|te|t'|se|s'|nous|vous|-vous|-nous|-toi)$/;

/**
 * The wrong auxiliary ("il a arrivé", "elle s'a trompée", "la ville est existé"), a verb that is always reflexive without its pronoun
 * ("il efforce de"), and "s'agir" with a subject of its own ("la question s'agit de").
 */
export const auxiliary = defineCheck({
  id: "auxiliary",
  scope: "block",
  category: "linguistic/grammar",
  severity: "minor",
  confidence: 0.85,
  words,
  *find({ sentences }, { lexicon }) {
    for (const { tokens } of sentences)
      for (let i = 0; i + 1 < tokens.length; i++) {
        const finding =
          wrongAuxiliary(tokens, i, lexicon) ?? lonelyReflexive(tokens, i, lexicon) ?? personalAgir(tokens, i);
        if (finding) yield finding;
      }
  },
});

function wrongAuxiliary(tokens: readonly Token[], i: number, lexicon: Lexicon): Finding | undefined {
  const token = tokens[i];
  const before = tokens[i - 1];
  if (token?.kind !== "word") return undefined;
  const isHave = Object.hasOwn(have, token.norm);
  const right = isHave ? have[token.norm] : Object.hasOwn(be, token.norm) ? be[token.norm] : undefined;
  if (right === undefined) return undefined;
  // "s'a trompé": no other word looks like that; "se a" may be a quotation in another language.
  if (before?.norm === "s'" && isHave && tokens[i + 1]?.kind === "word")
    return finding(before, token, "be", /^[eé]/.test(right) ? `${before.text}${right}` : `se ${right}`);
  let at = i + 1;
  while (adverbs.has(tokens[at]?.norm ?? "")) at++;
  const verb = tokens[at];
  if (!isPlain(verb) || pronouns.test(before?.norm ?? "")) return undefined;
  // "il l'a parvenue", "ce qu'il a d'arrivé": an object before it makes another verb.
  if (/^(?:l'|le|la|les)$/.test(before?.norm ?? "")) return undefined;
  const readings = lexicon.readings(verb.norm);
  const participles = readings.filter(({ verbForm }) => verbForm === "past-participle");
  if (participles.length === 0) return undefined;
  const among = (list: ReadonlySet<string>): boolean => participles.every(({ lemma }) => list.has(lemma));
  const words = [right, ...tokens.slice(i + 1, at + 1).map(({ text }) => text)].join(" ");
  if (isHave && among(withBe)) return finding(token, verb, "be", words);
  if (!isHave && among(withHave) && readings.every(({ pos }) => pos === "verb"))
    return finding(token, verb, "have", words);
  return undefined;
}

function lonelyReflexive(tokens: readonly Token[], i: number, lexicon: Lexicon): Finding | undefined {
  const token = tokens[i];
  if (token?.kind !== "word" || !stems.has(token.norm.slice(0, 3))) return undefined;
  const readings = lexicon.readings(token.norm);
  const isOne = (lemma: string): boolean => reflexive.has(lemma);
  if (
    readings.length === 0 ||
    !readings.every((one) => isOne(one.lemma) && (isPersonal(one) || one.verbForm === "infinitive"))
  )
    return undefined;
  if (readings.every(({ verbForm }) => verbForm === "imperative") || i === 0) return undefined;
  const before = tokens[i - 1]?.norm ?? "";
  // "vous en emparer", "faire évader": the pronoun stands farther back, or "faire" takes its place.
  const near = tokens.slice(Math.max(0, i - 3), i).map(({ norm }) => norm);
  if (near.some((norm) => pronouns.test(norm)) || /^(?:faire|fait|font|laisser|laisse)$/.test(before)) return undefined;
  if (
    readings.some(({ person, verbForm }) => person === 2 && verbForm !== "infinitive") &&
    !readings.some(({ person }) => person === 3)
  )
    return undefined;
  const pronoun = /^[aeiouhâàéèêîô]/.test(token.norm) ? "s'" : "se ";
  return finding(token, token, "reflexive", `${pronoun}${token.text}`);
}

/** "la question s'agit de": "s'agir" has no other subject than "il". */
function personalAgir(tokens: readonly Token[], i: number): Finding | undefined {
  const [before, pronoun, verb] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (pronoun?.norm !== "s'" || !verb || !before || !/^(?:agit|agissait|agira|agirait)$/.test(verb.norm))
    return undefined;
  const near = tokens.slice(Math.max(0, i - 2), i).map(({ norm }) => norm);
  if (near.some((norm) => /^(?:il|qu'il|y|dont|ce|-il)$/.test(norm)) || before.kind !== "word") return undefined;
  return {
    span: { from: pronoun.from, to: verb.to },
    message: "agir",
    params: { verb: `s'${verb.text}`, right: "il s'agit de" },
    suggestions: [],
  };
}

const finding = (first: Token, last: Token, message: string, right: string): Finding => ({
  span: { from: first.from, to: last.to },
  message,
  params: { verb: last.text, right },
  suggestions: [right],
});
