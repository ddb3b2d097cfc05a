import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import type { ReadOptions } from "../../shared/formats/format.ts";
import { UnreadableFile } from "../../shared/formats/format.ts";
import { odtReader } from "../../shared/formats/odt/read.ts";
import { foreign, readWith } from "./round-trip.ts";

const names = ["office", "style", "text", "table"]
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(" ");
const flat = (text: string, styles = ""): Uint8Array =>
  strToU8(
    `<?xml version="1.0"?><office:document ${names} xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:xlink="http://www.w3.org/1999/xlink"><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${text}</office:text></office:body></office:document>`,
  );
const read = (bytes: Uint8Array, choice: ReadOptions["trackedChanges"] = "accept") =>
  readWith(odtReader, bytes, "livre.fodt", choice);
const texts = async (bytes: Uint8Array, choice: ReadOptions["trackedChanges"] = "accept") =>
  (await read(bytes, choice)).blocks.map(({ content, edited }) =>
    edited ? [content.text, edited.text] : content.text,
  );
const refusal = async (bytes: Uint8Array): Promise<string> => {
  try {
    await readWith(odtReader, bytes, "livre.odt");
    return "read";
  } catch (error) {
    if (error instanceof UnreadableFile) return error.key;
    throw error;
  }
};

test("white space collapses across elements; blanks, tabs and line breaks that are said stay", async () => {
  expect(
    await texts(
      flat(
        '<text:p>  Un \n <text:span> mot</text:span><text:s text:c="3"/>et<text:tab/>un<text:line-break/> autre </text:p>',
      ),
    ),
  ).toEqual(["Un mot   et\tun\nautre"]);
});

test("marks by automatic style, of a span and of a whole paragraph; a span switches off what the paragraph sets", async () => {
  const style = (name: string, family: string, properties: string): string =>
    `<style:style style:name="${name}" style:family="${family}"><style:text-properties ${properties}/></style:style>`;
  const { blocks } = await read(
    flat(
      '<text:p text:style-name="P1">Un <text:span text:style-name="T1">mot</text:span></text:p><text:p>x<text:span text:style-name="T2">2</text:span> <text:span text:style-name="T3">book</text:span></text:p>',
      style("P1", "paragraph", 'fo:font-style="italic"') +
        style("T1", "text", 'fo:font-style="normal" fo:font-weight="bold"') +
        style("T2", "text", 'style:text-position="super 58%"') +
        style("T3", "text", 'fo:language="en" fo:country="GB"'),
    ),
  );
  expect(
    blocks.map(({ content }) => content.codes.map(({ kind, from, to, language }) => [kind, from, to, language])),
  ).toEqual([
    [
      ["emphasis", 0, 3, undefined],
      ["strong", 3, 6, undefined],
    ],
    [
      ["superscript", 1, 2, undefined],
      ["language", 3, 7, "en-GB"],
    ],
  ]);
});

test("lists count as they say; the second paragraph of an item carries no number; cells repeat", async () => {
  const list =
    '<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="a" style:num-suffix=")" text:start-value="3"/><text:list-level-style-bullet text:level="2" text:bullet-char="–"/></text:list-style>';
  const { blocks } = await read(
    flat(
      '<text:list text:style-name="L"><text:list-item><text:p>un</text:p><text:p>suite</text:p><text:list><text:list-item><text:p>puce</text:p></text:list-item></text:list></text:list-item><text:list-item><text:p>deux</text:p></text:list-item></text:list><text:p>entre</text:p><text:list text:style-name="L" text:continue-numbering="true"><text:list-item><text:p>trois</text:p></text:list-item></text:list>' +
        '<table:table><table:table-header-rows><table:table-row><table:table-cell table:number-columns-repeated="2"><text:p>A</text:p></table:table-cell><table:table-cell><text:p>B</text:p></table:table-cell></table:table-row></table:table-header-rows></table:table>',
      list,
    ),
  );
  expect(
    blocks.map(({ kind, level, label, cell, content }) => [kind, level, label, cell?.column, content.text]),
  ).toEqual([
    ["list-item", 1, "c)", undefined, "un"],
    ["paragraph", undefined, undefined, undefined, "suite"],
    ["list-item", 2, "–", undefined, "puce"],
    ["list-item", 1, "d)", undefined, "deux"],
    ["paragraph", undefined, undefined, undefined, "entre"],
    ["list-item", 1, "e)", undefined, "trois"],
    ["table-cell", undefined, undefined, 0, "A"],
    ["table-cell", undefined, undefined, 2, "B"],
  ]);
});

describe("tracked changes", () => {
  const changed = flat(
    '<text:tracked-changes><text:changed-region text:id="d"><text:deletion><text:p>long</text:p><text:p>Et </text:p></text:deletion></text:changed-region><text:changed-region text:id="i"><text:insertion/></text:changed-region><text:changed-region text:id="f"><text:format-change/></text:changed-region></text:tracked-changes>' +
      '<text:p>Un mot <text:change text:change-id="d"/>fin.</text:p><text:p>Ici<text:change-start text:change-id="i"/> on ajoute.</text:p><text:p>Deux<text:change-end text:change-id="i"/> <text:change-start text:change-id="f"/>lignes<text:change-end text:change-id="f"/>.</text:p>',
  );
  test("accepted", async () => {
    expect(await texts(changed)).toEqual(["Un mot fin.", "Ici on ajoute.", "Deux lignes."]);
  });
  test("rejected: a deleted end of paragraph comes back, an inserted one goes", async () => {
    expect(await texts(changed, "reject")).toEqual(["Un mot long", "Et fin.", "Ici lignes."]);
  });
  test("kept as edits", async () => {
    expect(await texts(changed, "edits")).toEqual([
      ["Un mot long", "Un mot"],
      ["Et fin.", "fin."],
      ["Ici", "Ici on ajoute."],
      ["lignes.", "Deux lignes."],
    ]);
  });
});

test.each([
  [
    "a password",
    zipSync({
      "content.xml": strToU8("x"),
      "META-INF/manifest.xml": strToU8(
        '<m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>',
      ),
    }),
    "file-protected",
  ],
  [
    "a spreadsheet",
    zipSync({
      "content.xml": strToU8(
        `<office:document-content ${names}><office:body><office:spreadsheet/></office:body></office:document-content>`,
      ),
    }),
    "odt-not-odt",
  ],
  ["another package", zipSync({ "a.txt": strToU8("x") }), "odt-not-odt"],
  ["plain text", strToU8("Bonjour"), "zip-broken"],
  ["no words", flat("<text:p/>"), "file-without-text"],
  ["entities", strToU8('<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'), "xml-entities"],
] as const)("refused: %s", async (_what, bytes, key) => {
  expect(await refusal(bytes)).toBe(key);
});

test("a number of blanks below one is one blank", async () => {
  const bytes = flat('<text:p>Un<text:s text:c="-1"/>mot</text:p>');
  expect((await readWith(odtReader, bytes, "livre.fodt")).blocks.map(({ content }) => content.text)).toEqual([
    "Un mot",
  ]);
});

test("a deletion that stands inside itself is read once", async () => {
  const inside = '<text:p>un <text:change text:change-id="d"/><text:change text:change-id="d"/></text:p>';
  const region = `<text:changed-region text:id="d"><text:deletion>${inside}</text:deletion></text:changed-region>`;
  const bytes = flat(
    `<text:tracked-changes>${region}</text:tracked-changes><text:p>Mot <text:change text:change-id="d"/>dit</text:p>`,
  );
  expect((await readWith(odtReader, bytes, "livre.fodt", "reject")).blocks.map(({ content }) => content.text)).toEqual([
    "Mot un dit",
  ]);
});

test.for([
  ["odt/malformed/lo__c2dfc5bd-8366-40e7-b862-55e13fdc52dc.odt", "xml-broken"],
  ["odt/malformed/lo__forcepoint-dtor-1.odt", "zip-entry-broken"],
] as const)("%s", async ([file, key], context) => {
  const bytes = foreign(file);
  if (!bytes) return context.skip("the files of other programs are not beside the project");
  expect(await refusal(bytes)).toBe(key);
});
