import { applyEdits, type Content, type TextEdit } from "../../../shared/book/content.ts";
import type { BlockId } from "../../../shared/book/ids.ts";
import type { FlagView } from "../../../shared/rpc/schemas.ts";
import type { OpenBook } from "../open-book.ts";

/** Flagged one by one, for they are faults and no matter of style, but as safe to change all at once. */
const alsoSafe: ReadonlySet<string> = new Set(["unaccented-capitals"]);

const examplesShown = 3;
const around = 24;

export interface KindOfChange {
  readonly check: string;
  readonly mechanical: boolean;
  places: number;
  readonly examples: { block: BlockId; key: string; before: string; found: string; write: string; after: string }[];
}

const isInBatch = (flag: FlagView): boolean =>
  (flag.mechanical || alsoSafe.has(flag.check)) && flag.suggestions[0] !== undefined;

/** What the batch would change, by kind, the most frequent first. What was set aside is left out. */
export function kindsOfChange(book: OpenBook): KindOfChange[] {
  const kinds = new Map<string, KindOfChange>();
  for (const { id, content } of book.blocks)
    for (const flag of book.flags(id)) {
      if (!isInBatch(flag)) continue;
      const { check, mechanical, key, from, to } = flag;
      const kind = kinds.get(check) ?? { check, mechanical, places: 0, examples: [] };
      kinds.set(check, kind);
      kind.places++;
      if (kind.examples.length >= examplesShown) continue;
      kind.examples.push({
        block: id,
        key,
        before: content.text.slice(Math.max(0, from - around), from),
        found: content.text.slice(from, to),
        write: flag.suggestions[0] ?? "",
        after: content.text.slice(to, to + around),
      });
    }
  return [...kinds.values()].sort((a, b) => b.places - a.places);
}

/** The book's texts with every change of some kinds made; of two that overlap the first. */
export function changedTexts(
  book: OpenBook,
  checks: ReadonlySet<string>,
): { readonly places: number; readonly edits: readonly { readonly id: BlockId; readonly content: Content }[] } {
  let places = 0;
  const edits = book.blocks.flatMap(({ id, content }) => {
    const changes: TextEdit[] = [];
    let end = 0;
    for (const flag of book.flags(id).sort((a, b) => a.from - b.from)) {
      const [insert] = flag.suggestions;
      if (!isInBatch(flag) || !checks.has(flag.check) || insert === undefined || flag.from < end) continue;
      changes.push({ from: flag.from, to: flag.to, insert });
      end = flag.to;
    }
    places += changes.length;
    return changes.length > 0 ? [{ id, content: applyEdits(content, changes) }] : [];
  });
  return { places, edits };
}
