import { expect, type Page, test } from "@playwright/test";
import { strFromU8, unzipSync } from "fflate";
import { plain } from "../../shared/book/content.ts";
import { blockId } from "../../shared/book/ids.ts";
import { epubWriter } from "../../shared/formats/epub/write.ts";
import type { Edition, EditionBlock } from "../../shared/formats/format.ts";
import { bookCss } from "../../shared/formats/html/book-css.ts";
import { htmlWriter } from "../../shared/formats/html/write.ts";

const work = { progress: () => {}, signal: new AbortController().signal };
const block = (id: string, kind: EditionBlock["kind"], text: string, rest: Partial<EditionBlock> = {}) => ({
  id: blockId(id),
  kind,
  content: plain(text),
  raw: plain(text),
  provenance: {},
  ...rest,
});
const address = `http://exemple.org/${"cheminsansfin/".repeat(14)}`;
const call = { kind: "note-call", id: "1", from: 9, to: 9, note: blockId("n") } as const;
const edition: Edition = {
  meta: { title: "Les limites", authors: ["B. Zalessky"], language: "fr" },
  state: "edited",
  date: "2026-11-23T12:00:00Z",
  blocks: [
    block("h", "heading", "Un chapitre", { level: 1 }),
    block("p", "paragraph", "Une page.", { content: { text: "Une page.", codes: [call] } }),
    block("n", "note", `Voir ${address}`, { label: "1" }),
    block("l", "list-item", address, { level: 1 }),
    block("c", "table-cell", address, { cell: { table: 0, row: 0, column: 0 } }),
    block("d", "table-cell", "Pays", { cell: { table: 0, row: 0, column: 1 } }),
  ],
};

/** How a page looks whatever the window: nothing sideways, cells with lines, a call that does not push its line apart. */
async function looksAsOneReads(page: Page): Promise<void> {
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
  // An address beside it leaves a short word in one piece.
  const lines = await page.getByRole("cell", { name: "Pays", exact: true }).evaluate((cell) => {
    const words = document.createRange();
    words.selectNodeContents(cell);
    return words.getClientRects().length;
  });
  expect(lines).toBe(1);
  await expect(page.locator("td").first()).toHaveCSS("border-left-width", "1px");
  await expect(page.locator("sup").first()).toHaveCSS("line-height", "0px");
  const heights = await page.locator("h1, p").evaluateAll((all) => all.map((one) => getComputedStyle(one).fontSize));
  expect(new Set(heights).size).toBeGreaterThan(1);
}

test("a book in HTML is read on a telephone and on a screen, an address of any length in it", async ({
  page,
}, info) => {
  await page.setContent(new TextDecoder().decode(await htmlWriter.write(edition, undefined, work)));
  await looksAsOneReads(page);
  await page.screenshot({ path: info.outputPath("html.png"), fullPage: true });
});

test("so is a chapter of an EPUB, and its notes with it", async ({ page }, info) => {
  const files = unzipSync(await epubWriter.write(edition, undefined, work));
  const chapters = Object.entries(files).flatMap(([name, bytes]) =>
    name.endsWith(".xhtml") && strFromU8(bytes).includes("<td") ? [strFromU8(bytes)] : [],
  );
  expect(chapters).toHaveLength(1);
  await page.setContent(chapters[0] ?? "");
  await page.addStyleTag({ content: bookCss });
  await looksAsOneReads(page);
  await page.screenshot({ path: info.outputPath("epub.png"), fullPage: true });
});
