import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { noteCallsIn } from "../../shared/book/note-calls.ts";
import type { Draft, DraftBlock } from "../../shared/formats/format.ts";
import { txtReader } from "../../shared/formats/txt/read.ts";

const work = { progress: () => {}, signal: new AbortController().signal };
const sample = new URL("../../seeds/les-limites-du-partenariat-durable.txt", import.meta.url);

describe("the sample, pulled out of a PDF", () => {
  let draft: Draft;
  let source: string;
  const of = (kind: DraftBlock["kind"]): DraftBlock[] => draft.blocks.filter((block) => block.kind === kind);

  beforeAll(async () => {
    const bytes = readFileSync(sample);
    source = bytes.toString("utf8");
    draft = await txtReader.read(new Uint8Array(bytes), { name: "sample.txt", trackedChanges: "edits" }, work);
  });

  it("has its title and 17 chapters", () => {
    const headings = of("heading").map((block) => block.content.text);
    expect(headings).toHaveLength(18);
    expect(headings[0]).toBe("Les limites du partenariat durable. Partie I");
    expect(headings).toContain("Bélarus - Pakistan : de la diplomatie parlementaire à des projets concrets");
    expect(headings.at(-1)).toBe("Biélorussie - Syrie : de la stabilisation à la coopération");
  });

  it("has its 109 notes in order and 108 calls; the note whose page is lost is told", () => {
    const notes = of("note");
    expect(notes.map((note) => note.label)).toEqual(Array.from({ length: 109 }, (_, index) => String(index + 1)));
    const calls = new Map(
      draft.blocks.flatMap((block) =>
        noteCallsIn(block.content).map(({ note, offset }) => [note, { block, offset }] as const),
      ),
    );
    expect(calls.size).toBe(108);
    const orphans = notes.filter((note) => !calls.has(note.id)).map((note) => note.label);
    expect(orphans).toEqual(["28"]);
    expect(draft.doubts.filter((doubt) => doubt.kind === "orphan-note")).toHaveLength(1);
  });

  it("sets calls at their exact place and leaves no number behind", () => {
    const caller = draft.blocks.find((block) =>
      block.content.text.includes("promotion des biens et services biélorusses"),
    );
    const [call] = noteCallsIn(caller?.content ?? { text: "", codes: [] });
    expect(caller?.content.text.slice((call?.offset ?? 0) - 12, call?.offset)).toBe('biélorusses"');
    expect(of("paragraph").some((block) => /\p{L}["»]\d{1,3}\b/u.test(block.content.text))).toBe(false);
  });

  it("joins paragraphs over pages and notes, and addresses over lines", () => {
    expect(
      of("paragraph").some((block) =>
        block.content.text.includes("réunions internationales de parlementaires, de contacts personnels"),
      ),
    ).toBe(true);
    const note = of("note")[0];
    expect(note?.content.text).toMatch(
      /http:\/\/www\.belta\.by\/politics\/view\/mezhdunarodnaja-aktivnost-\S+-2016\/$/,
    );
    // A note that goes on at the foot of the next page.
    expect(of("note")[23]?.content.text).toMatch(/URL : http:\/\/www\.belta\.by\/society\/\S+-235856-2017\/$/);
  });

  it("loses no word: every letter of the file is in a block, in order of nothing but the notes' moves", () => {
    const letters = (text: string): number => text.replace(/[^\p{L}]/gu, "").length;
    const kept = draft.blocks.reduce((sum, block) => sum + letters(block.content.text), 0);
    expect(kept).toBe(letters(source));
  });
});
