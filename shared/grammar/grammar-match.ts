import type { BlockId } from "../book/ids.ts";
import type { Flag } from "../checks/check.ts";
import { fingerprint } from "../checks/fingerprint.ts";
import type { MqmType } from "../mqm/typology.ts";
import type { Span } from "../text/span.ts";

/** Grammar checkers of others, each a check of ours by that id. Before: whose word stands when both say the same. */
export const grammarCheckers = ["grammalecte", "languagetool"] as const;
export type GrammarCheckerId = (typeof grammarCheckers)[number];

/** What such a checker says of a place, in its own (French) words. Offsets are ours: UTF-16, from the block's beginning. */
export interface GrammarMatch extends Span {
  readonly message: string;
  readonly suggestions: readonly string[];
  readonly category: MqmType;
}

/**
 * Sure in two of five: Grammalecte was right in 41 % of what it said of a machine's French, in 55 % on another field. Below all
 * but the boldest checks of ours, so that the queue by score is not theirs.
 */
const confidence = 0.4;
const mostSuggestions = 5;
/** A flag on a whole sentence says nothing of one word in it: of two that are the same, neither is so much longer, in characters. */
const mostLonger = 40;

/** A checker's matches in one text as flags of the one queue, in text order. Empty and impossible spans are left out. */
export function matchesToFlags(
  check: GrammarCheckerId,
  block: BlockId,
  text: string,
  matches: readonly GrammarMatch[],
): Flag[] {
  const twins = new Map<string, number>();
  return matches
    .filter(({ from, to }) => from >= 0 && from < to && to <= text.length)
    .sort((a, b) => a.from - b.from || a.to - b.to)
    .map(({ from, to, message, suggestions, category }) => {
      const first = fingerprint(check, "default", text, { from, to }, 0);
      const twin = twins.get(first) ?? 0;
      twins.set(first, twin + 1);
      return {
        key: twin === 0 ? first : fingerprint(check, "default", text, { from, to }, twin),
        check,
        block,
        from,
        to,
        quote: text.slice(from, to),
        category,
        severity: "minor",
        message: "default",
        params: { message },
        suggestions: suggestions.slice(0, mostSuggestions),
        mechanical: false,
        confidence,
      };
    });
}

/**
 * Flags of others that say something new beside those that stand already. Two flags are one when they overlap and have the same
 * span, lead to the same text, or speak of the same kind of fault in about as many words; whoever came first keeps the word. Mechanical typography
 * hides nothing: it is another list.
 */
export function newBeside(standing: readonly Flag[], others: readonly Flag[]): Flag[] {
  const kept: Flag[] = [];
  for (const flag of others) {
    const isSaid = [...standing, ...kept].some(
      (one) => !one.mechanical && one.from < flag.to && flag.from < one.to && isSame(one, flag),
    );
    if (!isSaid) kept.push(flag);
  }
  return kept;
}

const isSame = (one: Flag, other: Flag): boolean =>
  (one.from === other.from && one.to === other.to) ||
  (dimension(one.category) === dimension(other.category) && Math.abs(lengthOf(one) - lengthOf(other)) <= mostLonger) ||
  leadsTo(one, other);

const lengthOf = ({ from, to }: Flag): number => to - from;

const dimension = (category: MqmType): string => category.split("/", 1)[0] ?? category;

/** Do their first suggestions make the same words of the stretch that both cover? */
function leadsTo(one: Flag, other: Flag): boolean {
  const [mine, theirs] = [one.suggestions[0], other.suggestions[0]];
  if (mine === undefined || theirs === undefined) return false;
  const from = Math.min(one.from, other.from);
  const to = Math.max(one.to, other.to);
  const [wide, narrow] = one.to - one.from >= other.to - other.from ? [one, other] : [other, one];
  if (wide.from !== from || wide.to !== to) return false;
  const written = narrow.suggestions[0] ?? "";
  const before = wide.quote.slice(0, narrow.from - from);
  const after = wide.quote.slice(narrow.to - from);
  return wide.suggestions[0] === `${before}${written}${after}`;
}
