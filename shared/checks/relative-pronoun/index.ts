import { isPersonal } from "../../text/lexicon/tagging.ts";
import type { Lexicon } from "../../text/lexicon.ts";
import { readNominal } from "../../text/syntax/agreement-mask.ts";
import type { Token } from "../../text/tokens.ts";
import { defineCheck, type Finding } from "../check.ts";
import { words } from "./words.ts";

/** Verbs without object: "que" before them can't be one. */
const intransitive = new Set(
  "travailler exister dépendre appartenir participer contribuer agir fonctionner durer dormir voyager ressembler résider souffrir jouir bénéficier émaner résulter provenir succéder suffire".split(
    " ",
  ),
);
const subjects = /^(?:je|j'|tu|il|elle|on|ils|elles)$/;
/** "à qui il parle", "je sais qui il est": no subject is wanted. */
const beforeQui =
  /^(?:à|de|d'|avec|pour|par|chez|sur|contre|sans|envers|en|selon|entre|et|ou|sais|sait|savoir|savent|demande|demander|ignore|ce|dire|comprendre|voir)$/;

/**
 * A relative pronoun that its clause has no use for: "l'homme qui je connais" ("que"), "les usines que produisent du lait" ("qui"), "le
 * livre dont j'en parle" (Grevisse and Goosse, Le Bon Usage, §§ 709–721).
 */
export const relativePronoun = defineCheck({
  id: "relative-pronoun",
  scope: "block",
  category: "linguistic/grammar",
  severity: "minor",
  confidence: 0.85,
  words,
  *find({ sentences }, { lexicon }) {
    for (const { tokens } of sentences)
      for (let i = 1; i + 2 < tokens.length; i++) {
        const norm = tokens[i]?.norm;
        const finding =
          norm === "qui"
            ? subjectAfterQui(tokens, i, lexicon)
            : norm === "que" || norm === "qu'"
              ? verbAfterQue(tokens, i, lexicon)
              : norm === "dont"
                ? enAfterDont(tokens, i)
                : undefined;
        if (finding) yield finding;
      }
  },
});

const isNoun = (token: Token | undefined, lexicon: Lexicon): boolean => {
  if (token?.kind !== "word") return false;
  const { noun, mayBeElse } = readNominal(token.norm, lexicon);
  return noun !== 0 && !mayBeElse;
};

function subjectAfterQui(tokens: readonly Token[], i: number, lexicon: Lexicon): Finding | undefined {
  const [before, qui, subject] = tokens.slice(i - 1, i + 2);
  if (!before || !qui || !subject || !subjects.test(subject.norm) || beforeQui.test(before.norm)) return undefined;
  if (!isNoun(before, lexicon)) return undefined;
  const right = /^[aeio]/.test(subject.norm) ? "qu'" : "que ";
  return {
    span: { from: qui.from, to: subject.to },
    params: { right: right.trim() },
    suggestions: [`${right}${subject.text}`],
  };
}

function verbAfterQue(tokens: readonly Token[], i: number, lexicon: Lexicon): Finding | undefined {
  const [before, que, verb, next, article] = tokens.slice(i - 1, i + 4);
  if (!que || !verb || !isNoun(before, lexicon)) return undefined;
  const readings = lexicon.readings(verb.norm);
  if (readings.length === 0 || !readings.every(isPersonal)) return undefined;
  // "le livre que lit l'enfant": the subject may follow, but none begins with "du" or "de la".
  const isPartitive = next?.norm === "du" || (next?.norm === "de" && /^(?:la|l')$/.test(article?.norm ?? ""));
  if (!isPartitive && !readings.every(({ lemma }) => intransitive.has(lemma))) return undefined;
  return { span: { from: que.from, to: verb.to }, params: { right: "qui" }, suggestions: [`qui ${verb.text}`] };
}

function enAfterDont(tokens: readonly Token[], i: number): Finding | undefined {
  const [dont, subject, en] = tokens.slice(i, i + 3);
  if (!dont || !subject || en?.norm !== "en" || !subjects.test(subject.norm)) return undefined;
  return {
    span: { from: dont.from, to: en.to },
    message: "twice",
    suggestions: [`${dont.text} ${subject.norm === "j'" ? "j'" : subject.text}`.trimEnd()],
  };
}
