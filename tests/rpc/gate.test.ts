import { writeFileSync } from "node:fs";
import path from "node:path";
import { createRouterClient } from "@orpc/server";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { giveCopy } from "../../electron/engine/merge/give-copy.ts";
import { openDatabase } from "../../electron/engine/project/open-database.ts";
import { Project } from "../../electron/engine/project/project.ts";
import { toSnapshot } from "../../electron/engine/project/snapshot.ts";
import { auditOf } from "../../electron/engine/review/audit.ts";
import { plain } from "../../shared/book/content.ts";
import type { Engine } from "../../shared/rpc/contract/index.ts";
import { type GateItem, gateItems } from "../../shared/rpc/contract/signoff.ts";
import type { BlockView } from "../../shared/rpc/schemas.ts";
import { engineIn, temporaryFolder, work } from "../engine/temporary.ts";

const folder = temporaryFolder();
const { engine } = engineIn(folder);
const client = createRouterClient(engine.router) as Engine;
let ids: BlockView["id"][] = [];
const text = [
  "Chapitre premier",
  "Le vieux chat gris de la maison dort depuis ce matin sur la table de la cuisine.",
  "Paris est une grande ville où il pleut souvent en novembre.",
  "Personne ne songe à réveiller le chat, qui dort toujours sur la table.",
  "Une dernière phrase, sans rien qui demande à être changé.",
].join("\n\n");

const id = (index: number): BlockView["id"] => ids[index] ?? ids[0] ?? ("" as BlockView["id"]);
const edit = async (index: number, change: (text: string) => string) => {
  const [view] = await client.blocks.get({ ids: [id(index)] });
  const content = { ...plain(change(view?.content.text ?? "")), codes: [...(view?.content.codes ?? [])] };
  await client.blocks.edit({ id: id(index), version: view?.version ?? "", content, reason: { kind: "typed" } });
};
const gate = async (item: GateItem) => (await client.signoff.gate()).find((one) => one.item === item);
const rule = (severity: "neutral" | "minor" | "major" | "critical") =>
  client.rules.save({
    id: severity,
    kind: "word",
    find: "novembre",
    write: "",
    message: "",
    severity,
    category: "style/inconsistent",
    enabled: true,
  });
const note = { kind: "note", label: "1" } as const;

/** What brings each point about, and what settles it. */
const situations: Record<GateItem, { open(): Promise<unknown>; settle(): Promise<unknown> }> = {
  neutral: { open: () => rule("neutral"), settle: () => client.rules.remove({ id: "neutral" }) },
  minor: { open: () => rule("minor"), settle: () => client.rules.remove({ id: "minor" }) },
  major: { open: () => rule("major"), settle: () => client.rules.remove({ id: "major" }) },
  critical: { open: () => rule("critical"), settle: () => client.rules.remove({ id: "critical" }) },
  "not-approved": {
    open: () => edit(1, (old) => old.replace("chat", "chien")),
    settle: () => client.blocks.decide({ ids: [id(1)], decision: "approve" }),
  },
  questions: {
    open: () => client.discussion.begin({ block: id(2), kind: "question", body: "Paris, vraiment ?" }),
    settle: async () => {
      const [thread] = await client.discussion.threads();
      await client.discussion.settle({ thread: thread?.id ?? "", resolved: true });
    },
  },
  conflicts: {
    async open() {
      const file = path.join(folder, "copy.epreuve");
      await giveCopy(engine.desk.book.project, file);
      const copy = new Project(openDatabase(file));
      const block = copy.block(id(0));
      if (block)
        copy.revise(
          [{ id: block.id, after: { ...toSnapshot(block), content: plain("Premier chapitre") } }],
          { kind: "typed" },
          { author: "Paul", role: "both", now: Date.now() },
        );
      copy.close();
      await edit(0, () => "Chapitre un");
      await engine.desk.merge(file, work);
    },
    async settle() {
      const [conflict] = await client.merge.conflicts();
      await client.merge.resolve({ id: conflict?.id ?? "", choice: "ours" });
      await client.blocks.decide({ ids: [id(0)], decision: "approve" });
    },
  },
  "orphan-notes": {
    open: () => client.blocks.restructure({ edit: { kind: "reshape", block: id(4), shape: note } }),
    settle: () => client.blocks.undo(),
  },
  "calls-without-note": {
    async open() {
      await client.blocks.restructure({ edit: { kind: "reshape", block: id(4), shape: note } });
      await client.blocks.restructure({ edit: { kind: "attach", note: id(4), block: id(3), at: 8 } });
      await client.blocks.restructure({ edit: { kind: "reshape", block: id(4), shape: { kind: "paragraph" } } });
    },
    async settle() {
      for (let step = 0; step < 3; step++) await client.blocks.undo();
    },
  },
};

beforeAll(async () => {
  const seed = path.join(folder, "seed.txt");
  writeFileSync(seed, text);
  await engine.desk.open(seed, path.join(folder, "book.epreuve"), "edits", work);
  ids = (await client.blocks.outline()).map((row) => row.id);
  await client.book.sign({ author: "É. Diteur", role: "both" });
});
afterAll(() => engine.close());

describe("the gate", () => {
  test.each(gateItems)(
    "%s: holds the book back, gives way to a reason, and is no hindrance when the publisher says so",
    async (item) => {
      await client.signoff.setGate({ blocking: [item] });
      const before = (await gate(item))?.count;
      await situations[item].open();
      const open = await gate(item);
      expect(open).toMatchObject({ blocks: true, first: expect.any(String) });
      expect(open?.count).toBeGreaterThan(before ?? 0);
      await expect(client.signoff.sign({})).rejects.toMatchObject({ data: { key: "gate-closed" } });
      await expect(client.signoff.sign({ override: "  " })).rejects.toThrow();
      expect(await client.signoff.sign({ override: `Malgré ${item}.` })).toMatchObject({ override: `Malgré ${item}.` });
      await client.signoff.setGate({ blocking: [] });
      expect(await client.signoff.sign({ override: "Pas besoin." })).toMatchObject({ override: null });
      await situations[item].settle();
      if (item !== "not-approved") expect((await gate(item))?.count).toBe(before);
    },
  );

  test("a change of structure that nobody approved, and a paragraph sent back, hold the book back too", async () => {
    await client.signoff.setGate({ blocking: ["not-approved"] });
    expect((await gate("not-approved"))?.count).toBe(0);
    await client.blocks.restructure({ edit: { kind: "split", block: id(3), at: 10 } });
    expect((await gate("not-approved"))?.count).toBe(2);
    await client.blocks.undo();
    expect((await gate("not-approved"))?.count).toBe(0);
    await edit(2, (old) => old.replace("novembre", "mars"));
    const { lines } = await client.review.page({ filter: { verdict: "waiting" }, from: 0, count: 10 });
    const [line] = lines;
    await client.review.reject({ block: id(2), changes: [line?.change.id ?? ""], reason: "meaning", comment: "Non." });
    expect((await gate("not-approved"))?.first).toBe(id(2));
    await client.blocks.decide({ ids: [id(2)], decision: "approve" });
    expect((await gate("not-approved"))?.count).toBe(0);
  });

  test("a question about a paragraph that has gone still holds the book back, and leads nowhere", async () => {
    await client.discussion.begin({ block: id(3), kind: "question", body: "Et ceci ?" });
    await client.blocks.restructure({ edit: { kind: "join", first: id(2), second: id(3), between: " " } });
    expect(await gate("questions")).toMatchObject({ count: 1, first: null });
    await client.blocks.undo();
  });

  test("what was open when it was signed is in the trail, with the reason", () => {
    const signed = auditOf(engine.desk.book.project).filter(({ action }) => action === "signed");
    expect(signed.find(({ detail }) => detail.includes("Malgré questions."))?.detail).toContain("questions 1");
  });
});
