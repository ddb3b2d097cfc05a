import { expect, test } from "vitest";
import { mdReader } from "../../shared/formats/md/read.ts";
import { mdWriter } from "../../shared/formats/md/write.ts";
import { essence, everything, readWith, work } from "./round-trip.ts";

const read = (text: string) => readWith(mdReader, new TextEncoder().encode(text), "a.md");

test("headings, lists, quotations, tables, emphasis and links are what they are in Markdown", async () => {
  const { blocks, meta } = await read(`---
title: "Les bornes"
author: [B. Zalessky, "A. Martin"]
lang: fr
---

# Défis

Un *mot* et **un autre**, un [lien](https://example.org/).

- une puce
- deux

> Cité.

| Pays | Ans |
|------|-----|
| Chine | 12 |
`);
  expect(meta).toMatchObject({ title: "Les bornes", authors: ["B. Zalessky", "A. Martin"], language: "fr" });
  expect(blocks.map(({ kind, content }) => [kind, content.text])).toEqual([
    ["heading", "Défis"],
    ["paragraph", "Un mot et un autre, un lien."],
    ["list-item", "une puce"],
    ["list-item", "deux"],
    ["quotation", "Cité."],
    ["table-cell", "Pays"],
    ["table-cell", "Ans"],
    ["table-cell", "Chine"],
    ["table-cell", "12"],
  ]);
  expect(blocks[1]?.content.codes.map(({ kind, from, to }) => [kind, from, to])).toEqual([
    ["emphasis", 3, 6],
    ["strong", 10, 18],
    ["link", 23, 27],
  ]);
});

test("notes of all three kinds are tied to their calls; code that looks like a call is not one", async () => {
  const { blocks } = await read(`Un mot[^1], un autre[^long] et un troisième^[Écrite *ici*.]. Du code : \`[^1]\`.

[^1]: La première.
[^long]: La longue,
    qui continue.

    Et un second alinéa.

Après.
`);
  const notes = blocks.filter(({ kind }) => kind === "note");
  expect(notes.map(({ content }) => content.text).join(" / ")).toMatch(
    /^La première\. \/ La longue,\s+qui continue\.\s*(?:\/ )?Et un second alinéa\. \/ Écrite ici\.$/,
  );
  const [paragraph] = blocks;
  expect(paragraph?.content.text).toBe("Un mot, un autre et un troisième. Du code : [^1].");
  expect(paragraph?.content.codes.filter(({ kind }) => kind === "note-call").map(({ from }) => from)).toEqual([
    6, 16, 32,
  ]);
  expect(blocks.at(-1)?.content.text).toBe("Après.");
});

test("an edition written as Markdown comes back with its words, notes and shapes", async () => {
  const written = await mdWriter.write(everything, undefined, work);
  const { blocks } = await readWith(mdReader, written, "a.md");
  const short = (list: ReturnType<typeof essence>) =>
    list.map(({ kind, text, codes }) => [kind, text, codes.map(([what]) => what).sort()]);
  expect(short(essence(blocks))).toEqual(short(essence(everything.blocks)));
});

test("what is no text is refused", async () => {
  await expect(readWith(mdReader, new Uint8Array([0x89, 0x50, 0, 0, 1, 2, 3]), "a.md")).rejects.toMatchObject({
    key: "file-not-text",
  });
  await expect(read("\n\n")).rejects.toMatchObject({ key: "file-without-text" });
});
