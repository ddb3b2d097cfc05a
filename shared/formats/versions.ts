import type { Content } from "../book/content.ts";
import type { BlockId } from "../book/ids.ts";
import { ContentBuilder, type Mark } from "./content-builder.ts";
import type { ReadOptions } from "./format.ts";

/** In which version of the text a run stands: an inserted one only after, a deleted one only before the changes. */
export type Presence = "both" | "before" | "after" | "neither";

/** What one tracked change inside another leaves: text inserted and then deleted stands in no version. */
export const within = (outer: Presence, inner: Presence): Presence =>
  outer === "both" ? inner : inner === "both" || inner === outer ? outer : "neither";

/** A paragraph in the one version, or the two versions, that the reader was asked for. */
export class Versions {
  readonly #before: ContentBuilder | undefined;
  readonly #after: ContentBuilder | undefined;

  constructor(choice: ReadOptions["trackedChanges"]) {
    this.#before = choice === "accept" ? undefined : new ContentBuilder({ collapse: false });
    this.#after = choice === "reject" ? undefined : new ContentBuilder({ collapse: false });
  }

  append(text: string, marks: readonly Mark[], presence: Presence): void {
    for (const builder of this.#of(presence)) builder.append(text, marks);
  }

  lineBreak(presence: Presence): void {
    for (const builder of this.#of(presence)) builder.lineBreak();
  }

  call(note: BlockId, presence: Presence): void {
    for (const builder of this.#of(presence)) builder.call(note);
  }

  placeholder(display: string, presence: Presence): void {
    for (const builder of this.#of(presence)) builder.placeholder(display);
  }

  /** Position in the version that becomes the block's content. */
  get length(): number {
    return (this.#before ?? this.#after)?.length ?? 0;
  }

  /** Where a position stands in the finished content. */
  place(position: number): number {
    return (this.#before ?? this.#after)?.place(position) ?? 0;
  }

  get isEmpty(): boolean {
    const { content, edited } = this.build();
    return [content, edited].every((one) => !one || (one.text === "" && one.codes.length === 0));
  }

  build(): { readonly content: Content; readonly edited?: Content } {
    const before = this.#before?.build();
    const after = this.#after?.build();
    const content = before ?? after ?? { text: "", codes: [] };
    return before && after && JSON.stringify(before) !== JSON.stringify(after)
      ? { content, edited: after }
      : { content };
  }

  *#of(presence: Presence): Generator<ContentBuilder> {
    if (this.#before && (presence === "both" || presence === "before")) yield this.#before;
    if (this.#after && (presence === "both" || presence === "after")) yield this.#after;
  }
}
