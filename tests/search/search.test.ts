import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { BookIndex } from "../../electron/engine/search/book-index.ts";
import { type FindQuery, finder } from "../../shared/search/find.ts";
import { queryPlaces } from "../../shared/search/query-places.ts";

const words: FindQuery = { query: "", mode: "words", wholeWord: false, matchCase: false, matchAccents: false };
const found = (text: string, query: Partial<FindQuery>): string[] =>
  finder({ ...words, ...query })(text).map(({ from, to }) => text.slice(from, to));

describe.each([
  ["before they are indexed", false],
  ["in the index", true],
])("searching as one types, %s", (_name, isBuilt) => {
  const index = new BookIndex();
  const built = (): void => {
    while (isBuilt && index.buildNext());
  };
  index.put({ id: "a", text: "Les relations économiques de l’État bélarussien" });
  index.put({ id: "b", text: "Une usine de tracteurs routiers" });
  const ids = (query: string): string[] => {
    built();
    return index.query(query, 10);
  };

  test("finds other forms, without accents, and words typed halfway", () => {
    expect(ids("économique")).toEqual(["a"]);
    expect(ids("etat")).toEqual(["a"]);
    expect(ids("l'état")).toEqual(["a"]);
    expect(ids("bélaru")).toEqual(["a"]);
    expect(ids("tracteur routier")).toEqual(["b"]);
  });

  test("wants every word", () => {
    expect(ids("tracteur économique")).toEqual([]);
    expect(ids("!!! ***")).toEqual([]);
  });

  test("follows edits and deletions", () => {
    index.put({ id: "b", text: "Une usine de camions" });
    expect(ids("tracteur")).toEqual([]);
    expect(ids("camion")).toEqual(["b"]);
    index.remove("b");
    expect(ids("camion")).toEqual([]);
  });

  test("never stumbles over a query", () => {
    built();
    fc.assert(fc.property(fc.string({ unit: "binary" }), (query) => void index.query(query, 5)));
    for (const query of ['"', "stems : x", "NEAR(a b)", "a* OR", "l'été -"])
      expect(() => index.query(query, 5)).not.toThrow();
  });
});

describe("the index of a book", () => {
  test("finds in a long book", () => {
    const large = new BookIndex();
    for (let count = 0; count < 1_200; count++) large.put({ id: `d${count}`, text: `paragraphe mot${count}` });
    expect(large.query("mot1150", 5)).toEqual(["d1150"]);
    expect(large.query("paragraphe", 7)).toHaveLength(7);
    expect(large.query("paragraphe mot1199", 5)).toEqual(["d1199"]);
  });

  test("finds the same before the index is built, while it is, and after", () => {
    const book = new BookIndex();
    for (let count = 0; count < 600; count++)
      book.put({ id: `d${count}`, text: `Le développement n° ${count} des usines de tracteurs à Genève` });
    const queries = ["développeme", "usine", "tracteur usines", "599", "geneve", "veloppement"];
    const before = queries.map((query) => book.query(query, 1_000).length);
    expect(before).toEqual([600, 600, 600, 1, 600, 0]);
    book.buildNext();
    expect(queries.map((query) => book.query(query, 1_000).length)).toEqual(before);
    while (book.buildNext());
    expect(queries.map((query) => book.query(query, 1_000).length)).toEqual(before);
  });

  test("knows a plural that its singular does not begin", () => {
    const book = new BookIndex();
    book.put({ id: "a", text: "Des accords généraux" });
    while (book.buildNext());
    expect(book.query("général", 5)).toEqual(["a"]);
  });

  test("shows where", () => {
    const text = "Les relations économiques";
    expect(queryPlaces(text, "relation econo").map(({ from, to }) => text.slice(from, to))).toEqual([
      "relations",
      "économiques",
    ]);
  });
});

describe("finding every place", () => {
  test("words: apostrophes and no-break spaces of either kind, case and accents as asked", () => {
    expect(found("De l’État, l’étatisme", { query: "l'etat" })).toEqual(["l’État", "l’état"]);
    expect(found("De l’État, l’étatisme", { query: "l'etat", wholeWord: true })).toEqual(["l’État"]);
    expect(found("État état", { query: "état", matchCase: true })).toEqual(["état"]);
    expect(found("etat état", { query: "état", matchAccents: true })).toEqual(["état"]);
    expect(found("12\u00a0%", { query: "12 %" })).toEqual(["12\u00a0%"]);
    expect(found("un cœur", { query: "coeur" })).toEqual(["cœur"]);
  });

  test("stems: the same words in other forms", () => {
    expect(
      found("des tracteurs routiers et un tracteur, routier", { query: "tracteur routier", mode: "stems" }),
    ).toEqual(["tracteurs routiers", "tracteur, routier"]);
  });

  test("patterns, and what is wrong with one", () => {
    expect(found("19 9 et 201 0", { query: "\\d+ \\d", mode: "pattern" })).toEqual(["19 9", "201 0"]);
    expect(() => finder({ ...words, query: "(", mode: "pattern" })).toThrowError("pattern-broken");
    expect(found("abc", { query: "x*", mode: "pattern" })).toEqual([]);
  });

  test("a place is always a piece of the text, in order", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary" }),
        fc.string({ unit: "binary", minLength: 1, maxLength: 3 }),
        (text, query) => {
          let last = 0;
          for (const { from, to } of finder({ ...words, query })(`${text}${query}`)) {
            expect(from).toBeGreaterThanOrEqual(last);
            expect(to).toBeGreaterThan(from);
            last = to;
          }
        },
      ),
    );
  });
});
