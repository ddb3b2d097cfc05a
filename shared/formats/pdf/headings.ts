import { headingLevel } from "../../reading/headings.ts";
import type { PageLine } from "./lines.ts";
import type { PdfBookmark } from "./page.ts";

/** Larger than the text by so much is a heading's type. */
const larger = 1.12;

/** A heading's level, from 1 to 6; `sure` when its type or a bookmark says so. */
export interface Heading {
  readonly level: number;
  readonly sure: boolean;
}

/** Tells headings of a book: a bookmark's title, larger type, or a short bold line of its own. */
export class Headings {
  readonly #titles: ReadonlyMap<string, number>;
  readonly #sizes: readonly number[];
  readonly #size: number;

  constructor(bookmarks: readonly PdfBookmark[], body: readonly PageLine[], size: number) {
    this.#titles = new Map(bookmarks.map(({ title, level }) => [bare(title), level]));
    this.#sizes = [...new Set(body.filter((line) => line.size > size * larger).map((line) => line.size))].sort(
      (a, b) => b - a,
    );
    this.#size = size;
  }

  of(group: readonly PageLine[], text: string): Heading | undefined {
    const line = group[0];
    if (!line || line.cell || text.length > 250 || group.length > 5 || !/\p{L}|\d/u.test(text)) return undefined;
    const marked =
      this.#titles.get(bare(text)) ?? this.#titles.get(bare(text.replace(/^(?:chapitre\s+)?[\divxlc.]+\s+/i, "")));
    if (marked) return { level: marked, sure: true };
    if (line.size > this.#size * larger)
      return { level: Math.min(6, this.#sizes.indexOf(line.size) + 1 || 1), sure: true };
    if (!line.bold || line.size < this.#size * 0.95 || group.length > 3 || /[.,;:]$/.test(text)) return undefined;
    return { level: Math.min(6, Math.max(headingLevel(text), this.#sizes.length + 1)), sure: false };
  }
}

const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
