import { expect, test } from "vitest";
import { restructure } from "../../electron/engine/project/restructure.ts";
import type { StoredBlock } from "../../electron/engine/project/snapshot.ts";
import { plain } from "../../shared/book/content.ts";
import { blockId } from "../../shared/book/ids.ts";

const block = (id: string, unit?: string): StoredBlock => ({
  id: blockId(id),
  shape: { kind: "paragraph" },
  raw: plain(id),
  content: plain(id),
  position: 1,
  deleted: false,
  provenance: unit === undefined ? {} : { unit },
  version: "import",
});
const neighbours = (...blocks: StoredBlock[]) => ({
  block: (id: string) => blocks.find((one) => one.id === id),
  positionAfter: () => undefined,
  callersOf: () => [],
  freshId: () => blockId("new"),
});
const join = (...blocks: [StoredBlock, StoredBlock]) =>
  restructure({ kind: "join", first: blocks[0].id, second: blocks[1].id, between: " " }, neighbours(...blocks));

test("paragraphs are joined; two segments of a bilingual file are not, the halves of one are", () => {
  expect(join(block("a"), block("b"))[0]?.after.content.text).toBe("a b");
  expect(() => join(block("a", "1.1 x"), block("b", "1.2 x"))).toThrowError("structure-segments");
  expect(join(block("a", "1.1 x"), block("b", "1.1 x"))[0]?.after.raw.text).toBe("a b");
});

const note = (label: string, text: string): StoredBlock => ({
  ...block("n"),
  shape: { kind: "note", label },
  raw: plain(text.replaceAll("Voir", "Vior")),
  content: plain(text),
});
const cut = (whole: StoredBlock, at: string) => {
  const position = whole.content.text.indexOf(at);
  const [, second] = restructure({ kind: "split", block: whole.id, at: position }, neighbours(whole));
  return second?.after;
};

test("the second half of a note bears its own number where it has one, else none: two notes never bear the same", () => {
  const glued = cut(note("12", "Voir plus haut. 13. Voir plus bas."), "13.");
  expect(glued?.shape).toEqual({ kind: "note", label: "13" });
  expect([glued?.content.text, glued?.raw.text]).toEqual(["Voir plus bas.", "Vior plus bas."]);
  expect(cut(note("12", "Voir plus haut. [13] Ibid."), "[13]")?.content.text).toBe("Ibid.");
  const dated = cut(note("12", "Voir plus haut. 15 mars 2020."), "15");
  expect(dated?.shape).toEqual({ kind: "note" });
  expect(dated?.content.text).toBe("15 mars 2020.");
});
