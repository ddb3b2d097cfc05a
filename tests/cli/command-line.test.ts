import { spawn, spawnSync } from "node:child_process";
import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { createORPCClient } from "@orpc/client";
import { RPCLink } from "@orpc/client/websocket";
import { describe, expect, test } from "vitest";
import { WebSocket } from "ws";
import { openDatabase } from "../../electron/engine/project/open-database.ts";
import { Project } from "../../electron/engine/project/project.ts";
import { toSnapshot } from "../../electron/engine/project/snapshot.ts";
import { plain } from "../../shared/book/content.ts";
import { readRedline } from "../../shared/formats/docx/redline-verify.ts";
import type { Engine } from "../../shared/rpc/contract/index.ts";
import { appRoot, sampleFile, temporaryFolder } from "../engine/temporary.ts";

const folder = temporaryFolder();
const program = path.join(appRoot, "electron", "bin", "epreuve.ts");
const environment = { ...process.env, EPREUVE_DATA: path.join(folder, "data"), LC_ALL: "fr_FR.UTF-8" };
const epreuve = (...parameters: string[]) =>
  spawnSync(process.execPath, [program, ...parameters], {
    encoding: "utf8",
    env: environment,
    maxBuffer: 64 * 1024 * 1024,
  });

describe("epreuve check", () => {
  test("prints the form other tools read, offsets and all", () => {
    const { stdout, status } = epreuve("check", sampleFile, "--json");
    expect(status).toBe(0);
    const report = JSON.parse(stdout);
    expect(report.format).toBe("epreuve-check/1");
    const texts = new Map<string, string>(
      [...report.document.blocks, ...report.document.notes].map(({ id, text }: { id: string; text: string }) => [
        id,
        text,
      ]),
    );
    expect(report.document.notes).toHaveLength(109);
    expect(report.flags.length).toBeGreaterThan(50);
    for (const flag of report.flags) {
      expect(texts.get(flag.block)?.slice(flag.start, flag.end)).toBe(flag.quote);
      expect(["minor", "major", "critical", "neutral"]).toContain(flag.severity);
      expect(flag.message).not.toMatch(/^check\/|{{/);
    }
    expect(Object.keys(report.score).length).toBe(texts.size);
  });

  test("says what is wrong with a file, in the terminal's language, and fails", () => {
    const file = path.join(folder, "vide.txt");
    writeFileSync(file, "");
    const empty = epreuve("check", file);
    expect([empty.status, empty.stdout]).toEqual([1, ""]);
    expect(empty.stderr).toContain("« vide.txt » est vide");
    expect(epreuve("check", path.join(folder, "absent.txt")).stderr).toContain("absent.txt");
    expect(epreuve("dance").status).toBe(2);
    expect(epreuve("--help").stdout).toContain("epreuve check FICHIER");
  });
});

describe("epreuve import and export", () => {
  test("an import never writes over a project that somebody worked in, unless told to", () => {
    const book = path.join(folder, "travail.epreuve");
    expect(epreuve("import", sampleFile, "-o", book).status).toBe(0);
    // Nothing was done in it yet: the same import again is no loss.
    expect(epreuve("import", sampleFile, "-o", book).status).toBe(0);
    const project = new Project(openDatabase(book));
    const [first] = project.blocks();
    if (!first) throw new Error("the book is empty");
    const after = { ...toSnapshot(first), content: plain("Cher lecteur !") };
    project.revise([{ id: first.id, after }], { kind: "typed" }, { author: "A", role: "both", now: Date.now() });
    project.close();
    const before = readFileSync(book);
    const refused = epreuve("import", sampleFile, "-o", book);
    expect(refused.status).toBe(1);
    expect(refused.stderr).toContain("« travail.epreuve »");
    expect(readFileSync(book).equals(before)).toBe(true);
    expect(epreuve("import", sampleFile, "-o", book, "--force").status).toBe(0);
    expect(readFileSync(book).equals(before)).toBe(false);
  });

  const book = path.join(folder, "livre.epreuve");

  test("a project from a file, an edition from the project, the same bytes each time", () => {
    expect(epreuve("import", sampleFile, "-o", book).status).toBe(0);
    const out = (name: string): Buffer => {
      const file = path.join(folder, name);
      const { status, stderr } = epreuve("export", book, "--to", "txt", "-o", file);
      expect([status, stderr]).toEqual([0, ""]);
      return readFileSync(file);
    };
    const first = out("un.txt");
    expect(first.length).toBeGreaterThan(100_000);
    expect(out("deux.txt").equals(first)).toBe(true);
  });
});

describe("epreuve export --redline and report", () => {
  const out = (name: string) => path.join(folder, name);
  test("a redline of an untouched book is the same on both sides, a report has its form", () => {
    expect(epreuve("export", sampleFile, "--to", "docx", "--redline", "-o", out("redline.docx")).status).toBe(0);
    const { accepted, rejected } = readRedline(readFileSync(out("redline.docx")));
    expect(accepted.length).toBeGreaterThan(100);
    expect(accepted).toEqual(rejected);
    expect(epreuve("report", sampleFile, "--to", "json", "-o", out("report.json")).status).toBe(0);
    const report = JSON.parse(readFileSync(out("report.json"), "utf8"));
    expect(report).toMatchObject({ format: "epreuve-report/1", total: { penalty: 0, quality: 100, hter: 0 } });
    expect(report.suspects.major).toBeGreaterThan(10);
  }, 60_000);

  test("a report on a project that nobody worked in yet bears the date of its file", () => {
    expect(epreuve("import", sampleFile, "-o", out("untouched.epreuve")).status).toBe(0);
    expect(epreuve("report", out("untouched.epreuve"), "--to", "json", "-o", out("untouched.json")).status).toBe(0);
    const { date } = JSON.parse(readFileSync(out("untouched.json"), "utf8"));
    expect(new Date(date).getFullYear()).toBeGreaterThan(2000);
  }, 60_000);

  test("what is not well written is told from what failed", () => {
    expect(epreuve("export", sampleFile, "--to", "epub", "--redline", "-o", out("a.epub")).status).toBe(2);
    expect(epreuve("export", sampleFile, "--to", "pdf", "--trim", "grand", "-o", out("a.pdf")).status).toBe(2);
    const absent = epreuve("export", sampleFile, "--to", "txt", "-o", path.join(folder, "absent", "a.txt"));
    expect([absent.status, absent.stderr]).toEqual([1, expect.stringContaining("« a.txt »")]);
    const format = epreuve("export", sampleFile, "--to", "doc", "-o", out("a.doc"));
    expect([format.status, format.stderr]).toEqual([1, expect.stringContaining("« doc »")]);
  }, 60_000);
});

/** Starts `serve` and answers with the address it prints. */
async function serving(book: string) {
  const child = spawn(process.execPath, [program, "serve", book], { env: environment });
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout.once("data", (data: Buffer) => resolve(data.toString().trim()));
    child.once("exit", (code) => reject(new Error(`serve ended with ${code}`)));
  });
  const { port, hash } = new URL(address);
  const socket = new WebSocket(`ws://127.0.0.1:${port}/rpc?${hash.slice(1)}`);
  const client: Engine = createORPCClient(new RPCLink({ websocket: socket as unknown as globalThis.WebSocket }));
  const gone = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  return { child, client, gone, close: () => socket.terminate() };
}

describe("epreuve serve", () => {
  test("a kill -9 right after “saved” loses nothing", async () => {
    const book = path.join(folder, "tué.epreuve");
    expect(epreuve("import", sampleFile, "-o", book).status).toBe(0);
    const texts = new Map<string, string>();
    for (let round = 0; round < 2; round++) {
      const { child, client, gone, close } = await serving(book);
      const rows = (await client.blocks.outline()).filter(({ shape }) => shape.kind === "paragraph");
      for (const [id, text] of texts)
        expect((await client.blocks.get({ ids: [id as never] }))[0]?.content.text).toBe(text);
      for (const row of rows.slice(round * 5, round * 5 + 5)) {
        const [block] = await client.blocks.get({ ids: [row.id] });
        if (!block) continue;
        const text = `${round} ${block.content.text}`;
        const { id, version } = block;
        await client.blocks.edit({ id, version, content: { text, codes: [] }, reason: { kind: "typed" } });
        texts.set(id, text);
      }
      child.kill("SIGKILL");
      await gone;
      close();
    }
    const { child, client, gone, close } = await serving(book);
    for (const [id, text] of texts)
      expect((await client.blocks.get({ ids: [id as never] }))[0]?.content.text).toBe(text);
    expect(texts.size).toBe(10);
    expect((await client.blocks.undo())?.blocks).toHaveLength(1);
    close();
    child.kill("SIGTERM");
    await gone;
  });
});

describe("epreuve merge", () => {
  const write = (file: string, index: number, text: string): void => {
    const project = new Project(openDatabase(file));
    const block = project.blocks()[index];
    if (block)
      project.revise(
        [{ id: block.id, after: { ...toSnapshot(block), content: plain(text) } }],
        { kind: "typed" },
        { author: path.basename(file), role: "both", now: Date.now() },
      );
    project.close();
  };

  test("takes a copy in, says what came and what waits, and shows it to scripts by its exit status", () => {
    const [ours, theirs] = [path.join(folder, "notre.epreuve"), path.join(folder, "leur.epreuve")];
    expect(epreuve("import", sampleFile, "-o", ours).status).toBe(0);
    copyFileSync(ours, theirs);
    write(ours, 3, "Chez nous.");
    write(theirs, 5, "Chez eux.");
    const merged = epreuve("merge", ours, theirs);
    expect([merged.stderr, merged.status]).toEqual(["", 0]);
    expect(merged.stdout).toContain("Un paragraphe a pris la version de l’autre copie.");
    expect(epreuve("merge", ours, theirs).stdout).toBe("Cette copie ne contenait rien de nouveau.\n");
    write(theirs, 3, "Chez eux aussi.");
    const conflict = epreuve("merge", ours, theirs);
    expect(conflict.status).toBe(3);
    expect(conflict.stdout).toContain("< Chez nous.\n> Chez eux aussi.");
    const again = epreuve("merge", ours, theirs, "--json");
    expect(again.status).toBe(3);
    expect(JSON.parse(again.stdout)).toMatchObject({
      summary: { steps: 0, conflicts: 1 },
      conflicts: [{ both: null }],
    });
    expect(epreuve("merge", ours).status).toBe(2);
    expect(epreuve("merge", ours, ours).status).toBe(1);
    expect(epreuve("merge", ours, path.join(folder, "nulle-part.epreuve")).stderr).toContain("nulle-part.epreuve");
  });
});
