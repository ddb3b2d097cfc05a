import { type INumberingOptions, type IStylesOptions, LevelFormat } from "docx";

/** The book's bullets, and a numbering for each ordered list: it counts from one by itself. */
export function numbering(ordered: readonly string[]): INumberingOptions {
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
      ...ordered.map((reference) => ({
        reference,
        levels: levels(LevelFormat.DECIMAL, (level) => `%${level}.`),
      })),
    ],
  };
}

/** A heading below the third level: as tall as the text. */
const deepHeading = (run: { bold?: true; italics?: true }) => ({
  run: { size: 23, color: "auto", ...run },
  paragraph: { spacing: { before: 240, after: 60 }, keepNext: true },
});

/** Twentieths of a point for spacing and indents, half points for sizes: Word's units. */
export const styles = (language: string): IStylesOptions => ({
  default: {
    document: {
      run: { font: "Times New Roman", size: 23, language: { value: language === "fr" ? "fr-FR" : language } },
      // Said, not left out: LibreOffice takes a height without a rule for a fixed one, and titles of two lines run together.
      paragraph: { spacing: { line: 300, lineRule: "auto" } },
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
    // Said too: left out, they are the library's, in blue.
    heading4: deepHeading({ bold: true }),
    heading5: deepHeading({ italics: true }),
    heading6: deepHeading({ italics: true }),
    footnoteText: { run: { size: 18 }, paragraph: { spacing: { line: 240, lineRule: "auto" } } },
  },
  paragraphStyles: [
    {
      id: "Subtitle",
      name: "Subtitle",
      basedOn: "Normal",
      run: { size: 28 },
      paragraph: { alignment: "center", spacing: { after: 120 } },
    },
    {
      id: "TOCHeading",
      name: "TOC Heading",
      basedOn: "Normal",
      run: { size: 32, bold: true },
      paragraph: { spacing: { before: 480, after: 240 } },
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
    { id: "AfterTable", name: "After Table", basedOn: "BodyText", paragraph: { spacing: { before: 180 } } },
    { id: "TableHeading", name: "Table Heading", basedOn: "Normal", run: { bold: true } },
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
