import type { BlockShape } from "../book/block.ts";
import { applyEdits, type Content, plain, sameContent } from "../book/content.ts";
import type { BlockId } from "../book/ids.ts";
import { noteCallsIn } from "../book/note-calls.ts";
import type { Reason } from "../rpc/schemas.ts";
import { hash } from "../text/hash.ts";
import type { Span } from "../text/span.ts";
import { ordinalEdits } from "../text/typography/ordinals.ts";
import { blame, type Signed } from "./blame.ts";
import { textChanges } from "./diff.ts";

/** How much thought a change asks of the publisher. */
export const changeClasses = ["mechanical", "linguistic", "meaning", "structure"] as const;
export type ChangeClass = (typeof changeClasses)[number];

/** A step as the history tells it: whose, when, and why. */
export interface ReasonedStep extends Signed {
  readonly id: string;
  readonly reason: Reason;
  /** The step that this one takes back, or makes again. */
  readonly undoes?: string | null;
}

/** How a block is cut and what it calls: all that a change of structure can change. */
export interface Structure {
  readonly shape: BlockShape;
  readonly raw: Content;
  readonly content: Content;
}

/** One thing that the post-editor did to a block, as small as it is. */
export interface ReviewChange {
  /** The same as long as the block, the place in the machine's text and both wordings are: a decision names it. */
  readonly id: string;
  readonly kind: "text" | "format" | "structure";
  readonly class: ChangeClass;
  readonly raw: Span;
  readonly edited: Span;
  readonly before: string;
  readonly after: string;
  readonly by: ReasonedStep | null;
}

/** Signs only: spaces, quotes, apostrophes, dashes, points of suspension, upper and lower case, and how an ordinal is shortened. */
const unsigned = (text: string): string =>
  applyEdits(plain(text), ordinalEdits(text))
    .text.normalize("NFC")
    .replace(/\.{3}/g, "…")
    .replace(/[\s\u00a0\u2009\u202f\u2060«»"“”„'’‘`´–—‑-]+/gu, "")
    .toLocaleLowerCase("fr");
const unaccented = (text: string): string => unsigned(text.normalize("NFD").replace(/\p{M}+/gu, ""));

/** Forms of one word: the same beginning, at least four letters of it and most of the shorter one, and another ending. */
function sameStem(one: string, other: string): boolean {
  let common = 0;
  while (common < one.length && one[common] === other[common]) common++;
  const shorter = Math.min(one.length, other.length);
  return common >= 4 && common >= shorter - 3 && Math.max(one.length, other.length) - common <= 4;
}

/** Articles and other small words whose form follows the noun beside them: a change from one to another of a set is agreement. */
const forms: readonly ReadonlySet<string>[] = [
  new Set(["le", "la", "les", "l"]),
  new Set(["un", "une"]),
  new Set(["du", "de", "des", "d"]),
  new Set(["au", "aux"]),
  new Set(["ce", "cet", "cette", "ces"]),
  new Set(["que", "qu"]),
];

/**
 * Mechanical when nothing but signs and case differ; linguistic when the words are the same but for their accents or endings;
 * a change of meaning in every other case, so that nothing is waved through by mistake.
 */
export function classOfChange(before: string, after: string): ChangeClass {
  if (unsigned(before) === unsigned(after)) return "mechanical";
  if (unaccented(before) === unaccented(after)) return "linguistic";
  const words = (text: string): string[] => text.toLocaleLowerCase("fr").match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const [old, fresh] = [words(before), words(after)];
  const alike = (one: string, other: string): boolean =>
    one === other ||
    forms.some((set) => set.has(one) && set.has(other)) ||
    (!/\d/.test(one + other) && sameStem(unaccented(one), unaccented(other)));
  return old.length > 0 && old.length === fresh.length && old.every((word, at) => alike(word, fresh[at] ?? ""))
    ? "linguistic"
    : "meaning";
}

/** The last change of structure that was not taken back. */
function standingStructure(steps: readonly { readonly by: ReasonedStep }[]): ReasonedStep | undefined {
  const structural = new Map<string, ReasonedStep>();
  const standing = new Set<string>();
  for (const { by } of steps)
    if (by.reason.kind === "structure") {
      structural.set(by.id, by);
      standing.add(by.id);
    } else if (by.undoes && structural.has(by.undoes)) {
      if (by.reason.kind === "undo") standing.delete(by.undoes);
      else standing.add(by.undoes);
    }
  const last = [...standing].at(-1);
  return last === undefined ? undefined : structural.get(last);
}

/** Cut, shaped and calling its notes as before? A split and the join that mends it are no change. */
const sameStructure = (one: Structure, other: Structure): boolean =>
  JSON.stringify(one.shape) === JSON.stringify(other.shape) &&
  one.raw.text === other.raw.text &&
  JSON.stringify(noteCallsIn(one.content)) === JSON.stringify(noteCallsIn(other.content));

/**
 * What stands otherwise in a block than the machine wrote it, in order, each with the step that did it. `steps`: oldest first;
 * `origin`: the block before the first change of structure, null when such a change made it.
 */
export function reviewChanges(
  block: Structure & { readonly id: BlockId },
  steps: readonly { readonly text: string; readonly by: ReasonedStep }[],
  origin: Structure | null = null,
): ReviewChange[] {
  const { raw, content } = block;
  const changes: ReviewChange[] = [];
  const structural = origin && sameStructure(origin, block) ? undefined : standingStructure(steps);
  const nowhere = { from: 0, to: 0 };
  if (structural)
    changes.push({
      id: `${block.id}:structure:${structural.id}`,
      kind: "structure",
      class: "structure",
      raw: nowhere,
      edited: nowhere,
      before: "",
      after: "",
      by: structural,
    });
  if (raw.text !== content.text) {
    // One step alone did it all: there is nobody else to find.
    const who = steps.length > 1 ? blame(raw.text, steps) : null;
    for (const { raw: from, edited: to } of textChanges(raw.text, content.text)) {
      const before = raw.text.slice(from.from, from.to);
      const after = content.text.slice(to.from, to.to);
      const by = (to.to > to.from ? who?.inserted(to.from) : undefined) ?? who?.removed(from.from) ?? steps.at(-1)?.by;
      changes.push({
        id: `${block.id}:${from.from}-${from.to}:${hash(`${before}\u0001${after}`)}`,
        kind: "text",
        class: classOfChange(before, after),
        raw: from,
        edited: to,
        before,
        after,
        by: by ?? null,
      });
    }
  } else if (!sameContent(raw, content))
    changes.push({
      id: `${block.id}:format:${hash(JSON.stringify(content.codes))}`,
      kind: "format",
      class: "meaning",
      raw: nowhere,
      edited: nowhere,
      before: "",
      after: "",
      by: steps.at(-1)?.by ?? null,
    });
  return changes;
}
