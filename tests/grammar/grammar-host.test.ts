import { chmodSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { createRouterClient } from "@orpc/server";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { Grammalecte } from "../../electron/engine/grammar/grammalecte.ts";
import type { GrammarChecker } from "../../electron/engine/grammar/grammar-checker.ts";
import { LanguageTool } from "../../electron/engine/grammar/languagetool.ts";
import type { Engine } from "../../shared/rpc/contract/index.ts";
import { engineIn, temporaryFolder, work } from "../engine/temporary.ts";
import { bringGrammalecte } from "../tools/grammalecte.ts";

const folder = temporaryFolder();
const program = bringGrammalecte();
const never = new AbortController().signal;
const wait = { timeout: 30_000, interval: 50 };

async function all(checker: GrammarChecker, texts: readonly string[], signal = never) {
  const found: string[][] = texts.map(() => []);
  for await (const [index, matches] of checker.check(texts, signal))
    found[index] = matches.map(({ from, to }) => texts[index]?.slice(from, to) ?? "");
  return found;
}

/** A program that writes what it is told to, in the place of Grammalecte. */
function impostor(name: string, script: string): Grammalecte {
  const file = path.join(folder, name);
  writeFileSync(file, `#!/bin/sh\n${script}\n`);
  chmodSync(file, 0o755);
  return new Grammalecte(file);
}

describe("Grammalecte as a process", () => {
  test("a real one finds the faults of each text, and no typography", async (ctx) => {
    if (!program) ctx.skip("grammalecte-cli is not on this machine");
    const texts = ['Le chat dort "bien" .', "Les tracteurs a été vendu.", "𝒜𝒷\nUne\u2028ligne. Les enfants mange."];
    expect(await all(new Grammalecte(program), texts)).toEqual([[], ["a"], ["mange"]]);
  });

  test("the sample book is read to its last paragraph", async (ctx) => {
    if (!program) ctx.skip("grammalecte-cli is not on this machine");
    const { engine } = engineIn(temporaryFolder());
    await engine.desk.openSample(work);
    const prose = engine.desk.book.prose();
    const found = await all(
      new Grammalecte(program),
      prose.map(({ text }) => text),
    );
    expect(found.length).toBe(prose.length);
    expect(found.flat().length).toBeGreaterThan(5);
    await engine.close();
  });

  test.each([
    ["is not there", "missing", undefined],
    ["stops at once", "stops", "exit 3"],
    ["ends without a word", "silent", "exit 0"],
    ["speaks of something else", "other", "echo '<html>'; exit 0"],
    ["breaks off", "half", `echo '{"iParagraph": 1, "lGrammarErrors": [], "lSpellingErrors": []},'; kill -9 $$`],
  ])("one that %s is a problem, told so", async (_what, name, script) => {
    const checker = script === undefined ? new Grammalecte(path.join(folder, name)) : impostor(name, script);
    await expect(all(checker, ["Un.", "Deux."])).rejects.toMatchObject({ key: "grammalecte-failed" });
  });

  test("no program, no search: it is missing", async () => {
    await expect(all(new Grammalecte(undefined), ["Un."])).rejects.toMatchObject({ key: "grammalecte-missing" });
  });

  test("one that hangs ends with the signal", async () => {
    const stop = new AbortController();
    const reading = all(impostor("hangs", "exec sleep 600"), ["Un."], stop.signal);
    setTimeout(() => stop.abort(), 100);
    expect(await reading).toEqual([[]]);
  });
});

/** A server that answers as LanguageTool does, or as the test says. */
class Stand {
  readonly asked: URLSearchParams[] = [];
  answer: (text: string) => { status?: number; headers?: Record<string, string>; body: string } = oldWord;
  readonly #server: Server;

  constructor() {
    this.#server = createServer(
      (request, response) =>
        void this.#reply(request).then((reply) => {
          response.writeHead(reply.status ?? 200, reply.headers ?? { "content-type": "application/json" });
          response.end(reply.body);
        }),
    );
  }

  async #reply(request: IncomingMessage) {
    let body = "";
    for await (const chunk of request) body += String(chunk);
    const form = new URLSearchParams(body);
    this.asked.push(form);
    return this.answer(form.get("text") ?? "");
  }

  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, "127.0.0.1", resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/`;
  }

  close(): void {
    this.#server.close();
  }
}

/** Flags a verb after a plural, and a word of another age. */
function oldWord(text: string) {
  const matches = [...text.matchAll(/(?<=s )a(?= été)|nonobstant/g)].map(({ 0: found, index }) => ({
    offset: index,
    length: found.length,
    message: found === "a" ? "Le verbe s’accorde." : "Mot vieilli.",
    replacements: [{ value: found === "a" ? "ont" : "malgré" }],
    rule: { id: "ANY", issueType: found === "a" ? "grammar" : "style" },
  }));
  return { body: JSON.stringify({ software: { name: "LanguageTool" }, matches }) };
}

describe("LanguageTool by HTTP", () => {
  const stand = new Stand();
  let address = "";
  beforeAll(async () => {
    address = await stand.listen();
  });
  afterEach(() => {
    stand.asked.length = 0;
    stand.answer = oldWord;
  });
  afterAll(() => stand.close());

  test("many texts go in few requests, and each gets its own matches", async () => {
    const texts = Array.from({ length: 300 }, (_, index) =>
      index % 3 === 0 ? `Les tracteurs a été vendus, lot ${index}.` : `Rien à dire du lot ${index}.`,
    );
    const found = await all(new LanguageTool({ address, agreedHost: null }), texts);
    expect(found.map((quotes) => quotes.length)).toEqual(texts.map((_, index) => (index % 3 === 0 ? 1 : 0)));
    expect(stand.asked.length).toBeLessThan(5);
    expect(stand.asked[0]?.get("language")).toBe("fr");
  });

  test.each(["", "v2", "v2/", "v2/check"])("an address that ends in %j is the same server", async (end) => {
    expect(
      await all(new LanguageTool({ address: `${address}${end}`, agreedHost: null }), ["Les chats a été là."]),
    ).toEqual([["a"]]);
  });

  test.each([
    ["an error", { status: 500, body: "no" }],
    ["a page", { body: "<html></html>" }],
    ["another JSON", { body: '{"matches": 3}' }],
    ["a way elsewhere", { status: 302, headers: { location: "http://example.org/" }, body: "" }],
  ])("%s for an answer is a problem that names the server", async (_what, reply) => {
    stand.answer = () => reply;
    const { host } = new URL(address);
    await expect(all(new LanguageTool({ address, agreedHost: null }), ["Un."])).rejects.toMatchObject({
      key: "languagetool-failed",
      params: { host },
    });
  });

  test("nothing is sent to a host that nobody agreed to", async () => {
    const elsewhere = new LanguageTool({ address: "http://example.org/v2", agreedHost: null });
    await expect(all(elsewhere, ["Un."])).rejects.toMatchObject({ key: "languagetool-elsewhere" });
    const other = new LanguageTool({ address: "http://example.org/v2", agreedHost: "example.com" });
    await expect(all(other, ["Un."])).rejects.toMatchObject({ key: "languagetool-elsewhere" });
  });

  test("in the workbench: its flags join the queue, follow an edit, and leave when it is switched off", async () => {
    const { engine } = engineIn(temporaryFolder());
    const client = createRouterClient(engine.router) as Engine;
    await engine.desk.openSample(work);
    const [row] = (await client.blocks.outline()).filter(({ shape }) => shape.kind === "paragraph");
    if (!row) throw new Error("the sample has no paragraph");
    const edit = async (text: string) => {
      const view = engine.desk.book.view(row.id);
      await client.blocks.edit({
        id: row.id,
        version: view.version,
        content: { text, codes: [] },
        reason: { kind: "typed" },
      });
    };
    const theirs = () => engine.desk.book.flags(row.id).filter(({ check }) => check === "languagetool");
    await engine.desk.book.checked;
    const sold = "Au printemps de cette année, on vendit, nonobstant, les beaux tracteurs rouges.";
    await edit(sold);
    await client.preferences.set({ languagetool: { on: true, address, agreedHost: null } });
    await vi.waitFor(() => expect(theirs().map(({ quote }) => quote)).toEqual(["nonobstant"]), wait);
    const [flag] = theirs();
    expect(flag).toMatchObject({ suggestions: ["malgré"], params: { message: "Mot vieilli." } });

    await client.flags.ignore({ block: row.id, key: flag?.key ?? "", verb: "this" });
    expect(theirs()).toEqual([]);
    await edit(`${sold} Les chars furent loués, nonobstant, à Brest.`);
    await vi.waitFor(() => expect(theirs().map(({ from }) => from)).toEqual([sold.length + 25]), wait);

    stand.answer = () => ({ status: 500, body: "" });
    await edit("Les tracteurs furent, nonobstant, vendus à Brest.");
    const problem = async () => (await client.grammar.state()).languagetool?.problem?.key;
    await vi.waitFor(async () => expect(await problem()).toBe("languagetool-failed"), wait);
    stand.answer = oldWord;
    await client.preferences.set({ languagetool: { on: true, address, agreedHost: null } });
    await vi.waitFor(() => expect(theirs().map(({ quote }) => quote)).toEqual(["nonobstant"]), wait);
    expect(await problem()).toBeUndefined();

    await edit("Les beaux tracteurs a été vendus, oui, nonobstant, à Minsk.");
    await vi.waitFor(() => expect(theirs().map(({ quote }) => quote)).toEqual(["nonobstant"]), wait);
    const places = engine.desk.book.flags(row.id).filter(({ from }) => from === 20);
    expect(
      places.map(({ check }) => check),
      "what two say of one place is said once, by us",
    ).toEqual(["subject-verb"]);

    await client.preferences.set({ languagetool: { on: false, address, agreedHost: null } });
    expect(theirs()).toEqual([]);
    await engine.close();
  });
});
