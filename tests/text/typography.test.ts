import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Content, plain } from "../../shared/book/content.ts";
import { blockId } from "../../shared/book/ids.ts";
import { type HouseStyle, imprimerieNationale } from "../../shared/text/house-style.ts";
import { applyTypography, typographyEdits } from "../../shared/text/typography/edits.ts";
import { raiseOrdinals } from "../../shared/text/typography/ordinals.ts";

const set = (text: string, style: HouseStyle = imprimerieNationale): string => applyTypography(plain(text), style).text;

/** Letters, figures and marks, in order: what typography must never touch. */
const essence = (text: string): string =>
  text
    .replace(/\.{3}/g, "…")
    .replace(/[«»“”„"]/g, '"')
    .replace(/[’']/g, "'")
    .replace(/[–—-]/g, "-")
    .replace(/\s/gu, "");

const marks = fc
  .array(
    fc.constantFrom(
      '"',
      "'",
      "« ",
      " »",
      " ",
      "  ",
      "mot",
      "12 000",
      "12",
      ":",
      " ;",
      "!",
      "?",
      "...",
      " - ",
      "%",
      "l'",
      "“",
      "”",
      "(",
      ")",
      ".",
      ",",
    ),
  )
  .map((parts) => parts.join(""));

describe("applyTypography", () => {
  it("sets a machine's line as the house wants it", () => {
    expect(set(`L'auteur dit : "C'est 12 000 fois oui..." - vraiment ?`)).toBe(
      "L’auteur dit\u00a0: «\u00a0C’est 12\u202f000 fois oui…\u00a0» – vraiment\u202f?",
    );
  });

  it("nests quotations in the second marks", () => {
    expect(set(`Il achète "sept contrats "pilotes" signés".`)).toBe(
      "Il achète «\u00a0sept contrats “pilotes” signés\u00a0».",
    );
  });

  it("follows another style", () => {
    const style: HouseStyle = {
      ...imprimerieNationale,
      quotes: "curly",
      innerQuotes: "guillemets",
      apostrophe: "straight",
      ellipsis: "three-dots",
      spaceBefore: { ":": "none", ";": "none", "!": "none", "?": "none", "»": "narrow", "%": "none" },
      thousands: "none",
      dash: "em",
    };
    expect(set("Il dit : « l’État… 12 000 % » - fin ?", style)).toBe("Il dit: “l'État... 12000%” — fin?");
  });

  it("keeps note calls where they were among the words", () => {
    const content: Content = {
      text: 'Il dit "oui" ; puis',
      codes: [{ kind: "note-call", id: "1", note: blockId("n1"), from: 12, to: 12 }],
    };
    const { text, codes } = applyTypography(content, imprimerieNationale);
    expect(text.slice(0, codes[0]?.from)).toBe("Il dit «\u00a0oui\u00a0»");
  });

  it("never touches words, and has nothing left to do after itself", () => {
    fc.assert(
      fc.property(marks, (text) => {
        const once = set(text);
        expect(essence(once)).toBe(essence(text));
        expect(set(once)).toBe(once);
      }),
      { numRuns: 500 },
    );
  });

  it("is linear", () => {
    const long = `"l'État" : 12 000 % - oui... `.repeat(4000);
    const started = performance.now();
    typographyEdits(plain(long), imprimerieNationale);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

describe("raiseOrdinals", () => {
  const raised = (content: Content, style = imprimerieNationale): string[] =>
    raiseOrdinals(content, style).codes.map(({ from, to }) => content.text.slice(Math.max(0, from - 2), to));

  it("raises the endings that French has, and nothing that looks like one", () => {
    const text = "Le 1er mai, la 1re, les 2es, le XXe siècle, la 2de. Ce Me De Le 5,2e 12et IIe.";
    expect(raised(plain(text))).toEqual([" 1er", " 1re", " 2es", "XXe", " 2de", "IIe"]);
  });

  it("leaves what is raised already, and everything where the house does not raise", () => {
    const text = "le 2e jour";
    const content: Content = { text, codes: [{ kind: "superscript", id: "1", from: 4, to: 5 }] };
    expect(raiseOrdinals(content, imprimerieNationale)).toBe(content);
    expect(raised(plain(text), { ...imprimerieNationale, ordinals: "plain" })).toEqual([]);
    const once = raiseOrdinals(plain(text), imprimerieNationale);
    expect(raiseOrdinals(once, imprimerieNationale)).toBe(once);
  });
});
