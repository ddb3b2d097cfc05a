import fc from "fast-check";
import { expect, test } from "vitest";
import { seeds } from "./corpus.ts";
import { mutate, mutations } from "./mutate.ts";
import { reading } from "./reading.ts";
import { limit, round } from "./round.ts";

const files = seeds();

test("files cut, changed and mixed are read, or refused with words", { timeout: limit }, async () => {
  expect(files.length).toBeGreaterThan(10);
  const file = fc.constantFrom(...files);
  const choice = fc.constantFrom("accept" as const, "reject" as const, "edits" as const);
  const part = fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: undefined });
  await fc.assert(
    fc.asyncProperty(file, file, mutations, part, choice, async (one, other, list, at, trackedChanges) => {
      await reading(mutate(one.bytes, list, other.bytes, at), one.name, trackedChanges);
    }),
    round(250),
  );
});

test("files under a wrong name are read, or refused with words", { timeout: limit }, async () => {
  const endings = ["docx", "odt", "epub", "html", "md", "txt", "xlf", "sdlxliff", "mqxliff", "tmx", "pdf", ""];
  const small = files.filter(({ bytes }) => bytes.length < 12_000);
  for (const [index, { bytes }] of small.entries())
    for (let step = 0; step < 3; step++)
      await reading(bytes, `livre.${endings[(index * 5 + step * 4) % endings.length]}`);
});
