import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { txtReader } from "../../shared/formats/txt/read.ts";
import { matchBlocks } from "../../shared/reimport/match-blocks.ts";
import { sampleFile, work } from "../engine/temporary.ts";

const of = (...texts: string[]) => texts.map((text) => ({ kind: "paragraph", text }));
const pairs = (before: string[], after: string[]) =>
  matchBlocks(of(...before), of(...after)).map(({ before: b, after: a, same }) => `${b}${same ? "=" : "~"}${a}`);

describe("matchBlocks", () => {
  it("finds what stayed, what changed, what is new and what is gone", () => {
    expect(
      pairs(
        ["Le port.", "La ville dort sous la pluie.", "Fin."],
        ["Le port.", "La ville dort sous la neige.", "Un mot de plus.", "Fin."],
      ),
    ).toEqual(["0=0", "1~1", "2=3"]);
    expect(pairs(["Le port.", "Un adieu.", "Fin."], ["Le port.", "Fin."])).toEqual(["0=0", "2=1"]);
  });

  it("follows a text that moved, and takes no other text for it", () => {
    expect(pairs(["Un.", "Deux.", "Trois.", "Quatre."], ["Quatre.", "Un.", "Deux.", "Trois."])).toEqual([
      "3=0",
      "0=1",
      "1=2",
      "2=3",
    ]);
    expect(pairs(["Le vent se lève."], ["Tout autre chose arrive demain."])).toEqual([]);
  });

  it("keeps the order of texts that stand many times", () => {
    expect(pairs(["Ibid.", "Ibid.", "Voir.", "Ibid."], ["Ibid.", "Ibid.", "Voir.", "Ibid."])).toEqual([
      "0=0",
      "1=1",
      "2=2",
      "3=3",
    ]);
  });

  it("takes a note for no paragraph, whatever it says", () => {
    expect(matchBlocks([{ kind: "note", text: "Ibid." }], [{ kind: "paragraph", text: "Ibid." }])).toEqual([]);
  });

  const words = fc.array(fc.constantFrom("port", "ville", "pluie", "neige", "vent", "mer"), {
    minLength: 1,
    maxLength: 5,
  });
  const books = fc.array(
    words.map((list) => list.join(" ")),
    { maxLength: 30 },
  );

  it("pairs each block once at most, and a book with itself from end to end", () => {
    fc.assert(
      fc.property(books, books, (one, other) => {
        const found = matchBlocks(of(...one), of(...other));
        expect(new Set(found.map(({ before }) => before)).size).toBe(found.length);
        expect(new Set(found.map(({ after }) => after)).size).toBe(found.length);
        for (const { before, after, same } of found) if (same) expect(one[before]).toBe(other[after]);
        expect(pairs(one, one)).toEqual(one.map((_, index) => `${index}=${index}`));
      }),
    );
  });

  it("finds every block of the sample again where a part is cut, a part is new and words changed", async () => {
    const { blocks } = await txtReader.read(
      new Uint8Array(readFileSync(sampleFile)),
      { name: "sample.txt", trackedChanges: "edits" },
      work,
    );
    const before = blocks.map(({ kind, content }) => ({ kind, text: content.text }));
    const after = before.flatMap((block, index) => {
      if (index >= 50 && index < 60) return [];
      if (index === 100) return [{ kind: "paragraph", text: "Un paragraphe que personne n’avait lu." }, block];
      if (index % 9 === 0 && block.text.length > 80) return [{ ...block, text: block.text.replace(/ de /, " selon ") }];
      return [block];
    });
    const found = matchBlocks(before, after);
    const right = found.filter(({ before: b, after: a }) => {
      const expected = b < 50 ? b : b < 100 ? b - 10 : b - 9;
      return a === expected || before[b]?.text === after[a]?.text;
    });
    expect(right.length).toBe(found.length);
    expect(found.length).toBeGreaterThanOrEqual(before.length - 11);
  });

  it("is about linear: twenty thousand blocks with a long stretch where everything changed", () => {
    const before = of(
      ...Array.from({ length: 20_000 }, (_, index) => `Le mot ${index} du livre est dit ici une fois ${index}.`),
    );
    const after = before.map((block, index) =>
      index > 5_000 && index < 8_000 ? { ...block, text: block.text.replace("dit ici", "redit là") } : block,
    );
    const found = matchBlocks(before, after);
    expect(found.filter(({ before: b, after: a }) => b === a).length).toBe(20_000);
  });
});
