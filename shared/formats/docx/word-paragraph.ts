import { HeadingLevel, type IParagraphOptions } from "docx";
import type { BlockShape } from "../../book/block.ts";

/** The part of a paragraph's properties that a change of kind changes. */
export type ParagraphLook = Pick<
  IParagraphOptions,
  "heading" | "pageBreakBefore" | "style" | "alignment" | "numbering"
>;

const headings = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
] as const;

/** How a block's paragraph looks; list items take their numbering besides, from their list. */
export function paragraphLook({ kind, level = 1 }: BlockShape): ParagraphLook {
  switch (kind) {
    case "heading":
      return {
        heading: headings[Math.min(6, level) - 1] ?? HeadingLevel.HEADING_1,
        ...(level === 1 ? { pageBreakBefore: true } : {}),
      };
    case "quotation":
      return { style: "Quote" };
    case "verse":
      return { style: "Verse" };
    case "caption":
      return { style: "Caption" };
    case "separator":
      return { alignment: "center" };
    case "list-item":
    case "table-cell":
      return {};
    default:
      return { style: "BodyText" };
  }
}
