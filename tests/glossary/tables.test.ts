import { describe, expect, it } from "vitest";
import { readGlossary, writeGlossary } from "../../electron/engine/glossary/exchange.ts";
import { readCsv, writeCsv } from "../../shared/glossary/table/csv.ts";
import type { Termbase } from "../../shared/glossary/termbase.ts";

const termbase: Termbase = {
  id: "g",
  title: "g",
  concepts: [
    {
      id: "echanges",
      subjectField: "Commerce",
      note: 'Une note ; avec « guillemets » et "autres".',
      confidence: 0.7,
      severity: "minor",
      category: "accuracy/mistranslation",
      terms: [
        { term: "volume des échanges", language: "fr", status: "preferred", partOfSpeech: "noun", gender: "masculine" },
        { term: "=oblast", language: "fr", status: "forbidden" },
        { term: "-iste, @lui", language: "fr", status: "deprecated", note: "Commence par un tiret." },
        { term: "товарооборот", language: "ru", status: "admitted" },
      ],
    },
    { id: "deux", terms: [{ term: "région", language: "fr", status: "preferred" }] },
  ],
};

const bytes = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(new TextEncoder().encode(text));

describe("a glossary goes out and comes back", () => {
  it.each(["csv", "xlsx", "tbx", "tbx2"] as const)("as %s", async (format) => {
    const file = new Uint8Array(await writeGlossary(termbase, format));
    const { termbase: read, lost } = await readGlossary(file, "g");
    expect(read.concepts).toEqual(termbase.concepts);
    expect(lost.size).toBe(0);
  });

  it("in CSV nothing is a formula to a spreadsheet", () => {
    for (const line of writeCsv(termbase).split("\r\n")) expect(line).not.toMatch(/(?:^|;)"?[=+@-]/);
  });
});

describe("a table that somebody made", () => {
  it("pairs, headed in French: wrong forms of one right form come together", () => {
    const { termbase: read, lost } = readCsv(
      "Faux;Juste;Commentaire;Qui\noblast;région;Division.;Anne\nvoblast;région;;Paul\n",
      "p",
    );
    expect(read.concepts).toEqual([
      {
        id: "region",
        note: "Division.",
        terms: [
          { term: "région", language: "fr", status: "preferred" },
          { term: "oblast", language: "fr", status: "forbidden" },
          { term: "voblast", language: "fr", status: "forbidden" },
        ],
      },
    ]);
    expect([...lost]).toEqual([["Qui", 2]]);
  });

  it("Windows-1252 and tabs, headed in English, columns in another order", async () => {
    const text = "status\tterm\tgender\nforbidden\tœuvre\tf\npreferred\tété\tmasculin\n";
    const windows = new Uint8Array([...text].map((sign) => (sign === "œ" ? 0x9c : (sign.codePointAt(0) ?? 0))));
    const { concepts } = (await readGlossary(windows, "w.csv")).termbase;
    expect(concepts.map(({ terms: [term] }) => term)).toEqual([
      { term: "œuvre", language: "fr", status: "forbidden", gender: "feminine" },
      { term: "été", language: "fr", status: "preferred", gender: "masculine" },
    ]);
  });

  it.each([
    ["no headings", bytes("un;deux\ntrois;quatre"), "table-no-heading"],
    ["nothing", bytes(""), "table-no-heading"],
    ["a workbook cut short", bytes("PK\u0003\u0004 et puis rien"), "xlsx-broken"],
    ["a web page", bytes("<html><body>Glossaire</body></html>"), "tbx-not-tbx"],
  ])("%s is refused", async (_what, file, key) => {
    await expect(readGlossary(file, "x")).rejects.toMatchObject({ name: "Problem", key });
  });
});
