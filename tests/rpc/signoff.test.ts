import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { createRouterClient } from "@orpc/server";
import BetterSqlite3 from "better-sqlite3";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { auditOf, auditOfFile } from "../../electron/engine/review/audit.ts";
import { plain } from "../../shared/book/content.ts";
import type { Verdict } from "../../shared/review/review-filter.ts";
import type { Engine } from "../../shared/rpc/contract/index.ts";
import type { BlockView, Role } from "../../shared/rpc/schemas.ts";
import { engineIn, temporaryFolder, work } from "../engine/temporary.ts";

const folder = temporaryFolder();
const { engine, grants, logged } = engineIn(folder);
const client = createRouterClient(engine.router) as Engine;
const file = path.join(folder, "book.epreuve");
let blocks: BlockView[] = [];
const text = `Chapitre premier

Le vieux chat gris de la maison dort depuis ce matin sur la table de la cuisine, et personne ne songe à le réveiller.

Paris est une grande ville où il pleut souvent en novembre, mais ceux qui y vivent ne s’en plaignent presque jamais.
`;

const as = (role: Role) => client.book.sign({ author: role, role });
const view = async (index: number): Promise<BlockView> => {
  const [found] = await client.blocks.get({ ids: [blocks[index]?.id as BlockView["id"]] });
  if (!found) throw new Error("no such block");
  return found;
};
const edit = async (index: number, text: string) => {
  const { id, version } = await view(index);
  return client.blocks.edit({ id, version, content: { ...plain(text), codes: [] }, reason: { kind: "typed" } });
};
const linesOf = async (index?: number, verdict?: Verdict) => {
  const filter = verdict ? { verdict } : {};
  const { lines } = await client.review.page({ filter, from: 0, count: 500 });
  return index === undefined ? lines : lines.filter(({ block }) => block === blocks[index]?.id);
};
const changesOf = async (index: number) => (await linesOf(index)).map(({ change }) => change);

beforeAll(async () => {
  const seed = path.join(folder, "seed.txt");
  writeFileSync(seed, text);
  await engine.desk.open(seed, file, "edits", work);
  blocks = await client.blocks.get({ ids: (await client.blocks.outline()).map(({ id }) => id) });
});
afterAll(() => engine.close());

describe("approval change by change", () => {
  test("all changes of a block accepted, the block is approved; edited again, it is not, and only the new change is left", async () => {
    await as("post-editor");
    const { raw } = await view(1);
    await edit(1, raw.text.replace("chat", "chien").replace("table", "chaise"));
    const changes = await changesOf(1);
    expect(changes.map(({ before, after }) => [before, after])).toEqual([
      ["chat", "chien"],
      ["table", "chaise"],
    ]);
    const { id } = await view(1);
    await expect(
      client.review.accept({ blocks: [{ block: id, changes: changes.map((change) => change.id) }] }),
    ).rejects.toMatchObject({ data: { key: "decision-not-yours" } });
    await as("publisher");
    await client.review.accept({ blocks: [{ block: id, changes: [changes[0]?.id ?? ""] }] });
    expect((await view(1)).state).toBe("in-work");
    await client.review.accept({ blocks: [{ block: id, changes: [changes[1]?.id ?? ""] }] });
    expect((await view(1)).state).toBe("approved");
    await edit(1, raw.text.replace("chat", "chien").replace("table", "fenêtre"));
    expect((await view(1)).state).toBe("in-work");
    expect((await linesOf(1)).map(({ verdict }) => verdict)).toEqual(["accepted", "waiting"]);
  });

  test("a refused change is taken back in one step, the others stay, and the post-editor sees why", async () => {
    const { raw, id } = await view(2);
    await as("post-editor");
    await edit(2, raw.text.replace("Paris", "Londres").replace("grande", "petite"));
    await as("publisher");
    const refused = (await changesOf(2)).find(({ after }) => after === "Londres");
    await client.review.reject({
      block: id,
      changes: [refused?.id ?? ""],
      reason: "meaning",
      comment: "C’est bien Paris.",
    });
    const after = await view(2);
    expect(after.content.text).toBe(raw.text.replace("grande", "petite"));
    expect(after.state).toBe("sent-back");
    expect(await linesOf(2, "refused")).toMatchObject([
      {
        change: { before: "Paris", after: "Londres", left: "" },
        word: { reason: "meaning", text: "C’est bien Paris.", author: "publisher" },
      },
    ]);
    expect((await client.discussion.threads()).map(({ block, remarks }) => [block, remarks[0]?.body])).toEqual([
      [id, "C’est bien Paris."],
    ]);
    await client.blocks.undo();
    expect((await view(2)).content.text).toContain("Londres");
    await client.blocks.redo();
  });

  test("a batch is one step: accepted as many as expected or none, taken back at once, made again", async () => {
    await as("post-editor");
    const { raw } = await view(1);
    await edit(1, raw.text.replace("chat", "chien").replace("table", "fenêtre"));
    const paris = await view(2);
    await edit(2, `${paris.content.text} Oui.`);
    await client.blocks.decide({ ids: [paris.id], decision: "submit" });
    await as("publisher");
    const states = async () => [(await view(1)).state, (await view(2)).state];
    const before = await states();
    expect(before).toEqual(["in-work", "submitted"]);
    const filter = { class: "meaning" } as const;
    const { shown, left } = await client.review.facets({ filter });
    expect(shown.blocks).toBe(2);
    await expect(client.review.acceptShown({ filter, expected: shown.changes + 1 })).rejects.toMatchObject({
      data: { key: "review-moved" },
    });
    const saved = await client.review.acceptShown({ filter, expected: shown.changes });
    expect(saved.states?.map(({ state }) => state)).toEqual(["approved", "approved"]);
    expect((await client.review.facets({ filter: {} })).left.all).toBe(left.all - shown.changes);
    expect((await client.blocks.undo())?.states).toHaveLength(2);
    expect(await states()).toEqual(before);
    expect((await client.review.facets({ filter })).shown).toEqual(shown);
    await client.blocks.redo();
    expect(await states()).toEqual(["approved", "approved"]);
    await client.blocks.undo();
    expect(await states()).toEqual(before);
    const { content } = await view(2);
    await edit(2, content.text.replace(" Oui.", ""));
    await client.blocks.decide({ ids: [paris.id], decision: "send-back" });
  });

  test("a question waits in the review until somebody answers, and the change comes back with the answer", async () => {
    const [line] = (await linesOf(1)).filter(({ verdict }) => verdict === "waiting");
    if (!line) throw new Error("nothing waits");
    await client.review.ask({ block: line.block, change: line.change.id, question: "Sûr ?" });
    expect(await linesOf(1, "asked")).toMatchObject([{ change: { id: line.change.id }, word: { text: "Sûr ?" } }]);
    const thread = (await client.discussion.threads()).find(({ state }) => state === "unanswered");
    await as("post-editor");
    await client.discussion.reply({ thread: thread?.id ?? "", body: "Oui." });
    const back = (await linesOf(1, "waiting")).find(({ change }) => change.id === line.change.id);
    expect(back?.word).toMatchObject({ author: "post-editor", text: "Oui." });
    await as("publisher");
  });

  test("what a filter's choices count is what each would show", async () => {
    const facets = await client.review.facets({ filter: { verdict: "waiting" } });
    for (const { value, count } of facets.author)
      expect(
        (await client.review.page({ filter: { verdict: "waiting", author: value }, from: 0, count: 1 })).total,
      ).toBe(count);
    expect(facets.verdict.map(({ value }) => value)).toContain("waiting");
    expect(facets.author.length).toBeGreaterThan(0);
  });

  test("a change that is no longer the same can't be decided", async () => {
    await expect(
      client.review.accept({ blocks: [{ block: (await view(2)).id, changes: ["gone"] }] }),
    ).rejects.toMatchObject({ data: { key: "change-gone" } });
  });
});

describe("signing off", () => {
  const made = async (signed: number, name: string): Promise<Buffer> => {
    const target = path.join(folder, name);
    const steps = await client.editions.export({
      format: "docx",
      state: "edited",
      typography: false,
      signed,
      into: grants.give(target, "write"),
    });
    for await (const _ of steps);
    return readFileSync(target);
  };

  test("what is open holds the book back, unless the publisher says why", async () => {
    await as("publisher");
    expect((await client.signoff.gate()).find(({ item }) => item === "not-approved")?.count).toBeGreaterThan(0);
    await expect(client.signoff.sign({})).rejects.toMatchObject({ data: { key: "gate-closed" } });
    await as("post-editor");
    await expect(client.signoff.sign({ override: "x" })).rejects.toMatchObject({ data: { key: "decision-not-yours" } });
    await as("publisher");
    expect(await client.signoff.sign({ override: "L’imprimeur attend." })).toMatchObject({
      number: 1,
      author: "publisher",
      override: "L’imprimeur attend.",
    });
  });

  test("what stands as it was signed is signed off, whatever it was before; an edit makes that void, and shows it", async () => {
    const states = await client.blocks.states();
    expect(states).toEqual({
      raw: 0,
      "in-work": 0,
      submitted: 0,
      "sent-back": 0,
      approved: 0,
      "signed-off": blocks.length,
    });
    const { content } = await view(2);
    await edit(2, `${content.text} Ajouté.`);
    expect(await view(2)).toMatchObject({ state: "in-work", lapsed: "sign-off" });
    expect((await client.blocks.outline()).map(({ lapsed }) => lapsed)).toEqual([undefined, undefined, "sign-off"]);
    await edit(2, content.text);
    expect(await view(2)).toMatchObject({ state: "signed-off" });
    expect((await view(2)).lapsed).toBeUndefined();
    await client.blocks.decide({ ids: [(await view(2)).id], decision: "send-back" });
    expect((await view(2)).state).toBe("sent-back");
  });

  test("a signed edition comes out byte for byte the same after more work, and the next one is compared with it", async () => {
    const before = await made(1, "first.docx");
    const { content } = await view(1);
    await edit(1, content.text.replace("fenêtre", "porte"));
    expect((await made(1, "again.docx")).equals(before)).toBe(true);
    const differences = await client.signoff.compare({ earlier: 1 });
    expect(differences.map(({ block, kind }) => [block, kind])).toEqual([[blocks[1]?.id, "changed"]]);
    const waiting = (await linesOf()).filter(({ verdict }) => verdict !== "refused");
    await client.review.accept({ blocks: waiting.map(({ block, change }) => ({ block, changes: [change.id] })) });
    expect((await client.signoff.sign({ override: "Encore." })).number).toBe(2);
    expect(await client.signoff.compare({ earlier: 1, later: 2 })).toEqual(differences);
    expect(logged).toEqual([]);
  });

  test("the trail tells every step, and the file refuses to have it rewritten", async () => {
    const rows = auditOf(engine.desk.book.project);
    const batch = rows.filter(
      ({ action, detail }) => action === "change accept" && detail.includes('"class":"meaning"'),
    );
    expect(batch).toMatchObject([{ count: 2, author: "publisher" }]);
    expect(rows.filter(({ at, action }) => at === batch[0]?.at && action === "decision approve")).toEqual([]);
    expect(rows.map(({ action }) => action)).toEqual(
      expect.arrayContaining(["undo accept", "redo accept", "change ask"]),
    );
    await client.book.close();
    const actions = new Set(auditOfFile(file).map(({ action }) => action));
    for (const action of [
      "revision typed",
      "change accept",
      "change reject",
      "decision approve",
      "decision send-back",
      "signed",
    ])
      expect(actions).toContain(action);
    const db = new BetterSqlite3(file);
    for (const table of ["revisions", "block_versions", "decisions", "change_decisions", "editions"]) {
      expect(() => db.exec(`DELETE FROM ${table}`)).toThrow("only ever appended");
      const column = table === "block_versions" ? "parent" : "at";
      expect(() => db.exec(`UPDATE ${table} SET ${column} = ''`)).toThrow("only ever appended");
    }
    db.close();
  });
});
