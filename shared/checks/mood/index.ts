import { isPersonal } from "../../text/lexicon/tagging.ts";
import type { Lexicon, Reading } from "../../text/lexicon.ts";
import type { Token } from "../../text/tokens.ts";
import { defineCheck } from "../check.ts";
import { words } from "./words.ts";

/** Conjunctions that the subjunctive follows, the words before "que" (Grevisse and Goosse, Le Bon Usage, §§ 1131–1159). */
const conjunctions: readonly (readonly string[])[] = [
  ["bien"],
  ["afin"],
  ["pour"],
  ["avant"],
  ["sans"],
  ["à", "condition"],
  ["à", "moins"],
  ["jusqu'", "à", "ce"],
  ["de", "peur"],
  ["de", "crainte"],
  ["pourvu"],
];
/** Verbs in "il … que" that it follows: "il faut que", "il est nécessaire que". */
const impersonal =
  /^(?:faut|faudra|fallait|faudrait|nécessaire|indispensable|possible|souhaitable|important|impossible|préférable|essentiel|utile|inutile|temps|rare|dommage|regrettable|naturel|normal|étrange|surprenant|étonnant|bon)$/;
/** Verbs of will, feeling and doubt that it follows (Le Bon Usage, §§ 1126–1128); "demander", "admettre" and "comprendre" take both. */
const governing = new Set(
  "vouloir souhaiter désirer exiger ordonner regretter craindre douter préférer interdire tolérer déplorer redouter permettre empêcher".split(
    " ",
  ),
);

/**
 * An indicative where French wants the subjunctive ("bien qu'il est"), and a conditional after "si" ("si le prix augmenterait").
 * Only forms that can be nothing else count.
 */
export const mood = defineCheck({
  id: "mood",
  scope: "block",
  category: "linguistic/grammar",
  severity: "minor",
  confidence: 0.85,
  words,
  *find({ sentences }, { lexicon }) {
    for (const { tokens } of sentences)
      for (let i = 1; i < tokens.length; i++) {
        const token = tokens[i];
        if (!token) continue;
        if (/^s[i']$/.test(tokens[i - 1]?.norm ?? "") || (i === 1 && tokens[0]?.norm === "si")) {
          const finding = futureOrConditionalAfterSi(tokens, i, lexicon);
          if (finding) yield finding;
        }
        if (!/^(?:que|qu')$/.test(token.norm) || !opensSubjunctive(tokens, i, lexicon)) continue;
        const at = verbAfter(tokens, i + 1, lexicon);
        const verb = at === undefined ? undefined : tokens[at];
        if (!verb) continue;
        const finite = lexicon.readings(verb.norm).filter(isPersonal);
        if (finite.some(isSubjunctive) || !finite.every(isIndicative)) continue;
        yield {
          span: verb,
          params: {
            opening: tokens
              .slice(Math.max(0, i - 1), i + 1)
              .map(({ text }) => text)
              .join(" "),
            verb: verb.text,
          },
        };
      }
  },
});

const isSubjunctive = ({ verbForm }: Reading): boolean =>
  verbForm === "subjunctive-present" || verbForm === "subjunctive-imperfect";
const isIndicative = ({ verbForm }: Reading): boolean =>
  verbForm === "present" || verbForm === "imperfect" || verbForm === "future" || verbForm === "past-historic";

/** "veut que": the verb right before, and no noun ("le doute que…"), nor "douter si". */
function governs(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const verb = tokens[at];
  if (verb?.kind !== "word" || /^(?:le|la|l'|les|un|une|du|au|de|ce|plus|ne)$/.test(tokens[at - 1]?.norm ?? ""))
    return false;
  const readings = lexicon.readings(verb.norm);
  return (
    readings.some((one) => isPersonal(one) && governing.has(one.lemma)) && readings.every(({ pos }) => pos === "verb")
  );
}

function opensSubjunctive(tokens: readonly Token[], que: number, lexicon: Lexicon): boolean {
  const before = tokens[que - 1]?.norm ?? "";
  if (impersonal.test(before)) {
    const start = Math.max(0, que - 4);
    // "ce qui est possible que": only after "il".
    return tokens.slice(start, que).some(({ norm }) => norm === "il");
  }
  if (governs(tokens, que - 1, lexicon)) return true;
  // "si bien que", "aussi bien que", "pas avant que", "ou bien que": other words.
  return conjunctions.some((words) => {
    const from = que - words.length;
    if (from < 0 || !words.every((word, at) => tokens[from + at]?.norm === word)) return false;
    if (words[0] === "bien") return from === 0 || /^(?:,|et|mais|;|\()$/.test(tokens[from - 1]?.norm ?? "");
    return words[0] !== "pour" || !/^(?:trop|assez)$/.test(tokens[from - 1]?.norm ?? "");
  });
}

/** The verb of a short clause: pronoun or noun phrase, clitics, verb; undefined when anything else stands between. */
function verbAfter(tokens: readonly Token[], from: number, lexicon: Lexicon): number | undefined {
  for (let at = from; at < from + 6; at++) {
    const token = tokens[at];
    if (token?.kind !== "word" || /^(?:que|qu'|qui|dont|où)$/.test(token.norm)) return undefined;
    const readings = lexicon.readings(token.norm);
    const finite = readings.filter(isPersonal);
    if (
      finite.length > 0 &&
      (finite.length === readings.length || /^(?:est|sont|a|ont|peut|doit|peuvent|doivent)$/.test(token.norm))
    )
      return finite.some(({ person, number }) => person === 3 || number === "plural") ? at : undefined;
    if (finite.length > 0 && /^(?:il|elle|on|ils|elles|ne|n'|se|s')$/.test(tokens[at - 1]?.norm ?? "")) return at;
  }
  return undefined;
}

function futureOrConditionalAfterSi(tokens: readonly Token[], from: number, lexicon: Lexicon) {
  const before = tokens[from - 2]?.norm ?? "";
  // "on se demande si", "savoir si", "même si": an indirect question takes the conditional.
  const opens = from === 1 || /^(?:,|et|mais|car|que|qu'|même|comme|;|:)$/.test(before);
  if (!opens || before === "comme") return undefined;
  // "et si", "Si … !": a suggestion; a question before "si" makes an indirect one.
  const at = verbAfter(tokens, from, lexicon);
  const verb = at === undefined ? undefined : tokens[at];
  if (!verb) return undefined;
  const finite = lexicon.readings(verb.norm).filter(isPersonal);
  const only = (form: string): boolean => finite.length > 0 && finite.every(({ verbForm }) => verbForm === form);
  // "même si" may be followed by a future that is certain; "s'" is "si" before "il" alone.
  if (!only("conditional") && !(only("future") && before !== "même")) return undefined;
  if (tokens[from - 1]?.norm === "s'" && !/^ils?$/.test(tokens[from]?.norm ?? "")) return undefined;
  const asks = tokens
    .slice(0, from)
    .some(({ norm }) => /^(?:demand|sav|ignor|vérifi|question|doute|sais|sait)/.test(norm));
  if (asks) return undefined;
  return { span: verb, message: only("future") ? "future" : "conditional", params: { verb: verb.text } };
}
