import path from "node:path";
import { createRouterClient } from "@orpc/server";
import { afterAll, expect, test } from "vitest";
import type { Engine } from "../../shared/rpc/contract/index.ts";
import { engineIn, temporaryFolder, work } from "../engine/temporary.ts";

const folder = temporaryFolder();
const { engine } = engineIn(folder);
const client = createRouterClient(engine.router) as Engine;
afterAll(() => engine.close());

test("draws the pages of the PDF that a book came from", async () => {
  const file = path.join(import.meta.dirname, "../fixtures/pdf/typst-poche.pdf");
  await engine.desk.open(file, path.join(folder, "phare.epreuve"), "accept", work);
  const drawn = await client.pages.image({ page: 3, width: 400 });
  // A pocket book is 110 by 178 mm.
  expect(drawn.width).toBeCloseTo((110 / 25.4) * 72, 0);
  expect(drawn.height).toBeCloseTo((178 / 25.4) * 72, 0);
  expect(drawn.pages).toBe(7);
  const bytes = Buffer.from(drawn.image.slice(drawn.image.indexOf(",") + 1), "base64");
  expect(bytes.toString("latin1", 8, 12)).toBe("WEBP");
  // A picture of text, not of an empty page.
  expect(bytes.length).toBeGreaterThan(5_000);
  await expect(client.pages.image({ page: 8, width: 400 })).rejects.toMatchObject({
    data: { key: "page-not-drawn", params: { page: 8 } },
  });
  // One page that failed spoils nothing.
  expect((await client.pages.image({ page: 1, width: 400 })).pages).toBe(7);
});

test("says that a book from another file has no pages", async () => {
  await engine.desk.openSample(work);
  await expect(client.pages.image({ page: 1, width: 400 })).rejects.toMatchObject({ data: { key: "no-pages" } });
});
