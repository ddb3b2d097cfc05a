import { describe, expect, test } from "vitest";
import { htmlReader } from "../../shared/formats/html/read.ts";
import { htmlWriter } from "../../shared/formats/html/write.ts";
import { essence, everything, readWith, work } from "./round-trip.ts";

const read = (html: string) => readWith(htmlReader, new TextEncoder().encode(html), "livre.html");
const lines = async (html: string) =>
  (await read(html)).blocks.map(({ kind, level, label, content }) =>
    [kind, level, label, content.text].filter((one) => one !== undefined).join(" "),
  );

test("what our own writer writes reads back the same", async () => {
  const draft = await readWith(htmlReader, await htmlWriter.write(everything, undefined, work), "livre.html");
  expect(essence(draft.blocks)).toEqual(essence(everything.blocks));
  expect(draft.meta).toEqual(everything.meta);
  expect(draft.notices).toEqual([]);
});

describe("notes, as tools write them", () => {
  const found = ["paragraph Un mot, un autre.", "note 1 La note.", "note 2 L’autre."];
  test.each([
    [
      "pandoc",
      '<p>Un mot<a href="#fn1" class="footnote-ref" id="fnref1" role="doc-noteref"><sup>1</sup></a>, un autre<a href="#fn2" class="footnote-ref" id="fnref2" role="doc-noteref"><sup>2</sup></a>.</p><section class="footnotes" role="doc-endnotes"><hr/><ol><li id="fn1"><p>La note.<a href="#fnref1" class="footnote-back" role="doc-backlink">↩︎</a></p></li><li id="fn2"><p>L’autre.<a href="#fnref2" role="doc-backlink">↩︎</a></p></li></ol></section>',
    ],
    [
      "Word",
      '<p>Un mot<a style="mso-footnote-id:ftn1" href="#_ftn1" name="_ftnref1"><span>[1]</span></a>, un autre<a href="#_ftn2" name="_ftnref2">[2]</a>.</p><div><br clear=all><hr><div id=ftn1><p class=MsoFootnoteText><a href="#_ftnref1" name="_ftn1">[1]</a> La note.</p></div><div id=ftn2><p><a href="#_ftnref2" name="_ftn2">[2]</a> L’autre.</p></div></div>',
    ],
    [
      "LibreOffice",
      '<p>Un mot<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a>, un autre<a name="sdfootnote2anc" href="#sdfootnote2sym"><sup>2</sup></a>.</p><div id="sdfootnote1"><p><a name="sdfootnote1sym" href="#sdfootnote1anc">1</a> La note.</p></div><div id="sdfootnote2"><p><a name="sdfootnote2sym" href="#sdfootnote2anc">2</a> L’autre.</p></div>',
    ],
    [
      "no link back",
      '<p>Un mot<sup><a href="#n1">1</a></sup>, un autre<sup><a href="#n2">2</a></sup>.</p><h2>Notes</h2><p id="n1">1. La note.</p><p id="n2">2. L’autre.</p>',
    ],
    [
      "definitions",
      '<p>Un mot <a class="footnote-reference" href="#id2" id="id1">[1]</a>, un autre<a class="footnote-reference" href="#id4" id="id3">[2]</a>.</p><dl class="footnote"><dt id="id2">[<a class="fn-backref" href="#id1">1</a>]</dt><dd><p>La note.</p></dd><dt id="id4">[<a href="#id3">2</a>]</dt><dd><p>L’autre.</p></dd></dl>',
    ],
  ])("%s", async (_tool, html) => {
    const words = (await lines(html)).map((line) => line.replace("mot ,", "mot,"));
    expect(words.filter((line) => !/^(?:heading|separator)/.test(line))).toEqual(found);
  });

  test("a list of chapters by number is no set of notes", async () => {
    const draft = await read(
      '<p><a href="#c1">1</a> <a href="#c2">2</a></p><div id="c1"><h2>1. Un</h2><p>Texte.</p></div><div id="c2"><h2>2. Deux</h2></div>',
    );
    expect(draft.blocks.filter(({ kind }) => kind === "note")).toEqual([]);
  });

  test("a call that leads nowhere stays as text and is flagged; a note that nothing calls is kept and flagged", async () => {
    const draft = await read(
      '<p>Un mot<a role="doc-noteref" href="#gone"><sup>3</sup></a>.</p><aside role="doc-footnote"><p>4. Perdue.</p></aside>',
    );
    expect(draft.blocks.map(({ kind, content }) => [kind, content.text])).toEqual([
      ["paragraph", "Un mot3."],
      ["note", "Perdue."],
    ]);
    expect(draft.doubts.map(({ kind, span }) => [kind, span])).toEqual([
      ["call-without-note", { from: 6, to: 7 }],
      ["orphan-note", { from: 0, to: 7 }],
    ]);
  });
});

test("lists in lists, numbers that start elsewhere, quotations, verse, captions, pauses", async () => {
  expect(
    await lines(
      '<ol start="3"><li><p>Trois</p><p>suite</p><ul><li>puce</li></ul></li><li>Quatre</li></ol><blockquote><p>Cité</p></blockquote><p class="verse">Un vers<br>un autre</p><figure><img src="a.png"><figcaption>Vue</figcaption></figure><p>* * *</p>',
    ),
  ).toEqual([
    "list-item 1 3. Trois",
    "paragraph suite",
    "list-item 2 • puce",
    "list-item 1 4. Quatre",
    "quotation Cité",
    "verse Un vers\nun autre",
    "caption Vue",
    "separator * * *",
  ]);
});

test("cells stand where spans put them; a table that only arranges the page is text", async () => {
  const { blocks } = await read(
    '<table><tr><th rowspan="2">A</th><th colspan="2">B</th></tr><tr><td>C</td><td>D</td></tr></table><table><tr><td><h1>Titre</h1></td><td>Texte</td></tr></table>',
  );
  expect(blocks.map(({ content, cell }) => [content.text, cell?.row, cell?.column, cell?.header])).toEqual([
    ["A", 0, 0, true],
    ["B", 0, 1, true],
    ["C", 1, 1, undefined],
    ["D", 1, 2, undefined],
    ["Titre", undefined, undefined, undefined],
    ["Texte", undefined, undefined, undefined],
  ]);
});

test("emphasis by tag, class and style; languages; links out; menus and scripts left out", async () => {
  const { blocks, notices } = await read(
    '<html lang="fr"><style>/* .it { font-style: normal } */.it/**/ { font-style: italic /* } */ } h1 .no {font-style:normal}</style><nav>Menu</nav><script>x</script><p>Un <span class="it">mot</span> et <i>deux</i>, <span lang="en">two</span>, <a href="https://a.org/">là</a>, <a href="#b">ici</a>, <a href="javascript:x">non</a>.',
  );
  expect(blocks.map(({ content }) => content.text)).toEqual(["Un mot et deux, two, là, ici, non."]);
  expect(blocks[0]?.content.codes.map(({ kind, from, to }) => [kind, from, to])).toEqual([
    ["emphasis", 3, 6],
    ["emphasis", 10, 14],
    ["language", 16, 19],
    ["link", 21, 23],
  ]);
  expect(notices).toEqual([{ key: "inner-links-lost", params: { count: 2 } }]);
});

test("what the page declares helps where its bytes are in none of the usual encodings", async () => {
  const bytes = Buffer.from('<meta charset="iso-8859-2"><p>Tom\xe1\xb9 a \xe8e\xb9tina', "latin1");
  const { blocks } = await readWith(htmlReader, bytes, "a.html");
  expect(blocks[0]?.content.text).toBe("Tomáš a čeština");
});
