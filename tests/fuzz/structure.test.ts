import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { test } from "vitest";
import { reading } from "./reading.ts";
import { limit, round } from "./round.ts";

const words = fc.constantFrom("Le port", " ", "1", "[1]", "…", "\u00a0", "a<b", "* * *", "12. Note");
/** Well-formed mark-up that makes no sense: a format's own elements, nested and ordered at will. */
type Tree = {
  readonly name: string;
  readonly attributes: readonly (readonly [string, string])[];
  readonly inside: readonly (Tree | string)[];
};
const escapeXml = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const trees = (names: readonly string[], attributes: readonly string[], values: readonly string[]) =>
  fc.letrec<{ tree: Tree; node: Tree | string }>((tie) => ({
    tree: fc.record({
      name: fc.constantFrom(...names),
      attributes: fc.uniqueArray(fc.tuple(fc.constantFrom(...attributes), fc.constantFrom(...values)), {
        maxLength: 4,
        selector: ([name]) => name,
      }),
      inside: fc.array(tie("node"), { maxLength: 5 }),
    }),
    node: fc.oneof({ depthSize: "medium", withCrossShrink: true }, words, tie("tree")),
  })).tree;
const write = (node: Tree | string): string =>
  typeof node === "string"
    ? escapeXml(node)
    : `<${node.name}${node.attributes.map(([name, value]) => ` ${name}="${escapeXml(value)}"`).join("")}>${node.inside.map(write).join("")}</${node.name}>`;
const split = (list: string): string[] => list.split(" ");
const values = split(
  "1 2 0 -1 99999999 a i T1 P1 #n1 #n2 n1 n2 true none normal restart en fr-FR x d1 d2 begin separate end",
);

const html = trees(
  split(
    "p div a a sup li ol ul table tr td th thead caption h1 h2 blockquote aside section dl dt dd br hr em b span pre math nav figure figcaption",
  ),
  split("id href class role epub:type lang colspan rowspan start value style"),
  [
    ...values,
    ...split("doc-noteref doc-footnote doc-backlink footnote toc noteref verse font-style:italic https://a.org/"),
  ],
);
const odt = trees(
  split(
    "text:p text:p text:h text:span text:a text:note text:note-body text:note-citation text:list text:list-item table:table table:table-row table:table-cell text:s text:tab text:line-break text:change text:change-start text:change-end office:annotation office:annotation-end draw:frame draw:text-box text:section",
  ),
  split(
    "text:style-name text:change-id text:c text:outline-level office:name text:start-value table:number-columns-repeated text:continue-numbering",
  ),
  values,
);
const docx = trees(
  split(
    "w:p w:p w:r w:r w:t w:t w:pPr w:rPr w:ins w:del w:moveFrom w:hyperlink w:tbl w:tr w:tc w:tcPr w:vMerge w:gridSpan w:numPr w:ilvl w:numId w:fldChar w:instrText w:footnoteReference w:commentRangeStart w:commentRangeEnd w:commentReference w:br w:sdt w:sdtContent w:i w:b w:vanish w:outlineLvl w:pStyle",
  ),
  split("w:val w:id w:fldCharType w:type w:customMarkFollows"),
  values,
);
const xliff = trees(
  split(
    "group trans-unit trans-unit source target seg-source mrk g x bx ex ph it note alt-trans file body header unit segment ignorable pc sc ec mda:meta originalData data notes",
  ),
  split(
    "id mid mtype rid pos ref startRef dataRef dataRefStart approved state translate canResegment xml:space equiv-text",
  ),
  [...values, ...split("seg final translated yes no new preserve open close")],
);
const markdown = fc
  .array(
    fc.constantFrom(
      ...split("# ## > - 1. [^1] [^1]: ^[ ] * ** ` ``` | |-|-| --- ~ <b> </p> & \\ mot [a](b) ![ ---\n title: {.x}"),
      "\n",
      "\n\n",
      "    ",
      " ",
    ),
    { maxLength: 80 },
  )
  .map((pieces) => pieces.join(""));

const names = ["office", "style", "text", "table"]
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(" ");
const deleted =
  '<text:tracked-changes><text:changed-region text:id="d1"><text:deletion><text:p>un</text:p><text:h>deux</text:h></text:deletion></text:changed-region><text:changed-region text:id="d2"><text:insertion/></text:changed-region></text:tracked-changes>';
const files: readonly (readonly [string, string, fc.Arbitrary<Tree | string>, (text: string) => Uint8Array])[] = [
  ["HTML", "a.html", html, strToU8],
  ["Markdown", "a.md", markdown, strToU8],
  [
    "EPUB",
    "a.epub",
    html,
    (text) =>
      zipSync({
        "META-INF/container.xml": strToU8(
          '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="a.opf"/></rootfiles></container>',
        ),
        "a.opf": strToU8(
          '<package xmlns="http://www.idpf.org/2007/opf"><manifest><item id="a" href="a.html" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="a"/></spine></package>',
        ),
        "a.html": strToU8(text),
      }),
  ],
  [
    "ODT",
    "a.fodt",
    odt,
    (text) =>
      strToU8(
        `<?xml version="1.0"?><office:document ${names} xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"><office:body><office:text>${deleted}${text}</office:text></office:body></office:document>`,
      ),
  ],
  [
    "XLIFF 1.2",
    "a.xlf",
    xliff,
    (text) =>
      strToU8(
        `<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" xmlns:mda="urn:x" version="1.2"><file original="a" source-language="ru" target-language="fr" datatype="x"><body>${text}</body></file></xliff>`,
      ),
  ],
  [
    "XLIFF 2",
    "a.xlf",
    xliff,
    (text) =>
      strToU8(
        `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:mda="urn:x" version="2.0" srcLang="ru" trgLang="fr"><file id="f">${text}</file></xliff>`,
      ),
  ],
  [
    "DOCX",
    "a.docx",
    docx,
    (text) =>
      zipSync({
        "word/document.xml": strToU8(
          `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${text}</w:body></w:document>`,
        ),
      }),
  ],
];

test.each(files)(
  "%s that makes no sense is read, or refused with words",
  { timeout: limit },
  async (_format, name, tree, pack) => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(tree, { minLength: 1, maxLength: 6 }),
        fc.constantFrom("accept" as const, "reject" as const, "edits" as const),
        async (roots, choice) => {
          const text = roots.map((root) => (typeof root === "string" && name === "a.md" ? root : write(root))).join("");
          await reading(pack(text), name, choice);
        },
      ),
      round(60),
    );
  },
);
