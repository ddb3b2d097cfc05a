import { describe, expect, test } from "vitest";
import type { Concept } from "../../shared/glossary/termbase.ts";
import { TermIndex } from "../../shared/search/term-index.ts";

const concept = (id: string, terms: string[], note?: string): Concept => ({
  id,
  terms: terms.map((term) => ({ term, language: "fr", status: "preferred" })),
  ...(note ? { note } : {}),
});

const index = new TermIndex(
  [
    concept("1", ["moissonneuse-batteuse", "combine"]),
    concept("2", ["ministre des Affaires étrangères"]),
    concept("3", ["Conseil des ministres"], "organe de l’État"),
    concept("4", ["lin"]),
    concept("5", ["linge"]),
  ].map((one) => ({ concept: one, termbase: "own" })),
);
const ids = (query: string) => index.query(query, 10).map(({ concept: { id } }) => id);

describe("search in termbases", () => {
  test("by stem, without accents, by beginning", () => {
    expect(ids("ministre").sort()).toEqual(["2", "3"]);
    expect(ids("etrangere")).toEqual(["2"]);
    expect(ids("moisson")).toEqual(["1"]);
  });

  test("forgives a letter or two mistyped in long words, none in short ones", () => {
    expect(ids("minsitre").sort()).toEqual(["2", "3"]);
    expect(ids("étrangres")).toEqual(["2"]);
    expect(ids("lan")).toEqual([]);
  });

  test("every word counts; the very word comes first; notes count too", () => {
    expect(ids("conseil ministres")).toEqual(["3"]);
    expect(ids("lin")[0]).toBe("4");
    expect(ids("organe")).toEqual(["3"]);
    expect(ids("")).toEqual([]);
  });
});
