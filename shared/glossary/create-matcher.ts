import type { Lexicon } from "../text/lexicon.ts";
import type { Token } from "../text/tokens.ts";
import { fitAdvice } from "./fit-advice.ts";
import { fitInPlace, type Right } from "./fit-in-place.ts";
import { toWords, type Words } from "./match-pattern.ts";
import type { InterferenceHit, TermHit, TermMatcher } from "./matcher.ts";
import { isFixed, parsePattern } from "./pattern.ts";
import { PatternIndex } from "./pattern-index.ts";
import type { Concept, Interference, InterferencePack, Term, Termbase } from "./termbase.ts";

interface TermEntry {
  readonly concept: Concept;
  readonly term: Term;
  readonly termbase: string;
  readonly unless: Excuses | undefined;
}

/** Patterns any of which excuses what stands in the same sentence. */
type Excuses = PatternIndex<true>;

/** Makes a matcher of what a book uses. An entry whose pattern is badly written is left out: tests keep those that ship well written. */
export function createTermMatcher({
  termbases,
  packs,
  lexicon,
}: {
  readonly termbases: readonly Termbase[];
  readonly packs: readonly InterferencePack[];
  readonly lexicon: Lexicon;
}): TermMatcher {
  const terms = new PatternIndex<TermEntry>();
  const interference = new PatternIndex<{
    readonly entry: Interference;
    readonly unless: Excuses | undefined;
  }>();
  for (const termbase of termbases)
    for (const concept of termbase.concepts) {
      const unless = excusesOf(concept.unless, lexicon);
      for (const term of concept.terms)
        if (term.language === "fr")
          addSafely(terms, term.term, { concept, term, termbase: termbase.id, unless }, lexicon);
    }
  for (const pack of packs)
    for (const entry of pack.entries) {
      const unless = excusesOf(entry.unless, lexicon);
      for (const pattern of entry.wrong) addSafely(interference, pattern, { entry, unless }, lexicon);
    }
  let last: { readonly tokens: readonly Token[]; readonly words: Words; terms?: readonly TermHit[] } | undefined;
  /** Several questions are asked of the same tokens, one after the other. */
  const asked = (tokens: readonly Token[]): NonNullable<typeof last> => {
    if (last?.tokens !== tokens) last = { tokens, words: toWords(tokens, lexicon) };
    return last;
  };
  const findTerms = (text: string, tokens: readonly Token[], words: Words): readonly TermHit[] => {
    const hits: TermHit[] = [];
    for (const { match, value } of terms.find(words)) {
      if (value.unless && isWrong(value.term) && isExcused(value.unless, words, match.from, match.to)) continue;
      const [from, to] = [match.focusFrom, match.focusTo];
      const better = isWrong(value.term) ? preferred(value.concept) : undefined;
      const fitted = better ? fitInPlace(rightOf(better, value.term), tokens, from, to, lexicon) : undefined;
      const span = fitted ?? { from: tokens[from]?.from ?? 0, to: tokens[to - 1]?.to ?? 0 };
      // "Ministère de la Défense" opens a sentence as it should: there is nothing to change.
      if (fitted && text.slice(fitted.from, fitted.to) === fitted.text) continue;
      hits.push({
        from: span.from,
        to: span.to,
        ...value,
        replacements: fitted ? [fitted.text, ...others(value.concept, better)] : [],
      });
    }
    // The right form is found by its words alone: where a wrong one stands as exactly, it is the capitals that are wrong.
    return longest(hits.sort((a, b) => Number(isWrong(b.term)) - Number(isWrong(a.term))));
  };
  return {
    terms(text, tokens) {
      const now = asked(tokens);
      now.terms ??= findTerms(text, tokens, now.words);
      return now.terms;
    },
    interference(_text, tokens) {
      const { words } = asked(tokens);
      const hits: InterferenceHit[] = [];
      for (const { match, value, pattern } of interference.find(words)) {
        if (value.unless && isExcused(value.unless, words, match.from, match.to)) continue;
        const { focusFrom, focusTo } = match;
        const isWhole = isFixed(pattern) || focusFrom !== match.from || focusTo !== match.to;
        const fitted = value.entry.right.flatMap(
          (right) => fitAdvice(right, tokens, focusFrom, focusTo, isWhole, lexicon) ?? [],
        );
        const [first] = fitted;
        const span = first ?? { from: tokens[focusFrom]?.from ?? 0, to: tokens[focusTo - 1]?.to ?? 0 };
        hits.push({
          from: span.from,
          to: span.to,
          entry: value.entry,
          // Another rendering may want another article and so another span: what fits this one is offered.
          replacements: fitted.filter(({ from, to }) => from === span.from && to === span.to).map(({ text }) => text),
        });
      }
      return longest(hits);
    },
  };
}

function excusesOf(patterns: readonly string[] | undefined, lexicon: Lexicon): Excuses | undefined {
  if (!patterns?.length) return undefined;
  const unless: Excuses = new PatternIndex();
  for (const pattern of patterns) addSafely(unless, pattern, true, lexicon);
  return unless;
}

function addSafely<Value>(index: PatternIndex<Value>, source: string, value: Value, lexicon: Lexicon): void {
  try {
    index.add(parsePattern(source, lexicon), value);
  } catch {
    // A user's own term may hold a bracket: it is then no pattern, and can't be searched.
  }
}

const isWrong = ({ status }: Term): boolean => status === "deprecated" || status === "forbidden";

/** The term to write: the preferred one, else an admitted one. */
export const preferred = (concept: Concept): Term | undefined =>
  concept.terms.find(({ language, status }) => language === "fr" && status === "preferred") ??
  concept.terms.find(({ language, status }) => language === "fr" && status === "admitted");

/** `^` asks for these very capitals: then those of the right form stand too. */
const rightOf = ({ term, gender, partOfSpeech }: Term, wrong: Term): Right => ({
  text: term,
  ...(gender ? { gender } : {}),
  isName: partOfSpeech === "properNoun",
  keepsCapital: !wrong.term.includes("^"),
});

const others = (concept: Concept, but: Term | undefined): string[] =>
  concept.terms
    .filter((term) => term.language === "fr" && term.status === "admitted" && term !== but)
    .map(({ term }) => term);

/** A sentence longer than this many words either way is no sentence: an excuse further off excuses nothing. */
const reach = 150;

/** Is one of the excusing patterns in the same sentence? */
function isExcused(unless: Excuses, words: Words, from: number, to: number): boolean {
  let start = from;
  while (start > Math.max(0, from - reach) && !/^[.!?…]$/.test(words.tokens[start - 1]?.text ?? "")) start--;
  let end = to;
  while (end < Math.min(words.tokens.length, to + reach) && !/^[.!?…]$/.test(words.tokens[end]?.text ?? "")) end++;
  const sentence: Words = {
    tokens: words.tokens.slice(start, end),
    lemmas: words.lemmas.slice(start, end),
    lexicon: words.lexicon,
  };
  return unless.find(sentence).next().done === false;
}

/**
 * In text order; of hits that overlap the longest stays, so that "chiffre d'affaires commercial" hides "chiffre d'affaires".
 * Only hits of one knot (each touching the next) are compared with each other: a long text costs no more for its length.
 */
function longest<Hit extends { readonly from: number; readonly to: number }>(hits: readonly Hit[]): Hit[] {
  const kept: Hit[] = [];
  let knot: Hit[] = [];
  let end = -1;
  const untie = (): void => {
    const chosen: Hit[] = [];
    for (const hit of knot.toSorted((a, b) => b.to - b.from - (a.to - a.from)))
      if (!chosen.some((other) => hit.from < other.to && other.from < hit.to)) chosen.push(hit);
    kept.push(...chosen.sort((a, b) => a.from - b.from));
  };
  for (const hit of hits.toSorted((a, b) => a.from - b.from)) {
    if (hit.from >= end) {
      untie();
      knot = [];
    }
    knot.push(hit);
    end = Math.max(end, hit.to);
  }
  untie();
  return kept;
}
