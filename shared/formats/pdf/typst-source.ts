import type { Content, InlineCode } from "../../book/content.ts";
import { segments } from "../../book/segments.ts";
import { type EditionNode, type EditionTree, toTree } from "../edition-tree.ts";
import { editionWords } from "../edition-words.ts";
import type { Edition, EditionBlock } from "../format.ts";
import { isSafeLink, printable } from "../markup.ts";
import { type TrimSize, trimSizes } from "./trim-sizes.ts";

export interface PdfOptions {
  readonly trim: TrimSize;
  /** A font that Typst carries or the machine has. */
  readonly font: string;
  /** Points. */
  readonly size: number;
}

export const defaultPdfOptions: PdfOptions = { trim: trimSizes.roman, font: "Libertinus Serif", size: 10.5 };

/** A node of the book in Typst's language. */
export interface TypstNode {
  readonly code: string;
  /** Of a heading that the table of contents names. */
  readonly title?: string;
  readonly opensChapter: boolean;
}

/** A book in Typst's language, in the parts it is put together from. */
export interface TypstBook {
  readonly preamble: string;
  readonly titlePage: string;
  readonly contentsTitle: string;
  readonly nodes: readonly TypstNode[];
}

/**
 * The parts of an edition in Typst's language. Text is only ever a quoted string of its code mode, so that nothing in a book
 * can be markup. https://typst.app/docs/reference/
 */
export function typstBook(edition: Edition, options: PdfOptions): TypstBook {
  const tree = toTree(edition);
  const words = editionWords(edition.meta.language);
  const title = edition.meta.title || words.untitled;
  return {
    preamble: preamble(edition, title, options),
    titlePage: `#page(header: none, footer: none, numbering: none)[#set par(justify: false);#v(1fr)#align(center)[#text(size: 2em, weight: "bold", hyphenate: false, ${typstString(title)})#v(1em)#text(size: 1.2em, ${typstString(edition.meta.authors.join(", "))})]#v(2fr)#align(center, ${typstString(edition.meta.publisher ?? "")})]`,
    contentsTitle: words.contents,
    nodes: [
      ...tree.nodes.map((node, index): TypstNode => {
        const heading = node.kind === "block" && node.block.kind === "heading" ? node.block : undefined;
        const level = heading?.level ?? 1;
        return {
          code: nodeOf(node, index, tree),
          opensChapter: heading !== undefined && level === 1,
          ...(heading && level <= 2 ? { title: oneLine(heading.content.text) } : {}),
        };
      }),
      ...(tree.orphans.length > 0
        ? [
            {
              code: chapter("orphans", words.orphanNotes, typstString(words.orphanNotes)),
              opensChapter: true,
              title: words.orphanNotes,
            },
            ...tree.orphans.map((note) => ({
              code: `#par({ ${typstString(`(${note.label ?? "?"}) `)}; ${inline(note.content, tree)} })`,
              opensChapter: false,
            })),
          ]
        : []),
    ],
  };
}

/** The whole edition as one source. */
export function typstSource(edition: Edition, options: PdfOptions = defaultPdfOptions): string {
  const book = typstBook(edition, options);
  return [
    book.preamble,
    book.titlePage,
    // A note called in a title is the title's, not the table's.
    book.nodes.some(({ title }) => title !== undefined)
      ? `#{ show footnote: none; set text(hyphenate: false); set par(justify: false); outline(title: ${typstString(book.contentsTitle)}, depth: 2) }\n#pagebreak(weak: true)`
      : "",
    ...book.nodes.map(({ code }) => code),
  ].join("\n\n");
}

const oneLine = (text: string): string => text.replaceAll("\n", " ");

const preamble = (edition: Edition, title: string, { trim, font, size }: PdfOptions): string => {
  const date = new Date(Date.parse(edition.date) || 0);
  const day = `datetime(year: ${date.getUTCFullYear()}, month: ${date.getUTCMonth() + 1}, day: ${date.getUTCDate()})`;
  return `#set document(title: ${typstString(title)}, author: (${edition.meta.authors.map((author) => `${typstString(author)}, `).join("")}), keywords: (${typstString(`epreuve-state-${edition.state}`)},), date: ${day})
#set text(lang: ${typstString(edition.meta.language.slice(0, 2).toLowerCase())}, font: ${typstString(font)}, size: ${size}pt, hyphenate: true, costs: (hyphenation: 80%, widow: 200%, orphan: 200%))
#set par(justify: true, leading: 0.62em, spacing: 0.62em, first-line-indent: (amount: 1.2em, all: true))
#set list(marker: [–], indent: 1.2em)
#set enum(indent: 1.2em)
#set table(stroke: 0.4pt)
#show table: set block(above: 1.2em, below: 1.2em)
#show table: set par(justify: false, first-line-indent: 0pt)
#show quote.where(block: true): set block(above: 1em, below: 1em)
#let running(label, chapter) = context {
  let page = here().page()
  // A chapter opens without a running head. Finding one label is quick; searching all headings on each page is not.
  if label == none or locate(label).page() != page {
    set text(size: 0.85em, style: "italic")
    align(center, if calc.even(page) or chapter == none { ${typstString(title)} } else { chapter })
  }
}
#set page(
  width: ${trim.width}mm, height: ${trim.height}mm,
  margin: (inside: ${Math.round(trim.width * 0.14)}mm, outside: ${Math.round(trim.width * 0.12)}mm, top: ${Math.round(trim.height * 0.1)}mm, bottom: ${Math.round(trim.height * 0.1)}mm),
  numbering: "1",
  header: running(none, none),
)
#set super(typographic: false)
#set footnote.entry(separator: line(length: 25%, stroke: 0.4pt), gap: 0.4em)
#show footnote.entry: set text(size: 0.85em)
#show heading: set text(hyphenate: false)
#show heading: set par(justify: false, first-line-indent: 0pt)
#show heading.where(level: 1): it => { v(${Math.round(trim.height * 0.1)}mm); text(size: 1.1em, it); v(1.5em) }
#show heading.where(level: 2): it => { v(1em); it; v(0.5em) }
#show link: set text(fill: rgb("#1d4e89"))`;
};

/** A title of the first level: on a new page, its words at the head of the pages that follow. */
const chapter = (label: string, words: string, code: string): string =>
  `#set page(header: running(<c-${label}>, ${typstString(words)}))\n#heading(level: 1, { ${code} }) <c-${label}>`;

function nodeOf(node: EditionNode, index: number, tree: EditionTree): string {
  if (node.kind === "list")
    return `#${node.ordered ? "enum" : "list"}(${node.items.map((item) => `{ ${inline(item.content, tree)} }, `).join("")})`;
  if (node.kind === "table") {
    const columns = Math.max(...node.rows.map((row) => row.length));
    const rowOf = (row: readonly EditionBlock[], wrap: (code: string) => string): string =>
      Array.from({ length: columns }, (_, column) => {
        const cell = row[column];
        return `${wrap(`{ ${cell ? inline(cell.content, tree) : ""} }`)}, `;
      }).join("");
    // Rows of headings at the top come again on each page that the table runs on to.
    const first = node.rows.findIndex((row) => !row[0]?.cell?.header);
    const head = node.rows.slice(0, Math.max(0, first)).map((row) => rowOf(row, (code) => `strong[#${code}]`));
    const body = node.rows.slice(head.length).map((row) => rowOf(row, (code) => code));
    const header = head.length > 0 ? `table.header(${head.join("")}), ` : "";
    return `#table(columns: ${columns}, ${header}${body.join("")})`;
  }
  if (node.block.kind === "heading" && (node.block.level ?? 1) === 1)
    return chapter(`${index}`, oneLine(node.block.content.text), inline(node.block.content, tree));
  return blockOf(node.block, tree);
}

function blockOf(block: EditionBlock, tree: EditionTree): string {
  const text = inline(block.content, tree);
  switch (block.kind) {
    case "heading":
      return `#heading(level: ${Math.min(6, block.level ?? 1)}, { ${text} })`;
    case "quotation":
      return `#quote(block: true, { ${text} })`;
    case "verse":
      return `#pad(left: 2em, par(first-line-indent: 0pt, justify: false, { ${text} }))`;
    case "caption":
      return `#align(center, emph({ ${text} }))`;
    case "separator":
      return '#align(center, "* * *")';
    default:
      return `#par({ ${text} })`;
  }
}

const wrappers: Partial<Record<InlineCode["kind"], string>> = {
  emphasis: "emph",
  strong: "strong",
  underline: "underline",
  strike: "strike",
  superscript: "super",
  subscript: "sub",
  "small-caps": "smallcaps",
};

function inline(content: Content, tree: EditionTree): string {
  return segments(content)
    .map((segment) => {
      if (segment.kind === "call") {
        const note = tree.notes.get(segment.note);
        // The number stands apart from what it numbers.
        return note ? `footnote({ ${typstString("\u202f")}; ${inline(note.block.content, tree)} })` : "";
      }
      const lines = (segment.kind === "text" ? segment.text : (segment.code.display ?? "")).split("\n");
      let code = lines.map(typstString).join("; linebreak(); ");
      for (const { kind, href, language } of segment.codes) {
        const wrapper = wrappers[kind];
        if (wrapper) code = `${wrapper}({ ${code} })`;
        else if (kind === "link" && href && isSafeLink(href)) code = `link(${typstString(href.trim())}, { ${code} })`;
        else if (kind === "language" && /^[a-z]{2,3}\b/i.test(language ?? ""))
          code = `text(lang: ${typstString((language ?? "").slice(0, 2).toLowerCase())}, { ${code} })`;
      }
      return code;
    })
    .filter((code) => code !== "")
    .join("; ");
}

/** A Typst string. Tabs become spaces: a tab in running text is a conversion's leftover. */
export const typstString = (text: string): string =>
  `"${printable(text).replace(/[\\"]/g, "\\$&").replaceAll("\t", " ").replaceAll("\r", " ").replaceAll("\n", "\\n")}"`;
