import { CarriageReturn, Tab, TextRun } from "docx";
import type { InlineCode } from "../../book/content.ts";
import { isSafeLink, printable } from "../markup.ts";

/** A text as what a run holds: words, tabs, line breaks. */
export const runChildren = (text: string): (string | Tab | CarriageReturn)[] =>
  printable(text)
    .split(/([\t\n])/)
    .filter((part) => part !== "")
    .map((part) => (part === "\t" ? new Tab() : part === "\n" ? new CarriageReturn() : part));

/** A run of text under some codes. */
export const textRun = (text: string, codes: readonly InlineCode[]): TextRun =>
  new TextRun({ children: runChildren(text), ...runStyle(codes) });

/** Where a stretch leads to, when it may be followed. */
export const linkOf = (codes: readonly InlineCode[]): string | undefined => {
  const href = codes.find((code) => code.kind === "link" && code.href)?.href;
  return href && isSafeLink(href) ? href : undefined;
};

/** How a run under some codes looks. */
export function runStyle(codes: readonly InlineCode[]) {
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
