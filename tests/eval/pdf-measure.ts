import { noteCallsIn } from "../../shared/book/note-calls.ts";
import type { Draft, DraftBlock } from "../../shared/formats/format.ts";

/** How much of a book came back, each from 0 to 1. */
export interface PdfShares {
  readonly headings: number;
  /** Paragraphs, list items and quotations whose whole text is one block. */
  readonly paragraphs: number;
  readonly notes: number;
  /** Calls at the very place of their block, to the very note. */
  readonly calls: number;
}

/** What setting a text in type changes is not compared: spaces and signs. Hyphens inside words are. */
const words = (text: string): string => text.replace(/(?!(?<=\p{L})-(?=\p{L}))[^\p{L}\p{N}]/gu, "");

const prose: ReadonlySet<string> = new Set(["paragraph", "list-item", "quotation"]);

const keysOf = ({ blocks }: Draft): { readonly [Name in keyof PdfShares]: string[] } => {
  const notes = new Map(
    blocks.filter(({ kind }) => kind === "note").map(({ id, content }) => [id, words(content.text)]),
  );
  const texts = (is: (block: DraftBlock) => boolean): string[] =>
    blocks.filter(is).map(({ content }) => words(content.text));
  return {
    headings: texts(({ kind }) => kind === "heading"),
    paragraphs: texts(({ kind }) => prose.has(kind)),
    notes: [...notes.values()],
    calls: blocks.flatMap(({ content }) =>
      noteCallsIn(content).map(
        ({ note, offset }) => `${words(content.text.slice(0, offset)).slice(-60)} ${notes.get(note)?.slice(0, 40)}`,
      ),
    ),
  };
};

/** Compares a book that went through a PDF with what it was; `lost` lists what did not come back. */
export function sharesOf(truth: Draft, read: Draft): { readonly shares: PdfShares; readonly lost: readonly string[] } {
  const [wanted, found] = [keysOf(truth), keysOf(read)];
  const lost: string[] = [];
  const share = (name: keyof PdfShares): number => {
    const there = new Map<string, number>();
    for (const key of found[name]) there.set(key, (there.get(key) ?? 0) + 1);
    const missing = wanted[name].filter((key) => {
      const left = there.get(key) ?? 0;
      there.set(key, left - 1);
      return left <= 0;
    });
    lost.push(...missing.map((key) => `${name}: ${key.slice(0, 60)} … ${key.slice(-40)}`));
    return wanted[name].length === 0 ? 1 : 1 - missing.length / wanted[name].length;
  };
  return {
    shares: {
      headings: share("headings"),
      paragraphs: share("paragraphs"),
      notes: share("notes"),
      calls: share("calls"),
    },
    lost,
  };
}
