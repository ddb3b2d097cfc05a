import { describe, expect, test } from "vitest";
import { blockId } from "../../shared/book/ids.ts";
import { type NameDecision, nameBook, namesIn } from "../../shared/names/name-book.ts";
import { splitSentences } from "../../shared/text/sentences.ts";
import { tokenize } from "../../shared/text/tokens.ts";

const french = new Set(
  "la le ville de ministère défense état est une née président du et visité a ce pays région belle dans rue".split(" "),
);
const known = new Set(["Julien", "Julian", "Minsk"]);

const read = (...texts: string[]) =>
  texts.map((text, index) => {
    const tokens = tokenize(text);
    return {
      id: blockId(`b${index}`),
      names: namesIn({ text, tokens, sentences: splitSentences(tokens) }, (lower) => french.has(lower)),
    };
  });

const book = (texts: readonly string[], decisions: readonly NameDecision[] = []) =>
  nameBook(read(...texts), decisions, (form) => known.has(form));

const vitebsk = ["La ville de Vitebsk.", "Vitebsk est belle, Vitsebsk a Minsk.", "Dans Vitebsk."];

describe("the name book", () => {
  test("counts names, says where they first stand, and asks about those that sound the same", () => {
    const [first] = book(vitebsk);
    expect(first).toMatchObject({ name: "Vitebsk", count: 3, first: "b0" });
    expect(first?.alike).toEqual([{ name: "Vitsebsk", count: 1, likeness: "same-sound" }]);
  });

  test("merges only what was confirmed", () => {
    const [first, ...rest] = book(vitebsk, [{ kind: "same", one: "Vitsebsk", other: "Vitebsk" }]);
    expect(first).toMatchObject({ name: "Vitebsk", count: 4, alike: [] });
    expect(first?.forms).toEqual([
      { text: "Vitebsk", count: 3 },
      { text: "Vitsebsk", count: 1 },
    ]);
    expect(rest.map(({ name }) => name)).toEqual(["Minsk"]);
  });

  test("remembers that two names are different, and the last word on a pair holds", () => {
    const different: NameDecision = { kind: "different", one: "Vitebsk", other: "Vitsebsk" };
    const [first] = book(vitebsk, [{ ...different, kind: "same" }, different]);
    expect(first).toMatchObject({ count: 3, alike: [], different: ["Vitsebsk"] });
    expect(book(vitebsk, [different, { ...different, kind: "undecided" }])[0]?.alike).toHaveLength(1);
  });

  test("two names that the dictionary knows are two names", () => {
    expect(book(["Julien a Julian."]).flatMap(({ alike }) => alike)).toEqual([]);
  });

  test("keeps particles, leaves initials, institutions, acronyms and unaccented words out", () => {
    const names = book([
      "Dans la rue A. Charles de Gaulle, le Ministère de la Défense et l’ONU, l’Etat.",
      "DÉFIS DE VITEBSK",
    ]).map(({ name }) => name);
    expect(names).toEqual(["Charles de Gaulle"]);
  });

  test("an article at the head of a title is no part of a name that stands without it elsewhere", () => {
    const names = book(["Région : Le Pavlodar", "Pavlodar, La Haye"]).map(({ name, count }) => `${name} ${count}`);
    expect(names).toEqual(["Pavlodar 2", "La Haye 1"]);
  });

  test("guesses the gender from articles, titles and participles; contradiction leaves it open", () => {
    const gender = (...texts: string[]) => book(texts)[0]?.gender;
    expect(gender("Le président du Kazakhstan.")).toBe("masculine");
    expect(gender("Mme Ivanova a visité.", "Ivanova est née.")).toBe("feminine");
    expect(gender("Dans le Gomel et la Gomel.")).toBeNull();
    expect(gender("Dans Gomel.")).toBeNull();
  });
});
