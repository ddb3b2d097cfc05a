import {
  Document,
  ExternalHyperlink,
  type FileChild,
  FootnoteReferenceRun,
  HeadingLevel,
  type INumberingOptions,
  type IStylesOptions,
  LevelFormat,
  Packer,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableOfContents,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import type { Content, InlineCode } from "../../book/content.ts";
import { segments } from "../../book/segments.ts";
import { type EditionTree, toTree } from "../edition-tree.ts";
import { editionWords } from "../edition-words.ts";
import type { EditionBlock, Writer } from "../format.ts";
import { isSafeLink, printable } from "../markup.ts";
import { settle } from "./settle.ts";

/** Word's file: styles, real footnotes, language, table of contents. Opens in Word and LibreOffice without repair. */
export const docxWriter: Writer = {
  id: "docx",
  extension: "docx",
  mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  async write(edition, _options, work) {
    const tree = toTree(edition);
    const words = editionWords(edition.meta.language);
    const children: FileChild[] = [
      new Paragraph({ style: "Title", children: [new TextRun(edition.meta.title || words.untitled)] }),
      ...edition.meta.authors.map((author) => new Paragraph({ style: "Subtitle", children: [new TextRun(author)] })),
      new TableOfContents(words.contents, { hyperlink: true, headingStyleRange: "1-3" }),
    ];
    for (const [index, node] of tree.nodes.entries()) {
      if (index % 500 === 0) {
        work.signal.throwIfAborted();
        work.progress(index, tree.nodes.length);
      }
      if (node.kind === "table") children.push(toTable(node.rows, tree));
      else if (node.kind === "list")
        for (const item of node.items)
          children.push(
            new Paragraph({
              numbering: {
                reference: node.ordered ? `ordered-${index}` : "bullets",
                level: Math.min(8, (item.level ?? 1) - 1),
              },
              children: runs(item.content, tree),
            }),
          );
      else children.push(toParagraph(node.block, tree));
    }
    if (tree.orphans.length > 0) {
      children.push(new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(words.orphanNotes)] }));
      for (const note of tree.orphans)
        children.push(
          new Paragraph({ children: [new TextRun(`(${note.label ?? "?"}) `), ...runs(note.content, tree)] }),
        );
    }
    const document = new Document({
      title: edition.meta.title,
      creator: edition.meta.authors.join(", "),
      description: edition.meta.description ?? "",
      // The state is said in the file, so that nobody prints a raw text unawares.
      keywords: `epreuve-state-${edition.state}`,
      lastModifiedBy: "Épreuve",
      features: { updateFields: true },
      numbering: numbering(tree),
      styles: styles(edition.meta.language),
      footnotes: Object.fromEntries(
        [...tree.notes.values()].map(({ number, block }) => [
          number,
          { children: [new Paragraph({ style: "FootnoteText", children: runs(block.content, tree) })] },
        ]),
      ),
      sections: [{ children }],
    });
    return settle(new Uint8Array(await Packer.toArrayBuffer(document)), edition.date);
  },
};

const headings = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
] as const;

function toParagraph(block: EditionBlock, tree: EditionTree): Paragraph {
  const children = runs(block.content, tree);
  switch (block.kind) {
    case "heading":
      return new Paragraph({
        heading: headings[Math.min(6, block.level ?? 1) - 1] ?? HeadingLevel.HEADING_1,
        pageBreakBefore: (block.level ?? 1) === 1,
        children,
      });
    case "quotation":
      return new Paragraph({ style: "Quote", children });
    case "verse":
      return new Paragraph({ style: "Verse", children });
    case "caption":
      return new Paragraph({ style: "Caption", children });
    case "separator":
      return new Paragraph({ alignment: "center", children: [new TextRun("* * *")] });
    default:
      return new Paragraph({ style: "BodyText", children });
  }
}

const toTable = (rows: readonly (readonly EditionBlock[])[], tree: EditionTree): Table => {
  const columns = Math.max(...rows.map((row) => row.length));
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map(
      (row) =>
        new TableRow({
          tableHeader: row[0]?.cell?.header ?? false,
          children: Array.from({ length: columns }, (_, column) => {
            const cell = row[column];
            return new TableCell({ children: [new Paragraph({ children: cell ? runs(cell.content, tree) : [] })] });
          }),
        }),
    ),
  });
};

/** A content as runs: styles, links, note references, line breaks. */
function runs(content: Content, tree: EditionTree): ParagraphChild[] {
  return segments(content).flatMap((segment): ParagraphChild[] => {
    if (segment.kind === "call") {
      const note = tree.notes.get(segment.note);
      return note ? [new FootnoteReferenceRun(note.number)] : [];
    }
    const text = segment.kind === "text" ? segment.text : (segment.code.display ?? "");
    const run = text
      .split("\n")
      .map(
        (line, index) =>
          new TextRun({ text: printable(line), ...(index > 0 ? { break: 1 } : {}), ...style(segment.codes) }),
      );
    const link = segment.codes.find((code) => code.kind === "link" && code.href);
    return link?.href && isSafeLink(link.href) ? [new ExternalHyperlink({ link: link.href, children: run })] : run;
  });
}

function style(codes: readonly InlineCode[]) {
  const has = (kind: InlineCode["kind"]): boolean => codes.some((code) => code.kind === kind);
  const language = codes.find((code) => code.kind === "language")?.language;
  return {
    ...(has("emphasis") ? { italics: true } : {}),
    ...(has("strong") ? { bold: true } : {}),
    ...(has("underline") ? { underline: {} } : {}),
    ...(has("strike") ? { strike: true } : {}),
    ...(has("superscript") ? { superScript: true } : {}),
    ...(has("subscript") ? { subScript: true } : {}),
    ...(has("small-caps") ? { smallCaps: true } : {}),
    ...(has("link") ? { style: "Hyperlink" } : {}),
    ...(language ? { language: { value: language } } : {}),
  };
}

/** Each ordered list counts from one by itself. */
function numbering(tree: EditionTree): INumberingOptions {
  const levels = (format: (typeof LevelFormat)[keyof typeof LevelFormat], text: (level: number) => string) =>
    Array.from({ length: 9 }, (_, level) => ({
      level,
      format,
      text: text(level + 1),
      alignment: "left" as const,
      style: { paragraph: { indent: { left: 360 * (level + 2), hanging: 360 } } },
    }));
  return {
    config: [
      { reference: "bullets", levels: levels(LevelFormat.BULLET, () => "–") },
      ...tree.nodes.flatMap((node, index) =>
        node.kind === "list" && node.ordered
          ? [{ reference: `ordered-${index}`, levels: levels(LevelFormat.DECIMAL, (level) => `%${level}.`) }]
          : [],
      ),
    ],
  };
}

/** Twentieths of a point for spacing and indents, half points for sizes: Word's units. */
const styles = (language: string): IStylesOptions => ({
  default: {
    document: {
      run: { font: "Liberation Serif", size: 23, language: { value: language === "fr" ? "fr-FR" : language } },
      paragraph: { spacing: { line: 300 } },
    },
    title: { run: { size: 44 }, paragraph: { spacing: { before: 2400, after: 240 }, alignment: "center" } },
    heading1: {
      run: { size: 32, bold: true },
      paragraph: { spacing: { before: 480, after: 240 }, keepNext: true },
    },
    heading2: { run: { size: 27, bold: true }, paragraph: { spacing: { before: 360, after: 180 }, keepNext: true } },
    heading3: {
      run: { size: 24, bold: true, italics: true },
      paragraph: { spacing: { before: 240, after: 120 }, keepNext: true },
    },
    footnoteText: { run: { size: 18 }, paragraph: { spacing: { line: 240 } } },
  },
  paragraphStyles: [
    {
      id: "Subtitle",
      name: "Subtitle",
      basedOn: "Normal",
      run: { size: 28 },
      paragraph: { alignment: "center", spacing: { after: 960 } },
    },
    {
      id: "BodyText",
      name: "Body Text",
      basedOn: "Normal",
      paragraph: { indent: { firstLine: 360 }, alignment: "both" },
    },
    {
      id: "Quote",
      name: "Quote",
      basedOn: "Normal",
      paragraph: { indent: { left: 720, right: 720 }, spacing: { before: 120, after: 120 } },
    },
    { id: "Verse", name: "Verse", basedOn: "Normal", paragraph: { indent: { left: 720 } } },
    {
      id: "Caption",
      name: "caption",
      basedOn: "Normal",
      run: { italics: true, size: 20 },
      paragraph: { alignment: "center" },
    },
  ],
});
