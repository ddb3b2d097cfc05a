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
