import { describe, expect, it } from "vitest";
import { frenchSign } from "../../renderer/editor/typing-aids.ts";
import { imprimerieNationale } from "../../shared/text/house-style.ts";

const thin = "\u202f";
const wide = "\u00a0";

describe("French signs as one types", () => {
  const cases: readonly (readonly [sign: string, before: string, text: string, instead: number, why: string])[] = [
    ["'", "l", "’", 0, "l’usine"],
    ['"', "", `«${wide}`, 0, "a quotation opens a paragraph"],
    ['"', "l’", `«${wide}`, 0, "l’« usine »"],
    ['"', "mot", `${wide}»`, 0, "a quotation closes after a word"],
    ["?", "quoi", `${thin}?`, 0, "no space typed"],
    ["?", "i ", `${thin}?`, 1, "a space typed: it becomes thin"],
    ["!", "?", "!", 0, "?! stays together"],
    [":", "12", ":", 0, "12:30"],
    [":", "p", ":", 0, "http:"],
    [":", "i ", `${wide}:`, 1, "Voici :"],
    [";", " ", ";", 0, "after a space alone nothing is known"],
  ];
  for (const [sign, before, text, instead, why] of cases)
    it(`${sign} after “${before}”: ${why}`, () =>
      expect(frenchSign(sign, before, imprimerieNationale)).toEqual({ text, instead }));
});
