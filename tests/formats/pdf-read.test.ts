import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { pdfWriter } from "../../electron/engine/editions/pdf.ts";
import { openPdf } from "../../electron/engine/formats-pdf/open-pdf.ts";
import { noteCallsIn } from "../../shared/book/note-calls.ts";
import type { Draft, DraftBlock } from "../../shared/formats/format.ts";
import { UnreadableFile } from "../../shared/formats/format.ts";
import { pdfReader } from "../../shared/formats/pdf/read.ts";
import { txtReader } from "../../shared/formats/txt/read.ts";
import { foreign, readWith, work } from "./round-trip.ts";

const reader = pdfReader(openPdf);
const sample = new URL("../../seeds/les-limites-du-partenariat-durable.txt", import.meta.url);
/** What setting in French typography changes is not compared: spaces and signs. */
const words = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, "");

describe("the sample, set as a PDF and read back", () => {
  let truth: Draft;
  let draft: Draft;
  const share = (kind: DraftBlock["kind"]): number => {
    const found = new Set(
      draft.blocks.filter((block) => block.kind === kind).map((block) => words(block.content.text)),
    );
    const wanted = truth.blocks.filter((block) => block.kind === kind).map((block) => words(block.content.text));
    return wanted.filter((text) => found.has(text)).length / wanted.length;
  };
  /** Each call as the words before it in its block. */
  const calls = ({ blocks }: Draft): string[] =>
    blocks.flatMap(({ content }) => noteCallsIn(content).map(({ offset }) => words(content.text.slice(0, offset))));

  beforeAll(async () => {
    truth = await readWith(txtReader, new Uint8Array(readFileSync(sample)), "sample.txt");
    const blocks = truth.blocks
      .filter(({ kind }) => kind !== "furniture")
      .map((block) => ({ ...block, raw: block.content }));
    const meta = { title: "Les limites", authors: ["B. Zalessky"], language: "fr" };
    const edition = { meta, state: "raw" as const, date: "2026-11-23T12:00:00Z", blocks };
    draft = await readWith(reader, await pdfWriter.write(edition, undefined, work), "sample.pdf");
  }, 60_000);

  it("keeps headings, paragraphs, notes and calls", () => {
    const found = new Set(calls(draft));
    const wanted = calls(truth);
    const figures = {
      heading: share("heading"),
      paragraph: share("paragraph"),
      note: share("note"),
      call: wanted.filter((text) => found.has(text)).length / wanted.length,
    };
    expect(figures.heading).toBeGreaterThanOrEqual(0.88);
    expect(figures.paragraph).toBeGreaterThanOrEqual(0.86);
    expect(figures.note).toBeGreaterThanOrEqual(0.84);
    expect(figures.call).toBeGreaterThanOrEqual(0.91);
  });

  it("says where each block stands", () => {
    for (const { provenance } of draft.blocks) {
      expect(provenance.page).toBeGreaterThan(0);
      expect(provenance.boxes?.[0]?.page).toBe(provenance.page);
      for (const box of provenance.boxes ?? []) {
        expect(box.bottom).toBeGreaterThan(box.top);
        expect(box.right).toBeGreaterThan(box.left);
      }
    }
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
