import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { docxReader } from "../../shared/formats/docx/read.ts";
import { docxWriter } from "../../shared/formats/docx/write.ts";
import { UnreadableFile } from "../../shared/formats/format.ts";
import { everything, foreign, readWith, work } from "./round-trip.ts";

/** The key of what a reader says about a file, or nothing when it reads it. Anything but a Problem fails the test. */
const refusal = async (reader: typeof docxReader, bytes: Uint8Array, name: string): Promise<string | undefined> => {
  try {
    await readWith(reader, bytes, name);
    return undefined;
  } catch (error) {
    if (error instanceof UnreadableFile) return error.key;
    throw error;
  }
};
const body = (inner: string): string =>
  `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${inner}</w:body></w:document>`;
const docx = (xml: string, more: Record<string, Uint8Array> = {}): Uint8Array =>
  zipSync({ "word/document.xml": strToU8(xml), ...more });

describe("containers", () => {
  const text = body("<w:p><w:r><w:t>Mot</w:t></w:r></w:p>");
  test.each([
    ["nothing but a name", strToU8("Bonjour"), "zip-broken"],
    ["cut short", docx(text).subarray(0, 150), "zip-broken"],
    ["a bomb", docx(body(`<w:p>${" ".repeat(40_000_000)}</w:p>`)), "zip-bomb"],
    ["paths that climb out", docx(text, { "../../.bashrc": strToU8("x") }), "zip-unsafe"],
    ["entities", docx(`<!DOCTYPE a [<!ENTITY b "c">]>${text}`), "xml-entities"],
    ["not well-formed", docx(text.replace("</w:p>", "")), "xml-broken"],
    ["nested without end", docx(body("<w:sdt>".repeat(50_000) + "</w:sdt>".repeat(50_000))), "xml-too-large"],
    ["another package", zipSync({ "a.txt": strToU8("x") }), "docx-not-word"],
    ["no words", docx(body("<w:p/>")), "file-without-text"],
    ["a password", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), "docx-old-or-protected"],
  ])("%s", async (_what, bytes, key) => {
    expect(await refusal(docxReader, bytes, "livre.docx")).toBe(key);
  });

  test("an entry that says less than it holds is stopped", async () => {
    const bytes = docx(text);
    const directory = Buffer.from(bytes).lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    new DataView(bytes.buffer).setUint32(directory + 24, 10, true);
    expect(await refusal(docxReader, bytes, "livre.docx")).toBe("zip-entry-broken");
  });
});

test("bytes changed anywhere: read, or refused with words", async () => {
  const whole = await docxWriter.write(everything, undefined, work);
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(whole.length - 1), fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 20 }),
      async (changes) => {
        const bytes = whole.slice();
        for (const [at, value] of changes) bytes[at] = value;
        await refusal(docxReader, bytes, "livre.docx");
      },
    ),
    { numRuns: 60 },
  );
});

test.for([
  ["docx/malformed/lo__EDB-36788-1.docx", "zip-broken"],
  ["docx/malformed/lo__ofz9934-1.docx", "zip-entry-broken"],
] as const)("%s", async ([file, key], context) => {
  const bytes = foreign(file);
  if (!bytes) return context.skip("the files of other programs are not beside the project");
  expect(await refusal(docxReader, bytes, file)).toBe(key);
});
