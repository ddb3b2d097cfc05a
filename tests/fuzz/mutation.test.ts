import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { seedsIn } from "./corpus.ts";
import { mutate, mutations } from "./mutate.ts";
import { reading } from "./reading.ts";
import { limit, round } from "./round.ts";

const choices = ["accept", "reject", "edits"] as const;
const endings = ["docx", "odt", "epub", "html", "md", "txt", "xlf", "sdlxliff", "mqxliff", "tmx", "pdf", ""];

describe.each([
  ["our own", "../fixtures"],
  ["other programs'", "../../../shared/files"],
])("%s files", (_whose, folder) => {
  const files = seedsIn(folder);
  const missing = "the files of other programs are not beside the project";

  test("cut, changed and mixed, are read, or refused with words", { timeout: limit }, async (context) => {
    if (files.length === 0) return context.skip(missing);
    expect(files.length).toBeGreaterThan(10);
    const file = fc.constantFrom(...files);
    const part = fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: undefined });
    await fc.assert(
      fc.asyncProperty(
        file,
        file,
        mutations,
        part,
        fc.constantFrom(...choices),
        async (one, other, list, at, trackedChanges) => {
          await reading(mutate(one.bytes, list, other.bytes, at), one.name, trackedChanges);
        },
      ),
      round(150),
    );
  });

  test("under a wrong name, are read, or refused with words", { timeout: limit }, async (context) => {
    if (files.length === 0) return context.skip(missing);
    const small = files.filter(({ bytes }) => bytes.length < 12_000);
    for (const [index, { bytes }] of small.entries())
      for (let step = 0; step < 3; step++)
        await reading(bytes, `livre.${endings[(index * 5 + step * 4) % endings.length]}`);
  });
});
