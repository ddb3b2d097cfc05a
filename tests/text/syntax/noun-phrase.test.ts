import { beforeAll, describe, expect, it } from "vitest";
import { loadLanguage } from "../../../electron/engine/language/load-language.ts";
import type { Lexicon } from "../../../shared/text/lexicon.ts";
import { genderOf, numberOf, readNominal } from "../../../shared/text/syntax/agreement-mask.ts";
import { nounsBefore, readNounPhrase } from "../../../shared/text/syntax/noun-phrase.ts";
import { tokenize } from "../../../shared/text/tokens.ts";

let lexicon: Lexicon;
beforeAll(async () => {
  ({ lexicon } = await loadLanguage());
});

/** The phrase at the beginning of a text: its head, and what it agrees on. */
function phrase(text: string) {
  const tokens = tokenize(text);
  const found = readNounPhrase(tokens, 0, lexicon);
  return found && { head: tokens[found.head]?.text, mask: found.mask };
}

describe("readNounPhrase", () => {
  it("finds the head behind adjectives and what all agree on", () => {
    expect(phrase("ces deux nouvelles lois")).toEqual({ head: "lois", mask: 8 });
    expect(phrase("un grand village")).toEqual({ head: "village", mask: 1 });
    expect(phrase("son ancienne habitude")).toEqual({ head: "habitude", mask: 2 });
  });

  it("says 0 where nothing agrees", () => {
    expect(phrase("les cellule")?.mask).toBe(0);
    expect(phrase("une grand maison")?.mask).toBe(0);
  });

  it("does not take a pronoun and its verb for a phrase", () => {
    expect(phrase("la porte sur le dos")).toBeUndefined();
    expect(phrase("les compte")).toBeUndefined();
  });
});

describe("nounsBefore", () => {
  it("sums what two nouns joined by “et” may be", () => {
    const tokens = tokenize("la langue et la littérature françaises");
    expect(nounsBefore(tokens, tokens.length - 1, lexicon)).toBe(2 | 8);
  });

  it("stops at the sentence's marks, and at the verb when asked", () => {
    const tokens = tokenize("Il dort ; le maire a reçu les ouvriers");
    expect(nounsBefore(tokens, tokens.length, lexicon) & 1).toBe(1);
    expect(nounsBefore(tokens, tokens.length, lexicon, 14, true)).toBe(4);
  });
});

describe("readNominal", () => {
  it("knows that nouns in -s and compounds may be of either number", () => {
    expect(numberOf(readNominal("pays", lexicon).noun)).toBe("both");
    expect(numberOf(readNominal("pare-feu", lexicon).noun)).toBe("both");
    expect(genderOf(readNominal("maison", lexicon).noun)).toBe("feminine");
  });
});
