import path from "node:path";
import { expect, test } from "vitest";
import { checkFile } from "../../electron/engine/check-file.ts";
import { editionOfFile } from "../../electron/engine/editions/edition-of-file.ts";
import { makeEdition } from "../../electron/engine/editions/make-edition.ts";
import { createProject } from "../../electron/engine/project/import-book.ts";
import { plain } from "../../shared/book/content.ts";
import { blockId } from "../../shared/book/ids.ts";
import { txtReader } from "../../shared/formats/txt/read.ts";
import type { OwnRule } from "../../shared/rules/own-rule.ts";
import { appRoot, temporaryFolder, work } from "./temporary.ts";

const folder = temporaryFolder();
const rule: OwnRule = {
  id: "one",
  kind: "word",
  find: "besogne",
  write: "travail",
  message: "Trop familier ici.",
  severity: "major",
  category: "style/register",
  enabled: true,
};

async function bookWith(name: string, settings: Readonly<Record<string, unknown>>): Promise<string> {
  const file = path.join(folder, `${name}.epreuve`);
  const text = "Quelle besogne ! Au XXème siècle, les tracteurs et les tracteurs furent vendus : « oui ».";
  const blocks = [{ id: blockId("b1"), kind: "paragraph" as const, content: plain(text), provenance: {} }];
  const draft = { meta: {}, blocks, doubts: [], notices: [] };
  const meta = { title: "T", authors: [], language: "fr" };
  await createProject(file, { draft, reader: txtReader, bytes: new Uint8Array([65]) }, meta, "id", settings);
  return file;
}

test("checking a project by command uses its own rules, and leaves out the checks it has switched off", async () => {
  const checks = async (file: string) =>
    new Set((await checkFile(appRoot, file, "fr", work)).flags.map(({ check }) => check));
  const plainBook = await checks(await bookWith("plain", {}));
  expect(plainBook.has("own-rules")).toBe(false);
  expect(plainBook.has("doubled-coordination")).toBe(true);
  const ownBook = await checks(await bookWith("own", { ownRules: [rule], disabledChecks: ["doubled-coordination"] }));
  expect(ownBook.has("own-rules")).toBe(true);
  expect(ownBook.has("doubled-coordination")).toBe(false);
});

test("an edition is set in the book's own house style, its ordinals raised", async () => {
  const written = async (style: string) => {
    const edition = await editionOfFile(await bookWith(style, { style }), "edited", work);
    const bytes = await makeEdition({ kind: "edition", format: "html", edition, typography: true }, work);
    return new TextDecoder().decode(bytes).replace(/&#(?:xa0|160);|&nbsp;/gi, "\u00a0");
  };
  expect(await written("imprimerie-nationale")).toContain("besogne\u202f!");
  expect(await written("canadian")).toContain("besogne! Au");
  expect(await written("swiss")).toContain("vendus\u202f: «\u202foui\u202f»");
  expect(await written("swiss")).toMatch(/XX<sup[^>]*>e<\/sup> siècle/);
});
