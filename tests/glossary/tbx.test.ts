import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { loadLanguage } from "../../electron/engine/language/load-language.ts";
import { UnreadableFile } from "../../shared/formats/format.ts";
import { createTermMatcher } from "../../shared/glossary/create-matcher.ts";
import { packToTermbase } from "../../shared/glossary/pack-to-termbase.ts";
import { readTbx } from "../../shared/glossary/tbx/read.ts";
import { writeTbx } from "../../shared/glossary/tbx/write.ts";
import type { Concept, InterferencePack, Termbase } from "../../shared/glossary/termbase.ts";
import { decodeText } from "../../shared/text/decode.ts";
import { tokenize } from "../../shared/text/tokens.ts";

const termbase: Termbase = {
  id: "t.tbx",
  title: "Essai & <marques>",
  description: "Pour l'essai",
  concepts: [
    {
      id: "0192f-uuid",
      subjectField: "Commerce",
      definition: "Ce qui se vend.",
      note: "Une note.",
      confidence: 0.7,
      severity: "minor",
      category: "accuracy/mistranslation",
      terms: [
        { term: "volume des échanges", language: "fr", status: "preferred", partOfSpeech: "noun", gender: "masculine" },
        { term: "échanges", language: "fr", status: "admitted", note: "Plus court." },
        { term: "négoce", language: "fr", status: "deprecated" },
        { term: "chiffre de affaire (commercial|mutuel)", language: "fr", status: "forbidden" },
        { term: "товарооборот", language: "ru", status: "admitted" },
      ],
    },
  ],
};

describe("TBX-Basic", () => {
  it.each([3, 2] as const)("version %i comes back as it went", (version) => {
    expect(readTbx(writeTbx(termbase, version), "t.tbx")).toEqual({ termbase, lost: new Map() });
  });

  it("reads version 3 with an element for each data category", () => {
    const xml = `<?xml version="1.0"?><tbx type="TBX-Basic" style="dct" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"
      xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic"><text><body>
      <conceptEntry id="c1"><min:subjectField>Commerce</min:subjectField><basic:definition>Ce qui se vend.</basic:definition>
      <langSec xml:lang="fr-FR"><termSec><term>négoce <hi>ancien</hi></term><min:partOfSpeech>noun</min:partOfSpeech>
      <basic:grammaticalGender>masculine</basic:grammaticalGender>
      <min:administrativeStatus>supersededTerm-admn-sts</min:administrativeStatus></termSec></langSec></conceptEntry></body></text></tbx>`;
    const [concept] = readTbx(xml, "dct.tbx").termbase.concepts;
    expect(concept).toEqual({
      id: "c1",
      subjectField: "Commerce",
      definition: "Ce qui se vend.",
      terms: [
        { term: "négoce ancien", language: "fr", status: "forbidden", partOfSpeech: "noun", gender: "masculine" },
      ],
    });
  });

  it.each([
    ["not XML", "bonjour", "tbx-broken"],
    ["nothing", "", "tbx-broken"],
    ["cut short", writeTbx(termbase).slice(0, 700), "tbx-broken"],
    ["another XML", "<html></html>", "tbx-not-tbx"],
    ["entities", '<!DOCTYPE martif [<!ENTITY a "aaaa">]><martif><text/></martif>', "tbx-entities"],
  ])("refuses %s", (_what, xml, key) => {
    let refused: unknown;
    try {
      readTbx(xml, "x.tbx");
    } catch (error) {
      refused = error;
    }
    expect(refused).toBeInstanceOf(UnreadableFile);
    expect(refused).toMatchObject({ key });
  });

  it("keeps what is too long or too many out, and says so", () => {
    const terms = Array.from({ length: 201 }, (_, i) => `<termSec><term>t${i}</term></termSec>`).join("");
    const xml = `<tbx><conceptEntry id="a"><note>${"x".repeat(5_000)}</note><langSec xml:lang="fr">${terms}</langSec></conceptEntry></tbx>`;
    const { termbase: read, lost } = readTbx(xml, "x.tbx");
    expect(read.concepts[0]?.terms).toHaveLength(200);
    expect(read.concepts[0]?.note).toHaveLength(2_000);
    expect([...lost.keys()].sort()).toEqual(["length", "term"]);
  });
});

const samples = path.resolve(import.meta.dirname, "../../../shared/files/tbx");

describe("termbases of other programs", () => {
  it("are read and come back", (context) => {
    if (!existsSync(samples)) return context.skip("../shared/files/tbx is not here: real termbases are not tried.");
    const files = readdirSync(samples).filter((file) => file.endsWith(".tbx"));
    expect(files.length).toBeGreaterThan(5);
    for (const file of files) {
      const read = readTbx(decodeText(readFileSync(path.join(samples, file))).text, file).termbase;
      expect(read.concepts.length, file).toBeGreaterThan(0);
      expect(
        read.concepts.every(({ terms }) => terms.length > 0 && terms.every((one) => one.term !== "")),
        file,
      ).toBe(true);
      // Two sections of one language become one: the order of terms may change, the terms not.
      expect(readTbx(writeTbx(read), file).termbase.concepts.map(sorted), file).toEqual(read.concepts.map(sorted));
    }
  });
});

const sorted = (concept: Concept): Concept => ({
  ...concept,
  terms: [...concept.terms].sort((a, b) => `${a.language} ${a.term}`.localeCompare(`${b.language} ${b.term}`)),
});

it.each(["ru-fr", "en-fr", "de-fr"])(
  "the pack %s can be published: nothing is left behind, and read again it finds what it found",
  async (name) => {
    const file = path.resolve(import.meta.dirname, `../../glossary/interference/${name}.json`);
    const pack: InterferencePack = JSON.parse(readFileSync(file, "utf8"));
    const { concepts } = readTbx(writeTbx(packToTermbase(pack)), "ru-fr.tbx").termbase;
    expect(concepts).toHaveLength(pack.entries.length);
    for (const [index, entry] of pack.entries.entries()) {
      const concept = concepts[index];
      expect(concept?.confidence).toBe(entry.confidence);
      for (const words of [entry.why.fr, entry.bad, entry.good])
        expect(concept?.note).toContain(words.replace(/\s+/g, " ").trim());
      expect(concept?.unless ?? []).toEqual((entry.unless ?? []).map((one) => one.trim()));
      const written = concept?.terms.map(({ term }) => term);
      expect(written).toEqual(
        expect.arrayContaining([entry.source, ...entry.wrong, ...entry.right].map((one) => one.trim())),
      );
    }
    const { lexicon } = await loadLanguage();
    const asPack = createTermMatcher({ termbases: [], packs: [pack], lexicon });
    const asTerms = createTermMatcher({ termbases: [{ id: "own", title: "", concepts }], packs: [], lexicon });
    const differing = pack.entries.flatMap(({ id, bad, good }) =>
      [bad, good].filter((text) => {
        const tokens = tokenize(text);
        const before = asPack.interference(text, tokens).some(({ entry }) => entry.id === id);
        const hits = asTerms.terms(text, tokens);
        return before !== hits.some(({ concept, term }) => concept.id === id && term.status === "forbidden");
      }),
    );
    // A right form that holds a wrong one, or the other way round: of terms the longer counts.
    expect(differing.length, differing.join("\n")).toBeLessThan(3);
  },
);
