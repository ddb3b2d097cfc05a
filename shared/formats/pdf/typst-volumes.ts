import type { Edition } from "../format.ts";
import { type PdfOptions, type TypstBook, typstBook, typstString } from "./typst-source.ts";

/** Where a volume begins: pages and notes that come before it. */
export interface VolumeStart {
  readonly pages: number;
  readonly notes: number;
}

/** A line of the table of contents. */
export interface ContentsLine {
  readonly level: number;
  readonly title: string;
  readonly page: number;
}

/** A part of a book too long to be set in one go; it begins where a chapter does, where there is one. */
export interface Volume {
  /** Titles of the table of contents, in order. */
  readonly titles: readonly string[];
  /**
   * Its source. Its last words are data labelled `<volume-end>`: pages and levels of its titles, and the number of its last note.
   */
  source(start: VolumeStart): string;
}

/** Signs of source in a volume: some five hundred pages, which take a few hundred megabytes to set. */
export const volumeSigns = 1_200_000;

/** A long book in volumes of at most so many signs of source, and what stands before them. */
export function typstVolumes(
  edition: Edition,
  options: PdfOptions,
  mostSigns: number,
): {
  readonly volumes: readonly Volume[];
  front(contents: readonly ContentsLine[]): string;
  /** A page with nothing on it, to stand between two parts: the next one begins on a right-hand page. */
  readonly blankPage: string;
} {
  const book = typstBook(edition, options);
  return {
    volumes: cut(book, mostSigns).map((nodes) => ({
      titles: nodes.flatMap(({ title }) => (title === undefined ? [] : [title])),
      source: ({ pages, notes }) =>
        [
          book.preamble,
          `#counter(page).update(${pages + 1})\n#counter(footnote).update(${notes})`,
          ...nodes.map(({ code }) => code),
          `#context [#metadata((notes: counter(footnote).get().first(), titles: query(heading).filter(it => it.level <= 2).map(it => (level: it.level, page: counter(page).at(it.location()).first())))) <volume-end>]`,
        ].join("\n\n"),
    })),
    front: (contents) =>
      [
        book.preamble,
        book.titlePage,
        contents.length > 0 ? `#heading(level: 1, outlined: false, ${typstString(book.contentsTitle)})` : "",
        ...contents.map(
          ({ level, title, page }) =>
            `#block(width: 100%, spacing: 0.62em, { set text(hyphenate: false); set par(justify: false); h(${level - 1}em); ${typstString(title)}; " "; box(width: 1fr, repeat[.#h(0.15em)]); " "; ${typstString(`${page}`)} })`,
        ),
      ].join("\n\n"),
    blankPage: `${book.preamble}\n\n#page(header: none, footer: none)[]`,
  };
}

/** At a chapter once half full; anywhere when full. */
function cut({ nodes }: TypstBook, mostSigns: number): TypstBook["nodes"][number][][] {
  const volumes: TypstBook["nodes"][number][][] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const node of nodes) {
    if (size + node.code.length > mostSigns || (node.opensChapter && size > mostSigns / 2)) {
      volumes.push([]);
      size = 0;
    }
    volumes.at(-1)?.push(node);
    size += node.code.length;
  }
  return volumes;
}
