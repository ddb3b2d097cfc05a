import { expect, test } from "vitest";
import { UnreadableFile } from "../../shared/formats/format.ts";
import { mdReader } from "../../shared/formats/md/read.ts";
import { mdWriter } from "../../shared/formats/md/write.ts";
import { essence, everything, readWith, work } from "./round-trip.ts";

const read = (text: string) => readWith(mdReader, new TextEncoder().encode(text), "livre.md");

test("what our own writer writes reads back the same", async () => {
  const draft = await readWith(mdReader, await mdWriter.write(everything, undefined, work), "livre.md");
  expect(essence(draft.blocks)).toEqual(essence(everything.blocks));
  expect(draft.meta).toMatchObject(everything.meta);
  expect(draft.notices).toEqual([]);
});

test("metadata as YAML and as pandoc's title block; a rule at the top is no metadata", async () => {
  const meta = async (text: string) => (await read(text)).meta;
  const book = { title: "Le « livre »", authors: ["Ada", "Léo, fils"], language: "fr-CA" };
  expect(await meta('---\ntitle: "Le « livre »"\nauthor: [Ada, "Léo, fils"]\nlang: fr-CA\n---\n\nTexte')).toEqual(book);
  expect(
    await meta(
      "---\r\ntitle: Le « livre »\r\nauthor:\r\n  - name: Ada\r\n  - 'Léo, fils'\r\nlang: fr-CA\r\n...\r\nTexte",
    ),
  ).toEqual(book);
  expect(await meta("% Titre\n% Ada; Léo\n\nTexte")).toEqual({ title: "Titre", authors: ["Ada", "Léo"] });
  expect((await read("---\n\nUn texte : deux points.\n\n---\n\nSuite")).blocks.map(({ kind }) => kind)).toEqual([
    "separator",
    "paragraph",
    "separator",
    "paragraph",
  ]);
});

test("notes: named, of several paragraphs, in the line, without call, without note", async () => {
  const { blocks, doubts } = await read(
    "Un[^1], deux[^nom], trois^[dans *la* ligne], quatre[^9].\n\n[^1]: La note.\n[^nom]: Une autre\n\n    en deux.\n\n[^7]: Perdue.\n\nFin.",
  );
  expect(blocks.map(({ kind, label, content }) => [kind, label, content.text])).toEqual([
    ["paragraph", undefined, "Un, deux, trois, quatre9."],
    ["note", "1", "La note."],
    ["note", "2", "Une autre\nen deux."],
    ["note", "3", "dans la ligne"],
    ["note", "4", "Perdue."],
    ["paragraph", undefined, "Fin."],
  ]);
  expect(doubts.map(({ kind }) => kind)).toEqual(["call-without-note", "orphan-note"]);
});

test.each([
  ["quotations without end", `${">".repeat(5000)} a`],
  ["lists without end", Array.from({ length: 500 }, (_, depth) => `${" ".repeat(depth * 2)}- x`).join("\n")],
  ["backticks without end", Array.from({ length: 500 }, (_, count) => "`".repeat(count)).join(" ")],
])("refused: %s", async (_what, text) => {
  await expect(read(text)).rejects.toThrow(UnreadableFile);
});
