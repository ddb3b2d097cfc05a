import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { expect, test } from "vitest";
import { setVolumes } from "../../electron/engine/editions/set-volumes.ts";
import { blockId } from "../../shared/book/ids.ts";
import type { Edition } from "../../shared/formats/format.ts";
import { defaultPdfOptions } from "../../shared/formats/pdf/typst-source.ts";
import { block } from "./edition-block.ts";
import { work } from "./temporary.ts";

/** Four chapters of some pages; each calls a note. */
const edition: Edition = {
  meta: { title: "Un long livre", authors: ["Ana « É »"], language: "fr" },
  state: "approved",
  date: "2026-11-23T12:00:00Z",
  blocks: [1, 2, 3, 4].flatMap((chapter) => [
    block(`h${chapter}`, "heading", `Chapitre ${chapter}`, { level: 1 }),
    block(`p${chapter}`, "paragraph", "Ici.", {
      content: {
        text: "Ici.",
        codes: [{ kind: "note-call", id: "1", from: 3, to: 3, note: blockId(`n${chapter}`) }],
      },
    }),
    block(`n${chapter}`, "note", `Note du chapitre ${chapter}.`),
    ...Array.from({ length: 12 }, (_, index) =>
      block(`t${chapter}-${index}`, "paragraph", "Des mots encore. ".repeat(40)),
    ),
  ]),
};

test("volumes go on where the one before ended; the table of contents knows their pages; the same bytes each time", async () => {
  const make = () => setVolumes(NodeCompiler.create(), edition, defaultPdfOptions, work, 9_000);
  const bytes = await make();
  expect(Buffer.from(bytes).equals(Buffer.from(await make()))).toBe(true);
  const loading = getDocument({ data: bytes, verbosity: 0 });
  const pdf = await loading.promise;
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    pages.push(items.map((item) => ("str" in item ? item.str : "")).join(" "));
  }
  const { info } = await pdf.getMetadata();
  const bookmarks = await pdf.getOutline();
  const marked = await Promise.all(
    bookmarks.map(
      async ({ title, dest }) => `${title} ${(await pdf.getPageIndex(Array.isArray(dest) ? dest[0] : {})) + 1}`,
    ),
  );
  await loading.destroy();
  expect(info).toMatchObject({ Title: "Un long livre", Author: "Ana « É »", Keywords: "epreuve-state-approved" });
  const contents = pages[1] ?? "";
  for (const chapter of [1, 2, 3, 4]) {
    const page = pages.findIndex((text, index) => index > 1 && text.includes(`Note du chapitre ${chapter}.`));
    // Every volume begins on a right-hand page.
    expect(page % 2).toBe(0);
    expect(contents).toMatch(new RegExp(`Chapitre ${chapter}[ .]*${page + 1}(?!\\d)`));
    expect(pages[page]).toMatch(new RegExp(`${chapter}\\s*Note du chapitre`));
    expect(pages[page]?.trim().endsWith(`${page + 1}`)).toBe(true);
    expect(marked).toContain(`Chapitre ${chapter} ${page + 1}`);
  }
});
