import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Content, InlineCode } from "../../shared/book/content.ts";
import { plain } from "../../shared/book/content.ts";
import { blockId } from "../../shared/book/ids.ts";
import type { Draft, DraftBlock, Edition, EditionBlock, Reader, ReadOptions } from "../../shared/formats/format.ts";

export const work = { progress: () => {}, signal: new AbortController().signal };

const block = (id: string, kind: EditionBlock["kind"], content: Content, rest: Partial<EditionBlock> = {}) => ({
  id: blockId(id),
  kind,
  content,
  raw: content,
  provenance: {},
  ...rest,
});
const text = (words: string, ...codes: readonly Omit<InlineCode, "id">[]): Content => ({
  text: words,
  codes: codes.map((code, index) => ({ ...code, id: `${index + 1}` })),
});

/** A small book with everything that an edition carries. Ids are those that a reader gives. */
export const everything: Edition = {
  meta: { title: "Les limites & <bornes>", authors: ["B. Zalessky", "A. Martin"], language: "fr" },
  state: "edited",
  date: "2026-11-23T12:00:00Z",
  blocks: [
    block("b1", "heading", plain("Défis mondiaux"), { level: 1 }),
    block(
      "b2",
      "paragraph",
      text(
        "Un mot important et très gras, une note, une autre ; 3 < 4 & [5].",
        { kind: "emphasis", from: 7, to: 16 },
        { kind: "strong", from: 20, to: 29 },
        { kind: "note-call", from: 39, to: 39, note: blockId("n1") },
        { kind: "note-call", from: 50, to: 50, note: blockId("n2") },
      ),
    ),
    block("n1", "note", text("La note, avec du gras.", { kind: "strong", from: 17, to: 21 }), { label: "1" }),
    block("n2", "note", plain("L’autre note."), { label: "2" }),
    block("b3", "heading", text("La dette en 1990", { kind: "emphasis", from: 3, to: 8 }), { level: 2 }),
    block(
      "b4",
      "paragraph",
      text(
        "Le site et le CO2, au XXe siècle.",
        { kind: "link", from: 3, to: 7, href: "https://example.org/a?b=1&c=2" },
        { kind: "subscript", from: 16, to: 17 },
        { kind: "superscript", from: 24, to: 25 },
      ),
    ),
    block("b5", "list-item", plain("premier"), { level: 1, label: "1." }),
    block("b6", "list-item", text("second, noté", { kind: "note-call", from: 12, to: 12, note: blockId("n3") }), {
      level: 1,
      label: "2.",
    }),
    block("n3", "note", plain("Note d’une liste."), { label: "3" }),
    block("b7", "paragraph", plain("Entre deux listes.")),
    block("b8", "list-item", plain("une puce"), { level: 1, label: "–" }),
    block("b9", "quotation", plain("Ce que l’on cite.")),
    block("b10", "table-cell", plain("Pays"), { cell: { table: 0, row: 0, column: 0, header: true } }),
    block("b11", "table-cell", plain("a|b"), { cell: { table: 0, row: 0, column: 1, header: true } }),
    block("b12", "table-cell", plain("Chine"), { cell: { table: 0, row: 1, column: 0 } }),
    block("b13", "table-cell", text("12", { kind: "strong", from: 0, to: 2 }), {
      cell: { table: 0, row: 1, column: 1 },
    }),
    block("b14", "paragraph", plain("Fin.")),
  ],
};

/** What is compared: everything that a reader says of a block, its place in the file left out. */
export const essence = (blocks: readonly (DraftBlock | EditionBlock)[], drop: readonly string[] = []) =>
  blocks.map(({ id, kind, level, label, cell, content }) => ({
    id,
    kind,
    text: content.text,
    codes: content.codes
      .filter((code) => !drop.includes(code.kind))
      .map(({ kind: what, from, to, href, note, language }) => [what, from, to, href ?? note ?? language]),
    // Bullets are the writer's choice.
    label: label && /^\p{P}|^•/u.test(label) ? "•" : label,
    level,
    cell,
  }));

export const readWith = (
  reader: Reader,
  bytes: Uint8Array,
  name: string,
  trackedChanges: ReadOptions["trackedChanges"] = "accept",
): Promise<Draft> => reader.read(bytes, { name, trackedChanges }, work);

/** A file of another program's, where the folder of such files stands beside the project. */
export function foreign(file: string): Uint8Array | undefined {
  const full = path.resolve(import.meta.dirname, "../../../shared/files", file);
  return existsSync(full) ? new Uint8Array(readFileSync(full)) : undefined;
}
