import type { BlockId } from "../book/ids.ts";
import type { Reason } from "../rpc/schemas.ts";
import type { ChangeClass } from "./changes.ts";

/** What was said about a change: nothing yet, accepted, refused, or a question that nobody has answered. */
export const verdicts = ["waiting", "asked", "accepted", "refused"] as const;
export type Verdict = (typeof verdicts)[number];

/** Which changes to show; what is left out is not asked about. */
export interface ReviewFilter {
  readonly chapter?: BlockId;
  readonly class?: ChangeClass;
  readonly verdict?: Verdict;
  /** Why a change was made: `sourceOf`. */
  readonly source?: string;
  readonly author?: string;
  /** The same replacement everywhere. */
  readonly same?: { readonly before: string; readonly after: string };
}

/** What a filter looks at. */
export interface Filterable {
  readonly chapter: BlockId;
  readonly verdict: Verdict;
  readonly change: {
    readonly kind: string;
    readonly class: ChangeClass;
    readonly before: string;
    readonly after: string;
    readonly by: { readonly author: string; readonly reason: Reason } | null;
  };
}

/** Why a change was made, as one word: the check that asked for it, the rule that made it, or how it came about. */
export function sourceOf(reason: Reason | undefined): string {
  if (reason?.check) return `check:${reason.check}`;
  if (reason?.rule) return `rule:${reason.rule}`;
  return `kind:${reason?.kind ?? "import"}`;
}

/** One question of the filter at a time, by the facet it belongs to. */
const questions: Readonly<Record<keyof ReviewFilter, (line: Filterable, filter: ReviewFilter) => boolean>> = {
  chapter: (line, filter) => line.chapter === filter.chapter,
  class: (line, filter) => line.change.class === filter.class,
  verdict: (line, filter) => line.verdict === filter.verdict,
  source: (line, filter) => sourceOf(line.change.by?.reason) === filter.source,
  author: (line, filter) => (line.change.by?.author ?? "") === filter.author,
  same: ({ change }, { same }) =>
    change.kind === "text" && change.before === same?.before && change.after === same.after,
};

const asked = (filter: ReviewFilter): (keyof ReviewFilter)[] =>
  (Object.keys(questions) as (keyof ReviewFilter)[]).filter((name) => filter[name] !== undefined);

/** Does a filter let this line through? */
export const passes = (line: Filterable, filter: ReviewFilter): boolean =>
  asked(filter).every((name) => questions[name](line, filter));

/** How many lines stand behind each choice of a facet, most frequent first (chapters: in the order of the book). */
export interface Facets {
  readonly chapter: readonly Facet[];
  readonly class: readonly Facet[];
  readonly verdict: readonly Facet[];
  readonly source: readonly Facet[];
  readonly author: readonly Facet[];
  readonly same: readonly { readonly before: string; readonly after: string; readonly count: number }[];
}
export interface Facet {
  readonly value: string;
  readonly count: number;
}

/** The same replacement is worth a batch from so many places on; so many batches are offered. */
const fewest = 3;
const most = 40;
/** Longer replacements are nobody's batch. */
const longest = 80;

/** Counts each facet over the lines that all *other* questions of the filter let through. Linear in the lines. */
export function facetsOf(lines: Iterable<Filterable>, filter: ReviewFilter): Facets {
  const names = asked(filter);
  const counts = new Map<string, Map<string, number>>();
  const same = new Map<string, { readonly before: string; readonly after: string; count: number }>();
  const count = (facet: string, value: string): void => {
    const values = counts.get(facet) ?? new Map<string, number>();
    values.set(value, (values.get(value) ?? 0) + 1);
    counts.set(facet, values);
  };
  for (const line of lines) {
    const refused = names.filter((name) => !questions[name](line, filter));
    if (refused.length > 1) continue;
    const through = (facet: keyof ReviewFilter): boolean => refused.length === 0 || refused[0] === facet;
    const { change } = line;
    if (through("chapter")) count("chapter", line.chapter);
    if (through("class")) count("class", change.class);
    if (through("verdict")) count("verdict", line.verdict);
    if (through("source")) count("source", sourceOf(change.by?.reason));
    if (through("author")) count("author", change.by?.author ?? "");
    if (through("same") && change.kind === "text" && change.before.length + change.after.length <= longest) {
      const key = `${change.before}\u0001${change.after}`;
      const found = same.get(key);
      if (found) found.count++;
      else same.set(key, { before: change.before, after: change.after, count: 1 });
    }
  }
  const inOrder = (facet: string): Facet[] =>
    [...(counts.get(facet) ?? [])].map(([value, number]) => ({ value, count: number }));
  const byCount = (facet: string): Facet[] => inOrder(facet).sort((a, b) => b.count - a.count);
  return {
    chapter: inOrder("chapter"),
    class: byCount("class"),
    verdict: byCount("verdict"),
    source: byCount("source"),
    author: byCount("author"),
    same: [...same.values()]
      .filter((one) => one.count >= fewest)
      .sort((a, b) => b.count - a.count)
      .slice(0, most),
  };
}
