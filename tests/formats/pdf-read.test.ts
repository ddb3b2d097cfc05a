import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { openPdf } from "../../electron/engine/formats-pdf/open-pdf.ts";
import type { Draft } from "../../shared/formats/format.ts";
import { UnreadableFile } from "../../shared/formats/format.ts";
import { mdReader } from "../../shared/formats/md/read.ts";
import { pdfReader } from "../../shared/formats/pdf/read.ts";
import { txtReader } from "../../shared/formats/txt/read.ts";
import { editionOf, layouts, setAs } from "../eval/pdf-layouts.ts";
import { sharesOf } from "../eval/pdf-measure.ts";
import { foreign, readWith } from "./round-trip.ts";

const reader = pdfReader(openPdf);
const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../fixtures/pdf/${name}`, import.meta.url)));

describe("the sample, set as a PDF and read back", () => {
  let truth: Draft;
  beforeAll(async () => {
    const sample = new URL("../../seeds/les-limites-du-partenariat-durable.txt", import.meta.url);
    truth = await readWith(txtReader, new Uint8Array(readFileSync(sample)), "sample.txt");
  });

  // The others are as quick to see in `node tests/eval/pdf.ts`.
  it.each(Object.keys(layouts).filter((layout) => !["a4", "calls set small"].includes(layout)))(
    "%s: headings, paragraphs, notes, calls",
    async (layout) => {
      const draft = await readWith(reader, setAs(editionOf(truth), layout), "sample.pdf");
      const { shares, lost } = sharesOf(truth, draft);
      expect(shares.headings, lost.join("\n")).toBe(1);
      expect(shares.paragraphs, lost.join("\n")).toBeGreaterThan(0.92);
      expect(shares.notes, lost.join("\n")).toBeGreaterThan(0.95);
      expect(shares.calls, lost.join("\n")).toBeGreaterThan(0.99);
      // The printed contents are no text, whole titles of three lines included: a title stands where its chapter begins.
      const title = "Régions du Bélarus - Région de Pavlodar";
      const titled = draft.blocks.filter(({ kind, content }) => kind !== "furniture" && content.text.startsWith(title));
      expect(titled.map(({ kind }) => kind)).toEqual(["heading"]);
      for (const { provenance } of draft.blocks) {
        expect(provenance.boxes?.[0]?.page).toBe(provenance.page);
        for (const box of provenance.boxes ?? []) {
          expect(box.bottom).toBeGreaterThan(box.top);
          expect(box.right).toBeGreaterThan(box.left);
        }
      }
    },
    60_000,
  );
});

describe("one story, as several programs set it", () => {
  it.each([
    "typst-poche.pdf",
    "typst-two-columns.pdf",
    "typst-three-columns.pdf",
    "typst-notes-at-the-end.pdf",
    "typst-calls-not-raised.pdf",
    "libreoffice.pdf",
  ])("%s", async (name) => {
    const truth = await readWith(mdReader, fixture("phare.md"), "phare.md");
    const draft = await readWith(reader, fixture(name), name);
    const { shares, lost } = sharesOf(truth, draft);
    expect(lost).toEqual([]);
    expect(shares).toEqual({ headings: 1, paragraphs: 1, notes: 1, calls: 1 });
    const cells = (of: Draft): string[] =>
      of.blocks.flatMap(({ cell, content }) => (cell ? [`${cell.row} ${cell.column} ${content.text}`] : []));
    // In two columns the last row stands alone at the head of the next one, where nothing says that it is a row.
    expect(cells(draft)).toEqual(cells(truth).slice(0, name === "typst-two-columns.pdf" ? -3 : undefined));
    const link = draft.blocks.flatMap(({ content }) => content.codes).find(({ kind }) => kind === "link");
    expect(link?.href).toBe("https://example.org/phares/roches-noires/archives-1902.html");
    const styled = (of: Draft, kind: string): string[] =>
      of.blocks.flatMap(({ content }) =>
        content.codes.filter((code) => code.kind === kind).map(({ from, to }) => content.text.slice(from, to)),
      );
    expect(styled(draft, "emphasis")).toContain("avaries de toute nature");
    expect(styled(draft, "strong")).toContain("personne ne lirait jamais ces pages");
  });
});

describe("a file that is no book", () => {
  it.each([
    ["damaged", new TextEncoder().encode("%PDF-1.7\nrien"), "pdf-broken"],
    ["of another kind", new TextEncoder().encode("bonjour"), "pdf-broken"],
  ])("is refused when %s", async (_name, bytes, key) => {
    const refused = readWith(reader, bytes, "x.pdf");
    await expect(refused).rejects.toBeInstanceOf(UnreadableFile);
    await expect(refused).rejects.toMatchObject({ key });
  });

  it("is refused when it asks for a password", async (ctx) => {
    const bytes = foreign("pdf/malformed/pdfminer__aes-256.pdf");
    if (!bytes) return ctx.skip("../shared/files is not there");
    await expect(readWith(reader, bytes, "x.pdf")).rejects.toMatchObject({ key: "file-protected" });
  });
});
