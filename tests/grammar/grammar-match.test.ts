import { describe, expect, it } from "vitest";
import { blockId } from "../../shared/book/ids.ts";
import type { Flag } from "../../shared/checks/check.ts";
import { foreignHost } from "../../shared/grammar/foreign-host.ts";
import { readGrammalecteLine } from "../../shared/grammar/grammalecte-report.ts";
import { matchesToFlags, newBeside } from "../../shared/grammar/grammar-match.ts";
import { readLanguageToolAnswer } from "../../shared/grammar/languagetool-answer.ts";

const text = "Les tracteurs a été vendu à Minsk.";
const said = { message: "Accord", suggestions: ["ont"], category: "linguistic/grammar" } as const;
const flagOn = (quote: string, change: Partial<Flag> = {}): Flag => {
  const from = text.indexOf(quote);
  const [flag] = matchesToFlags("grammalecte", blockId("b1"), text, [{ ...said, from, to: from + quote.length }]);
  if (!flag) throw new Error(`"${quote}" is not in the text`);
  return { ...flag, ...change };
};

describe("matches of others as flags", () => {
  it("leaves out spans that are empty, backwards or beyond the text", () => {
    const spans = [
      [3, 3],
      [9, 4],
      [30, 99],
      [-1, 3],
    ] as const;
    const matches = spans.map(([from, to]) => ({ ...said, from, to }));
    expect(matchesToFlags("grammalecte", blockId("b1"), text, matches)).toEqual([]);
  });

  it("keeps the key of a flag when the text far before it changes", () => {
    const key = (before: string): string | undefined => {
      const whole = `${before} ${text}`;
      const from = whole.length - "Minsk.".length;
      return matchesToFlags("grammalecte", blockId("b1"), whole, [{ ...said, from, to: from + 5 }])[0]?.key;
    };
    expect(key("Il pleut.")).toBe(key("Il a plu pendant des semaines entières."));
  });

  it("folds what is said of the same span, what leads to the same text, and the same kind of fault in as many words", () => {
    expect(newBeside([flagOn("a")], [flagOn("a", { check: "languagetool", category: "style/awkward" })])).toEqual([]);
    const wide = flagOn("a été vendu", { category: "style/awkward", suggestions: ["ont été vendu"] });
    const narrow = { from: wide.from, to: wide.from + 1, quote: "a", suggestions: ["ont"] };
    expect(newBeside([wide], [{ ...wide, ...narrow, category: "linguistic/grammar" }])).toEqual([]);
    expect(newBeside([flagOn("a été")], [flagOn("été vendu")])).toEqual([]);
  });

  it("keeps what is said of other words, of another kind, and beside mechanical typography", () => {
    const other = flagOn("Minsk");
    expect(newBeside([flagOn("Les tracteurs")], [other])).toEqual([other]);
    const style = flagOn("été vendu", { category: "style/awkward", suggestions: [] });
    expect(newBeside([flagOn("a été")], [style])).toEqual([style]);
    expect(newBeside([flagOn("Minsk", { mechanical: true })], [other])).toEqual([other]);
  });
});

describe("a line of Grammalecte", () => {
  const line = (error: object): string =>
    `{"iParagraph": 1, "lGrammarErrors": [${JSON.stringify({ sType: "conj", sMessage: "Accord", aSuggestions: ["ont"], ...error })}], "lSpellingErrors": []},`;

  it("counts in UTF-16 units what Grammalecte counts in code points", () => {
    const curious = "𝒜𝒷 Les tracteurs a été vendu.";
    const found = readGrammalecteLine(line({ nStart: 17, nEnd: 18, sUnderlined: "a" }), () => curious);
    expect(found?.matches.map(({ from, to }) => curious.slice(from, to))).toEqual(["a"]);
    expect(found?.matches[0]?.from).toBe(19);
  });

  it("drops a match that underlines other words than the text has there", () => {
    expect(readGrammalecteLine(line({ nStart: 4, nEnd: 13, sUnderlined: "moteurs" }), () => text)?.matches).toEqual([]);
  });

  it.each([
    '{ "grammalecte": "2.1.2", "lang": "fr", "data" : [',
    "]}",
    "",
    '{"iParagraph": 1, "lGramm',
    '{"iParagraph": 7}',
  ])("takes %j for no paragraph", (other) => {
    expect(readGrammalecteLine(other, () => text)).toBeUndefined();
  });
});

describe("an answer of LanguageTool", () => {
  const match = (offset: number, length: number) => ({
    offset,
    length,
    message: "Accord",
    replacements: [{ value: "ont" }],
    rule: { issueType: "grammar" },
  });

  it("gives each text its own matches, and none that reaches from one into the next", () => {
    const texts = ["Il pleut.", "Les tracteurs a été vendu."];
    const second = (texts[0]?.length ?? 0) + 2;
    const found = readLanguageToolAnswer({ matches: [match(3, 5), match(second + 14, 1), match(6, 12)] }, texts);
    expect(found.map((matches, index) => matches.map(({ from, to }) => texts[index]?.slice(from, to)))).toEqual([
      ["pleut"],
      ["a"],
    ]);
  });

  it("refuses what is no answer of it", () => {
    for (const answer of [null, {}, { matches: "none" }, { matches: [{ offset: "1" }] }])
      expect(() => readLanguageToolAnswer(answer, ["Bonjour."])).toThrow();
  });
});

describe("where a text would go", () => {
  it.each([
    ["http://localhost:8081/", null],
    ["http://127.0.0.1:8081/v2", null],
    ["http://[::1]:8081/", null],
    ["https://api.languagetool.org/v2", "api.languagetool.org"],
    ["http://localhost.evil.example:81/", "localhost.evil.example:81"],
    ["http://127.0.0.1@evil.example/", "evil.example"],
    ["file:///etc/passwd", undefined],
    ["localhost:8081", undefined],
    ["", undefined],
  ])("%s is on %s", (address, host) => {
    expect(foreignHost(address)).toBe(host);
  });
});
