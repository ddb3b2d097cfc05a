import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { readerOf } from "../../electron/engine/formats.ts";
import type { Draft, DraftBlock, ReadOptions } from "../../shared/formats/format.ts";
import { work } from "./round-trip.ts";

const read = (name: string, trackedChanges: ReadOptions["trackedChanges"] = "accept"): Promise<Draft> => {
  const bytes = new Uint8Array(readFileSync(path.join(import.meta.dirname, "../fixtures/books", name)));
  const reader = readerOf(bytes, name);
  if (!reader) throw new Error(name);
  return reader.read(bytes, { name, trackedChanges }, work);
};

/** A block as a line: what it is, what it says, what is set apart in it. */
const line = ({ kind, level, label, cell, content }: DraftBlock): string =>
  [
    kind,
    level,
    // Bullets are each writer's choice.
    label && /\d/.test(label) ? label : undefined,
    cell && `${cell.row}.${cell.column}${cell.header ? " header" : ""}`,
    content.text,
    ...content.codes
      .map(({ kind: what, from, to, note, href }) => `${what}:${note ?? href ?? content.text.slice(from, to)}@${from}`)
      .sort(),
  ]
    .filter((one) => one !== undefined)
    .join("|");

describe("one book, as many writers write it", () => {
  const lost: Readonly<Record<string, RegExp>> = {
    // Neither marks the language of a run; a rule is a drawing there.
    "pandoc.docx": /\|language:[^|]*|^separator\|$/,
    "libreoffice.docx": /\|language:[^|]*|^separator\|$/,
    "libreoffice.odt": /\|language:[^|]*|^separator\|$/,
  };
  test.each([
    "pandoc.html",
    "pandoc-2.epub",
    "pandoc-3.epub",
    "pandoc.odt",
    "pandoc.docx",
    "libreoffice.odt",
    "libreoffice.docx",
  ])("%s", async (name) => {
    const [source, draft] = [await read("book.md"), await read(name)];
    const without = (one: string): string => (lost[name] ? one.replace(lost[name], "") : one);
    expect(draft.blocks.map(line).map(without).filter(Boolean)).toEqual(
      source.blocks.map(line).map(without).filter(Boolean),
    );
    expect(draft.meta).toMatchObject({
      title: "Le port et la dette",
      authors: ["Ada Renard", "Léo Martin"],
      language: "fr",
    });
  });

  test.each(["pandoc.docx", "libreoffice.odt", "pandoc.html", "pandoc-3.epub"])(
    "%s: every block but notes says which paragraph of which file it is",
    async (name) => {
      const { blocks } = await read(name);
      const places = blocks.flatMap(({ kind, provenance }) => (kind === "note" ? [] : [provenance]));
      const files = [...new Set(places.map(({ file }) => file))];
      for (const file of files) {
        const own = places.filter((place) => place.file === file).map(({ paragraph }) => paragraph);
        expect(own).toEqual(own.map((_, index) => index + 1));
      }
      expect(files.every(Boolean)).toBe(name.endsWith(".epub"));
    },
  );

  test.each(["libreoffice.html", "libreoffice.epub"])("%s: its words and its notes", async (name) => {
    const [source, draft] = [await read("book.md"), await read(name)];
    const notes = ({ blocks }: Draft) => blocks.filter(({ kind }) => kind === "note").map(line);
    expect(notes(draft)).toEqual(notes(source));
    const calls = ({ blocks }: Draft) =>
      blocks.flatMap(({ content }) =>
        content.codes.filter(({ note }) => note).map(({ note, from }) => `${content.text.slice(0, from)}|${note}`),
      );
    expect(calls(draft)).toEqual(calls(source));
    const texts = new Set(draft.blocks.map(({ content }) => content.text));
    for (const { kind, content } of source.blocks)
      if (kind !== "table-cell" && kind !== "separator") expect(texts).toContain(content.text);
  });
});

describe.each(["pandoc-changes.docx", "libreoffice-changes.odt"])("%s", (name) => {
  const texts = ({ blocks }: Draft) =>
    blocks.map(({ content, edited }) => [content.text, edited?.text].filter(Boolean));
  test("accepted, rejected, kept as an edit", async () => {
    expect(texts(await read(name, "accept"))).toEqual([
      ["Un titre"],
      ["Le chat dort au soleil du matin."],
      ["Une phrase gardée."],
      ["Une note neuve."],
    ]);
    expect(texts(await read(name, "reject"))).toEqual([
      ["Un titre"],
      ["Le chien dort au soleil du matin."],
      ["Une phrase gardée."],
      ["Une note ancienne."],
    ]);
    expect(texts(await read(name, "edits"))).toEqual([
      ["Un titre"],
      ["Le chien dort au soleil du matin.", "Le chat dort au soleil du matin."],
      ["Une phrase gardée."],
      ["Une note ancienne.", "Une note neuve."],
    ]);
  });
  test("the comment stands on its words", async () => {
    const { blocks } = await read(name);
    const [comment] = blocks[1]?.comments ?? [];
    expect(comment).toMatchObject({ author: "Léo", text: "Sûr ?" });
    expect(blocks[1]?.content.text.slice(comment?.span?.from, comment?.span?.to)).toBe("au soleil");
  });
});
