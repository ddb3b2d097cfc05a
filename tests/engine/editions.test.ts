import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { createRouterClient } from "@orpc/server";
import { beforeAll, describe, expect, test } from "vitest";
import { writeEdition } from "../../electron/engine/jobs/edition-host.ts";
import type { EditionRequest } from "../../electron/engine/jobs/edition-messages.ts";
import { plain } from "../../shared/book/content.ts";
import { blockId } from "../../shared/book/ids.ts";
import { readRedline } from "../../shared/formats/docx/redline-verify.ts";
import type { Edition } from "../../shared/formats/format.ts";
import type { Engine } from "../../shared/rpc/contract/index.ts";
import { engineIn, sampleFile, temporaryFolder, work } from "./temporary.ts";

const folder = temporaryFolder();
const { engine, grants } = engineIn(path.join(folder, "data"));
const client = createRouterClient(engine.router) as Engine;

const edition: Edition = {
  meta: { title: "Essai", authors: [], language: "fr" },
  state: "edited",
  date: "2026-11-23T12:00:00Z",
  blocks: Array.from({ length: 400 }, (_, index) => {
    const content = plain(`Paragraphe ${index}, ${"un mot après l’autre ".repeat(40)}`);
    return { id: blockId(`b${index}`), kind: "paragraph" as const, content, raw: content, provenance: {} };
  }),
};
const request = (format: "pdf" | "docx" | "txt"): EditionRequest => ({
  kind: "edition",
  format,
  edition,
  typography: false,
});

describe("an edition is made beside the engine", () => {
  test("stopped, it leaves nothing behind", async () => {
    const target = path.join(folder, "stopped");
    mkdirSync(target);
    const stop = new AbortController();
    const file = path.join(target, "a.docx");
    const made = writeEdition(request("docx"), file, { progress: () => stop.abort(), signal: stop.signal });
    await expect(made).rejects.toThrow();
    expect(readdirSync(target)).toEqual([]);
  });

  test("a folder that takes nothing, a name that is a folder, a name too long: said so, nothing lost", async () => {
    const target = path.join(folder, "refused");
    mkdirSync(path.join(target, "dossier.txt"), { recursive: true });
    await expect(writeEdition(request("txt"), path.join(target, "dossier.txt"), work)).rejects.toMatchObject({
      key: "file-is-folder",
    });
    await expect(writeEdition(request("txt"), path.join(target, `${"x".repeat(300)}.txt`), work)).rejects.toMatchObject(
      { key: "file-name-too-long" },
    );
    await expect(writeEdition(request("txt"), path.join(target, "absent", "a.txt"), work)).rejects.toMatchObject({
      key: "file-missing",
    });
    const odd = path.join(target, "é è «\u00a0œuvre\u00a0» 100 % 😀.txt");
    await writeEdition(request("txt"), odd, work);
    expect(existsSync(odd)).toBe(true);
    expect(readdirSync(target).filter((name) => name.endsWith(".part"))).toEqual([]);
  });

  test("a read-only folder keeps the old file", async (context) => {
    if (process.getuid?.() === 0) return context.skip("root may write anywhere");
    const target = path.join(folder, "locked");
    mkdirSync(target);
    writeFileSync(path.join(target, "a.txt"), "old");
    chmodSync(target, 0o500);
    await expect(writeEdition(request("txt"), path.join(target, "a.txt"), work)).rejects.toMatchObject({
      key: "file-not-allowed",
    });
    expect(readFileSync(path.join(target, "a.txt"), "utf8")).toBe("old");
  });
});

describe("a redline of a project", () => {
  beforeAll(async () => {
    for await (const _ of await client.book.open({ grant: grants.give(sampleFile, "read") }));
  });

  test("takes back edits, joins, cuts and changes of kind; what was undone leaves no trace", async () => {
    await client.book.sign({ author: "Ana", role: "both" });
    const outline = await client.blocks.outline();
    const prose = outline.filter(({ shape }) => shape.kind === "paragraph").slice(2, 8);
    const views = await client.blocks.get({ ids: prose.map(({ id }) => id) });
    const [one, two, three, four] = views;
    if (!one || !two || !three || !four) throw new Error("no paragraphs");
    const raw = (await client.blocks.get({ ids: outline.slice(0, 60).map(({ id }) => id) }))
      .filter(({ shape }) => shape.kind !== "note")
      .map(({ raw: { text } }) => text);
    await client.blocks.edit({
      id: one.id,
      version: one.version,
      content: { ...one.content, text: `${one.content.text} Ajouté.` },
      reason: { kind: "typed" },
    });
    await client.blocks.restructure({ edit: { kind: "split", block: two.id, at: two.content.text.indexOf(" ", 20) } });
    await client.blocks.restructure({ edit: { kind: "join", first: three.id, second: four.id, between: " " } });
    await client.blocks.restructure({ edit: { kind: "reshape", block: two.id, shape: { kind: "heading", level: 2 } } });
    await client.blocks.restructure({ edit: { kind: "reshape", block: one.id, shape: { kind: "quotation" } } });
    await client.blocks.undo();

    const file = path.join(folder, "redline.docx");
    const into = grants.give(file, "write");
    for await (const _ of await client.editions.export({
      format: "redline",
      state: "edited",
      typography: false,
      into,
    }));
    const { rejected, accepted } = readRedline(readFileSync(file));
    const bare = (text: string) => text.replace(/\u0002[^\u0003]*\u0003/g, "");
    expect(rejected.map(bare).slice(0, 10)).toEqual(raw.filter((text) => text !== "").slice(0, 10));
    expect(accepted.map(bare)).toContain(`${one.content.text} Ajouté.`);
    expect(accepted.map(bare)).toContain(`${three.content.text} ${four.content.text}`);
    await client.book.close();
  }, 30_000);
});
