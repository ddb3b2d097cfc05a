import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { readCatalogue, readPacks, readTermbases } from "../../electron/engine/glossary/shipped.ts";
import { loadLanguage } from "../../electron/engine/language/load-language.ts";
import { createTermMatcher } from "../../shared/glossary/create-matcher.ts";
import { parsePattern } from "../../shared/glossary/pattern.ts";
import { anchorsOf } from "../../shared/glossary/pattern-anchors.ts";
import { guessSourceLanguage, suggestGlossaries } from "../../shared/glossary/suggest.ts";
import { writeTbx } from "../../shared/glossary/tbx/write.ts";
import type { Lexicon } from "../../shared/text/lexicon.ts";
import { tokenize } from "../../shared/text/tokens.ts";

const root = path.resolve(import.meta.dirname, "../..");
const catalogue = await readCatalogue(root);
const termbases = await readTermbases(
  root,
  catalogue.termbases.map(({ id }) => id),
);
const packs = await readPacks(
  root,
  catalogue.packs.map(({ id }) => id),
);
const sample = readdirSync(path.join(root, "seeds")).find((name) => name.endsWith(".txt")) ?? "";
const book = readFileSync(path.join(root, "seeds", sample), "utf8");

let lexicon: Lexicon;
beforeAll(async () => {
  ({ lexicon } = await loadLanguage());
});

const isSearched = (pattern: string): boolean => {
  try {
    return anchorsOf(parsePattern(pattern, lexicon)) !== undefined;
  } catch {
    return false;
  }
};

it("the catalogue names every file that ships, each once", () => {
  const named = [...catalogue.termbases, ...catalogue.packs].map(({ file }) => file).sort();
  const there = readdirSync(path.join(root, "glossary"), { recursive: true })
    .map(String)
    .filter((file) => /\.tbx$|interference.*\.json$/.test(file))
    .map((file) => file.replaceAll("\\", "/"));
  expect(named).toEqual(there.sort());
});

describe.each(termbases)("termbase $id", ({ id, concepts, title, description }) => {
  it("stands in the file just as the workbench writes it", () => {
    const file = catalogue.termbases.find((entry) => entry.id === id)?.file ?? "";
    const written = writeTbx({ id, title, concepts, ...(description ? { description } : {}) });
    expect(readFileSync(path.join(root, "glossary", file), "utf8")).toBe(written);
  });

  it("has a preferred form, a wrong one and a reason for every concept, and each id once", () => {
    expect(new Set(concepts.map((one) => one.id)).size).toBe(concepts.length);
    for (const { id: one, terms, note } of concepts) {
      const french = terms.filter(({ language }) => language === "fr");
      expect(french.filter(({ status }) => status === "preferred").length, one).toBe(1);
      expect(french.filter(({ status }) => status === "forbidden").length, one).toBeGreaterThan(0);
      expect(note?.length ?? 0, one).toBeGreaterThan(5);
    }
  });

  it("has only patterns that can be searched, none of them twice", () => {
    const french = concepts.flatMap(({ terms }) => terms.filter(({ language }) => language === "fr"));
    expect(french.map(({ term }) => term).filter((term) => !isSearched(term))).toEqual([]);
    const wrong = french.filter(({ status }) => status === "forbidden").map(({ term }) => term);
    expect(wrong.filter((term, index) => wrong.indexOf(term) !== index)).toEqual([]);
  });

  it("finds no fault with its own right forms", () => {
    const matcher = createTermMatcher({ termbases: [{ id, title, concepts }], packs: [], lexicon });
    const faulted = concepts.flatMap(({ terms }) =>
      terms
        .filter(({ language, status }) => language === "fr" && status === "preferred")
        .flatMap(({ term }) =>
          matcher.terms(term, tokenize(term)).filter(({ term: found }) => found.status === "forbidden"),
        )
        .map(({ term }) => term.term),
    );
    expect(faulted).toEqual([]);
  });
});

it("the termbases hold at least 300 concepts together", () => {
  expect(termbases.reduce((sum, { concepts }) => sum + concepts.length, 0)).toBeGreaterThanOrEqual(300);
});

describe.each(packs)("pack $id", ({ entries, ...pack }) => {
  it("has only patterns that can be searched", () => {
    const patterns = entries.flatMap(({ wrong, unless = [] }) => [...wrong, ...unless]);
    expect(patterns.filter((pattern) => !isSearched(pattern))).toEqual([]);
  });

  it("finds every entry's wrong sentence and leaves its right one", () => {
    const amiss = entries.flatMap((entry) => {
      const matcher = createTermMatcher({ termbases: [], packs: [{ ...pack, entries: [entry] }], lexicon });
      const finds = (text: string): boolean => matcher.interference(text, tokenize(text)).length > 0;
      return [
        ...(finds(entry.bad) ? [] : [`missed: ${entry.bad}`]),
        ...(finds(entry.good) ? [`flagged: ${entry.good}`] : []),
      ];
    });
    expect(amiss).toEqual([]);
  });
});

describe("what a book is offered", () => {
  it("the sample: both termbases and the Russian pack, guessed from its own signs", () => {
    expect(guessSourceLanguage(book)).toBe("ru");
    expect(suggestGlossaries(catalogue, book, undefined)).toEqual({
      termbases: ["belarus-ru-fr", "zalessky-ru-fr"],
      packs: ["ru-fr"],
      sourceLanguage: "ru",
    });
  });

  it("another book on Belarus: the general termbase alone", () => {
    const text = "Minsk est la capitale du Bélarus, et la presse biélorusse le rappelle. ".repeat(40);
    expect(suggestGlossaries(catalogue, text, "de")).toEqual({
      termbases: ["belarus-ru-fr"],
      packs: ["de-fr"],
      sourceLanguage: "de",
    });
  });

  it.each([
    ["ordinary French", "Elle était bien fraîche, et sa robe blanche flottait au vent du matin. ".repeat(200)],
    ["nothing", ""],
    ["one mention", `${"La guerre et la paix se disputent le monde. ".repeat(100)}Minsk est loin.`],
  ])("%s: nothing", (_what, text) =>
    expect(suggestGlossaries(catalogue, text, undefined)).toEqual({ termbases: [], packs: [] }),
  );
});
