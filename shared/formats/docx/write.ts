import {
  Document,
  ExternalHyperlink,
  type FileChild,
  FootnoteReferenceRun,
  HeadingLevel,
  Packer,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import type { Content } from "../../book/content.ts";
import { segments } from "../../book/segments.ts";
import { type EditionTree, toTree } from "../edition-tree.ts";
import { editionWords } from "../edition-words.ts";
import type { EditionBlock, Writer } from "../format.ts";
import { settle } from "./settle.ts";
import { pageNumbering, wordFront, wordProperties, wordSection } from "./word-front.ts";
import { paragraphLook } from "./word-paragraph.ts";
import { linkOf, textRun } from "./word-runs.ts";
import { numbering } from "./word-styles.ts";

/** Word's file: styles, real footnotes, language, table of contents. Opens in Word and LibreOffice without repair. */
export const docxWriter: Writer = {
  id: "docx",
  extension: "docx",
  mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  async write(edition, _options, work) {
    const tree = toTree(edition);
    const words = editionWords(edition.meta.language);
    const [first] = tree.nodes;
    const opens = first?.kind === "block" && first.block.kind === "heading" && (first.block.level ?? 1) === 1;
    const children: FileChild[] = wordFront(edition.meta, opens);
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
      else children.push(toParagraph(node.block, tree, tree.nodes[index - 1]?.kind === "table"));
    }
    if (tree.orphans.length > 0) {
      children.push(new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(words.orphanNotes)] }));
      for (const note of tree.orphans)
        children.push(
          new Paragraph({ children: [new TextRun(`(${note.label ?? "?"}) `), ...runs(note.content, tree)] }),
        );
    }
    const characters = edition.blocks.reduce((sum, { content }) => sum + content.text.length, 0);
    const document = new Document({
      ...wordProperties(edition.meta, edition.state),
      ...(await pageNumbering(characters)),
      numbering: numbering(
        tree.nodes.flatMap((node, index) => (node.kind === "list" && node.ordered ? [`ordered-${index}`] : [])),
      ),
      footnotes: Object.fromEntries(
        [...tree.notes.values()].map(({ number, block }) => [
          number,
          // Word puts a space after the number of a note that one types; a file has to bring it.
          {
            children: [
              new Paragraph({
                style: "FootnoteText",
                children: [new TextRun(" "), ...runs(block.content, tree, true)],
              }),
            ],
          },
        ]),
      ),
      sections: [wordSection(children)],
    });
    return settle(new Uint8Array(await Packer.toArrayBuffer(document)), edition.date);
  },
};

/** `isAfterTable`: a table has no space of its own around it. */
function toParagraph(block: EditionBlock, tree: EditionTree, isAfterTable: boolean): Paragraph {
  const children = block.kind === "separator" ? [new TextRun("* * *")] : runs(block.content, tree);
  const look = paragraphLook(block);
  return new Paragraph({
    ...look,
    ...(isAfterTable && look.style === "BodyText" ? { style: "AfterTable" } : {}),
    children,
  });
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
            const look = cell?.cell?.header ? { style: "TableHeading" } : {};
            const text = new Paragraph({ ...look, children: cell ? runs(cell.content, tree) : [] });
            return new TableCell({ children: [text] });
          }),
        }),
    ),
  });
};

/** A content as runs: styles, links, note references, line breaks. */
function runs(content: Content, tree: EditionTree, inNote = false): ParagraphChild[] {
  return segments(content).flatMap((segment): ParagraphChild[] => {
    if (segment.kind === "call") {
      const note = tree.notes.get(segment.note);
      // Word has no notes to notes, and asks to repair a file that has.
      return note && !inNote ? [new FootnoteReferenceRun(note.number)] : [];
    }
    const run = textRun(segment.kind === "text" ? segment.text : (segment.code.display ?? ""), segment.codes);
    const link = linkOf(segment.codes);
    return [link ? new ExternalHyperlink({ link, children: [run] }) : run];
  });
}
