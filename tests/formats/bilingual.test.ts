import { describe, expect, test } from "vitest";
import { applyEdits, plain } from "../../shared/book/content.ts";
import type { DraftBlock, Edition, EditionBlock } from "../../shared/formats/format.ts";
import { UnreadableFile } from "../../shared/formats/format.ts";
import { readMemory, tmxReader } from "../../shared/formats/tmx/read.ts";
import { tmxWriter } from "../../shared/formats/tmx/write.ts";
import { xliffReader } from "../../shared/formats/xliff/read.ts";
import { xliffWriter } from "../../shared/formats/xliff/write.ts";
import { everything, foreign, readWith, work } from "./round-trip.ts";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

const one = (body: string, rest = ""): string => `<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2" ${rest}>
 <file original="C:\\livres\\roman.docx" source-language="ru-RU" target-language="fr-FR" datatype="plaintext">
  <body>${body}</body>
 </file>
</xliff>`;
const two = (body: string, version = "2.0"): string => `<?xml version="1.0"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:${version === "2.2" ? "2.2" : "2.0"}" version="${version}" srcLang="ru" trgLang="fr">
 <file id="f"><unit id="u1">${body}</unit></file></xliff>`;

const read = async (text: string, tracked: "accept" | "reject" | "edits" = "edits") =>
  (await readWith(xliffReader, bytesOf(text), "a.xlf", tracked)).blocks;

const edition = (bytes: Uint8Array, blocks: readonly EditionBlock[], state: Edition["state"] = "edited"): Edition => ({
  meta: { title: "t", authors: [], language: "fr" },
  state,
  date: "2026-11-23T12:00:00Z",
  blocks,
  original: { format: "xliff", bytes },
});
const asEdition = (blocks: readonly DraftBlock[]): EditionBlock[] =>
  blocks.map((block) => ({ ...block, raw: block.content, content: block.edited ?? block.content }));

/** Writes back with the blocks changed as asked; the file as text. */
async function back(
  text: string,
  change: (block: EditionBlock) => EditionBlock,
  tracked: "accept" | "edits" = "edits",
): Promise<string> {
  const blocks = asEdition(await read(text, tracked)).map(change);
  return textOf(await xliffWriter.write(edition(bytesOf(text), blocks), undefined, work));
}
const say = (words: string) => (block: EditionBlock) => ({ ...block, content: plain(words) });

describe("XLIFF is read", () => {
  test("source beside target, states, languages, kinds, notes; what is not to be translated is left out", async () => {
    const draft = await readWith(
      xliffReader,
      bytesOf(
        one(`<trans-unit id="1" restype="x-h2"><source>Вызовы</source><target state="needs-review-translation">Défis</target><note from="Anna">Titre ?</note></trans-unit>
        <trans-unit id="2" translate="no"><source>Код</source><target>Code</target></trans-unit>
        <group translate="no"><trans-unit id="3" translate="yes"><source>Да</source><target>Oui</target></trans-unit></group>
        <trans-unit id="4"><source>Нет</source><target>Non</target><alt-trans><source>Нет</source><target>Pas</target></alt-trans></trans-unit>`),
      ),
      "a.xlf",
    );
    expect(draft.meta).toEqual({ title: "roman", language: "fr-FR", sourceLanguage: "ru" });
    expect(draft.blocks.map(({ content, source, state }) => [source?.text, content.text, state])).toEqual([
      ["Вызовы", "Défis", "needs-review-translation"],
      ["Да", "Oui", undefined],
      ["Нет", "Non", undefined],
    ]);
    expect(draft.blocks[0]).toMatchObject({
      kind: "heading",
      level: 2,
      comments: [{ author: "Anna", text: "Titre ?" }],
    });
  });

  test("a segmented unit is a block a segment, in both versions", async () => {
    const first = await read(
      one(`<trans-unit id="1"><source>А. Б.</source><seg-source><mrk mtype="seg" mid="1">А.</mrk> <mrk mtype="seg" mid="2">Б.</mrk></seg-source>
      <target><g id="9"><mrk mtype="seg" mid="1">Un.</mrk> <mrk mtype="seg" mid="2">Deux.</mrk></g></target></trans-unit>`),
    );
    expect(first.map(({ content, source }) => [source?.text, content.text])).toEqual([
      ["А.", "Un."],
      ["Б.", "Deux."],
    ]);
    for (const version of ["2.0", "2.1", "2.2"])
      expect(
        (
          await read(
            two(
              '<segment id="s1" state="final"><source>А.</source><target>Un.</target></segment><ignorable><source> </source></ignorable><segment><source>Б.</source><target>Deux.</target></segment>',
              version,
            ),
          )
        ).map(({ content, state }) => [content.text, state]),
      ).toEqual([
        ["Un.", "final"],
        ["Deux.", undefined],
      ]);
  });

  test("formatting is formatting, every other code a chip with its markup", async () => {
    const [block] = await read(
      one(
        '<trans-unit id="1"><source>a</source><target>Un <g id="1" ctype="bold">mot</g> et <g id="2">un <ph id="3">&lt;br/&gt;</ph>autre</g>.</target></trans-unit>',
      ),
    );
    expect(block?.content.text).toBe("Un mot et un autre.");
    expect(block?.content.codes.map(({ kind, from, to, display }) => [kind, from, to, display])).toEqual([
      ["strong", 3, 6, undefined],
      ["placeholder", 10, 10, "2‹"],
      ["placeholder", 13, 13, "<br/>"],
      ["placeholder", 18, 18, "›2"],
    ]);
  });

  test("Studio's tracked changes: accepted, rejected, or kept as an edit of the machine's text", async () => {
    const file = one(
      '<trans-unit id="1"><source>a</source><target><mrk mtype="seg" mid="1">Le <mrk mtype="x-sdl-deleted" sdl:revid="1">linge</mrk><mrk mtype="x-sdl-added" sdl:revid="2">budget</mrk> d’État.</mrk></target></trans-unit>',
      'xmlns:sdl="http://sdl.com/FileTypes/SdlXliff/1.0"',
    );
    const texts = async (choice: "accept" | "reject" | "edits") =>
      (await read(file, choice)).map(({ content, edited }) => [content.text, edited?.text]);
    expect(await texts("accept")).toEqual([["Le budget d’État.", undefined]]);
    expect(await texts("reject")).toEqual([["Le linge d’État.", undefined]]);
    expect(await texts("edits")).toEqual([["Le linge d’État.", "Le budget d’État."]]);
  });

  test("a file without any translation, or that is no XLIFF, is refused with its reason", async () => {
    const why = (text: string) =>
      readWith(xliffReader, bytesOf(text), "a.xlf").then(
        () => "read",
        (error) => (error instanceof UnreadableFile ? error.key : error),
      );
    expect(await why(one('<trans-unit id="1"><source>a</source></trans-unit>'))).toBe("xliff-untranslated");
    expect(await why(one(""))).toBe("file-without-text");
    expect(await why("<html><body>xliff</body></html>")).toBe("xliff-not-xliff");
    expect(await why('<!DOCTYPE x [<!ENTITY a "aaaa">]><xliff version="1.2"/>')).toBe("xml-entities");
    expect(await why(one('<trans-unit id="1"><source>a</target></trans-unit>'))).toBe("xml-broken");
  });
});

describe("XLIFF is written back", () => {
  test("inside the segment's mark, with its white space; the state follows; nothing else moves", async () => {
    const file =
      one(`<trans-unit id="1" xml:space="preserve"><source>А. Б.</source><seg-source><mrk mtype="seg" mid="1">А.</mrk><mrk mtype="seg" mid="2">Б.</mrk></seg-source>
      <target state="new"><mrk mtype="seg" mid="1"> Un.\t</mrk><mrk mtype="seg" mid="2">Deux.</mrk></target></trans-unit>`);
    const written = await back(file, (block) =>
      block.content.text === "Un." ? { ...block, content: plain("Une & <seule>.") } : block,
    );
    expect(written).toBe(
      file.replace("> Un.\t<", "> Une &amp; &lt;seule&gt;.\t<").replace('state="new"', 'state="translated"'),
    );
  });

  test("codes keep their markup while the words around them change", async () => {
    const file = one(
      '<trans-unit id="1"><source>a</source><target>Un <g id="1" ctype="bold">mot</g> <x id="7"/>de <ph id="3">&lt;b&gt;</ph>trop.</target></trans-unit>',
    );
    const written = await back(file, (block) => ({
      ...block,
      content: applyEdits(block.content, [{ from: 0, to: 2, insert: "Quelque" }]),
    }));
    expect(written).toContain(
      '<target state="translated">Quelque <g id="1" ctype="bold">mot</g> <x id="7"/>de <ph id="3">&lt;b&gt;</ph>trop.</target>',
    );
  });

  test("a missing or empty target is made where it belongs", async () => {
    const filled = '<trans-unit id="0"><source>z</source><target>Zéro</target></trans-unit>';
    const change = (block: EditionBlock) => (block.content.text === "" ? say("Un")(block) : block);
    expect(await back(one(`${filled}<trans-unit id="1"><source>a</source></trans-unit>`), change)).toContain(
      '<source>a</source><target state="translated">Un</target></trans-unit>',
    );
    expect(await back(one(`${filled}<trans-unit id="1"><source>a</source><target/></trans-unit>`), change)).toContain(
      '<target state="translated">Un</target>',
    );
    expect(
      await back(
        one(
          `${filled}<trans-unit id="1"><source>a b</source><seg-source><mrk mtype="seg" mid="x">a</mrk> <mrk mtype="seg" mid="y">b</mrk></seg-source></trans-unit>`,
        ),
        change,
      ),
    ).toContain(
      '</seg-source><target state="translated"><mrk mtype="seg" mid="x">Un</mrk> <mrk mtype="seg" mid="y">Un</mrk></target>',
    );
    expect(
      await back(
        two(
          '<segment state="initial" subState="a:b"><source>a</source></segment><segment><source>z</source><target>Zéro</target></segment>',
        ),
        change,
      ),
    ).toContain('<segment state="translated"><source>a</source><target>Un</target></segment>');
  });

  test("an approval is a state of its own, and Studio's and memoQ's are where they look for them", async () => {
    const approve = (block: EditionBlock): EditionBlock => ({ ...block, approved: true });
    const unit = '<trans-unit id="1"><source>a</source><target>Un</target></trans-unit>';
    expect(await back(one(unit), approve)).toContain('<target state="signed-off">Un</target>');
    const sdl = one(
      '<trans-unit id="1"><source>a</source><target><mrk mtype="seg" mid="1">Un</mrk></target><sdl:seg-defs><sdl:seg id="1" conf="Draft" origin="mt"/></sdl:seg-defs></trans-unit>',
      'xmlns:sdl="http://sdl.com/FileTypes/SdlXliff/1.0"',
    );
    expect(await back(sdl, approve)).toBe(sdl.replace('conf="Draft"', 'conf="ApprovedTranslation"'));
    const memoq = one(unit.replace('id="1"', 'id="1" mq:status="Pretranslated"'), 'xmlns:mq="MQXliff"');
    expect(await back(memoq, say("Une"))).toBe(
      memoq.replace("Pretranslated", "ManuallyConfirmed").replace(">Un<", ">Une<"),
    );
  });

  test("locked segments are never written", async () => {
    const file = one(
      '<trans-unit id="1"><source>a</source><target><mrk mtype="seg" mid="1">Un</mrk></target><sdl:seg-defs><sdl:seg id="1" conf="Translated" locked="true"/></sdl:seg-defs></trans-unit>',
      'xmlns:sdl="http://sdl.com/FileTypes/SdlXliff/1.0"',
    );
    expect(await back(file, say("Autre"))).toBe(file);
  });

  test("in the file's own encoding, byte order mark included", async () => {
    const text = one('<trans-unit id="1"><source>a</source><target>Été</target></trans-unit>');
    const utf16 = new Uint8Array([0xff, 0xfe, ...Buffer.from(text.replace("UTF-8", "UTF-16"), "utf16le")]);
    const windows = Buffer.from(text.replace("UTF-8", "windows-1252"), "latin1");
    for (const [bytes, decode] of [
      [utf16, (out: Uint8Array) => Buffer.from(out).toString("utf16le")],
      [new Uint8Array(windows), (out: Uint8Array) => Buffer.from(out).toString("latin1")],
    ] as const) {
      const blocks = asEdition((await readWith(xliffReader, bytes, "a.xlf")).blocks);
      expect(blocks[0]?.content.text).toBe("Été");
      const same = await xliffWriter.write(edition(bytes, blocks), undefined, work);
      expect(Buffer.compare(Buffer.from(same), Buffer.from(bytes))).toBe(0);
      const changed = await xliffWriter.write(edition(bytes, blocks.map(say("L’été"))), undefined, work);
      expect(decode(changed)).toContain(bytes === utf16 ? "L’été" : "L&#8217;&#233;t&#233;");
      expect((await readWith(xliffReader, changed, "a.xlf")).blocks[0]?.content.text).toBe("L’été");
    }
  });
});

describe("real files of other tools", () => {
  const files = {
    "sdlxliff/mcx__Test_stati_sdlxliff.txt_it-IT_en-US.sdlxliff": 0,
    "sdlxliff/mcx__inglese-con-newlines-e-doctype.po.sdlxliff": 0,
    "sdlxliff/okapi__TS09-12-Test01.xlf": 0,
    "sdlxliff/t5__1seg-url.sdlxliff": 0,
    "sdlxliff/t5__FileForTest_fr-FR_en-GB.sdlxliff": 0,
    "sdlxliff/t5__TRANSLATE-2428-de-en.sdlxliff": 0,
    "sdlxliff/t5__tags-that-were-wrongly-parsed-as-duplicates.sdlxliff": 0,
    "mqxliff/okapi__MQ-12-Test01.xlf": 0,
    "mqxliff/t5__TRANSLATE-2282-de-en.mqxliff": 0,
    "xliff12/mc__Equipment.html_(1).xlf": 0,
    "xliff12/mcx__file-with-complex-structure.xliff": 0,
    "xliff12/okapi__Manual-12-AltTrans.xlf": 0,
    "xliff12/okapi__RB-12-Test02.xlf": 0,
    "xliff12/okapi__docxtest.docx.xlf": 0,
    "xliff12/t5__03-across.xlf": 0,
    "xliff2/omegat__ex.9.5.xlf": 0,
    "xliff2/oasis__allExtensions.xlf": 0,
    "xliff2/oasis__withMatches.xlf": 0,
  };
  for (const file of Object.keys(files))
    test(`${file}: unchanged in, identical out; every text changed is read back, and nothing else moved`, async (ctx) => {
      const bytes = foreign(file);
      if (!bytes) return ctx.skip("../shared/files is not beside the project");
      let draft: Awaited<ReturnType<typeof readWith>>;
      try {
        draft = await readWith(xliffReader, bytes, file);
      } catch (error) {
        expect((error as UnreadableFile).key).toBe("xliff-untranslated");
        return;
      }
      const blocks = asEdition(draft.blocks);
      const same = await xliffWriter.write(edition(bytes, blocks), undefined, work);
      expect(Buffer.compare(Buffer.from(same), Buffer.from(bytes))).toBe(0);
      const changed = blocks.map((block) => ({
        ...block,
        content: applyEdits(block.content, [
          { from: block.content.text.length, to: block.content.text.length, insert: "Œuvre & <fin>" },
        ]),
      }));
      const again = await readWith(
        xliffReader,
        await xliffWriter.write(edition(bytes, changed), undefined, work),
        file,
      );
      const locked = again.blocks.filter((block, index) => block.content.text === blocks[index]?.content.text);
      expect(again.blocks.length).toBe(blocks.length);
      expect(locked.length).toBeLessThan(blocks.length);
      for (const [index, block] of again.blocks.entries())
        if (!locked.includes(block)) {
          expect(block.content.text).toBe(changed[index]?.content.text);
          expect(block.content.codes.map(({ original }) => original)).toEqual(
            changed[index]?.content.codes.map(({ original }) => original),
          );
          expect(block.source).toEqual(draft.blocks[index]?.source);
        }
    });
});

test("an edition in another format has the paragraphs of the document, not the segments of the tool", async () => {
  const { mdWriter } = await import("../../shared/formats/md/write.ts");
  const file = one(
    `<trans-unit id="1"><source>А. Б.</source><seg-source><mrk mtype="seg" mid="1">А.</mrk> <mrk mtype="seg" mid="2">Б.</mrk></seg-source><target><mrk mtype="seg" mid="1">Un.</mrk> <mrk mtype="seg" mid="2">Deux.</mrk></target></trans-unit><trans-unit id="2"><source>В</source><target>Trois.</target></trans-unit>`,
  );
  const written = await mdWriter.write(edition(bytesOf(file), asEdition(await read(file))), undefined, work);
  expect(textOf(written)).toContain("\n\nUn. Deux.\n\nTrois.\n");
});

describe("for the CAT world", () => {
  const changed: Edition = {
    ...everything,
    blocks: everything.blocks.map((block) =>
      block.kind === "paragraph" ? { ...block, raw: plain("Brut & <cru>") } : block,
    ),
  };

  test("XLIFF 2.1 of a book without a source: machine's text and corrected one, read back as they were", async () => {
    const written = await xliffWriter.write(changed, undefined, work);
    expect(textOf(written)).toContain('version="2.1" srcLang="fr-x-mt" trgLang="fr"');
    const { blocks } = await readWith(xliffReader, written, "a.xlf");
    expect(blocks.map(({ content, source }) => [source?.text, content.text])).toEqual(
      changed.blocks.map(({ raw, content }) => [raw.text, content.text]),
    );
    expect(blocks.filter(({ kind }) => kind === "heading").map(({ level }) => level)).toEqual([1, 2]);
    expect(blocks[1]?.content.codes.map(({ kind, from, to }) => [kind, from, to])).toEqual([
      ["emphasis", 7, 16],
      ["strong", 20, 29],
      ["placeholder", 39, 39],
      ["placeholder", 50, 50],
    ]);
  });

  test("TMX 1.4b: both texts, a source language, no markup that TMX does not know", async () => {
    const written = await tmxWriter.write(changed, undefined, work);
    const memory = readMemory(written, "a.tmx");
    expect(memory.sourceLanguage).toBe("fr-x-mt");
    expect(memory.units.map(({ variants }) => variants.map(({ text }) => text))).toEqual(
      changed.blocks.map(({ raw, content }) => [raw.text, content.text]),
    );
    expect(textOf(written)).not.toMatch(/<(?:g|pc|x|bx)\b/);
  });

  test("memories of other tools: French found, the other language beside it", async (ctx) => {
    const bytes = foreign("tmx/okapi__mytm.tmx");
    if (!bytes) return ctx.skip("../shared/files is not beside the project");
    const { blocks, meta } = await readWith(tmxReader, bytes, "mytm.tmx");
    expect(meta.sourceLanguage).toBe("en");
    expect([blocks[0]?.source?.text, blocks[0]?.content.text]).toEqual([
      "Elephants cannot fly.",
      "Les éléphants ne peuvent pas voler.",
    ]);
  });

  test("memoQ's UTF-16 with its mark, units without a text, `*all*` as source", async () => {
    const text = `<tmx version="1.4"><header srclang="*all*"/><body><tu><tuv xml:lang="en"/></tu><tu><tuv xml:lang="en"><seg>A <bpt i="1">{b}</bpt>cat<ept i="1">{/b}</ept></seg></tuv><tuv lang="FR"><seg>Un  chat</seg></tuv></tu></body></tmx>`;
    const memory = readMemory(new Uint8Array([0xff, 0xfe, ...Buffer.from(text, "utf16le")]), "a.tmx");
    expect(memory).toEqual({
      sourceLanguage: undefined,
      units: [
        {
          variants: [
            { language: "en", text: "A cat" },
            { language: "FR", text: "Un chat" },
          ],
        },
      ],
    });
  });
});
