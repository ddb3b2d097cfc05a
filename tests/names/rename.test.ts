import { beforeAll, describe, expect, test } from "vitest";
import { loadLanguage } from "../../electron/engine/language/load-language.ts";
import { plain } from "../../shared/book/content.ts";
import { findRenamings } from "../../shared/names/rename.ts";
import type { Lexicon } from "../../shared/text/lexicon.ts";

let lexicon: Lexicon;
beforeAll(async () => {
  lexicon = (await loadLanguage()).lexicon;
});

function renamed(text: string, wrong: string[], right: string, kind = "paragraph") {
  const { places, quoted, addresses } = findRenamings(wrong, right, lexicon)(plain(text), kind);
  let out = text;
  for (const { span, replacement } of [...places].reverse())
    out = out.slice(0, span.from) + replacement + out.slice(span.to);
  return { out, quoted, addresses };
}

describe("choosing the spelling of a name", () => {
  test("changes every spelling, and nothing that is right already", () => {
    expect(renamed("Belarus et Bélarus, le Belarus.", ["Belarus"], "Bélarus").out).toBe(
      "Bélarus et Bélarus, le Bélarus.",
    );
  });

  test("never touches quotations", () => {
    const text = 'Vitsebsk, dit-il, « Vitsebsk est belle », et "Vitsebsk" encore.';
    expect(renamed(text, ["Vitsebsk"], "Vitebsk")).toEqual({
      out: 'Vitebsk, dit-il, « Vitsebsk est belle », et "Vitsebsk" encore.',
      quoted: 2,
      addresses: 0,
    });
    expect(renamed("Vitsebsk.", ["Vitsebsk"], "Vitebsk", "quotation")).toMatchObject({ out: "Vitsebsk.", quoted: 1 });
  });

  test.each(["https://Vitsebsk.by/Vitsebsk", "www.Vitsebsk.by", "Vitsebsk.gov.by/Vitsebsk", "info@Vitsebsk.by"])(
    "never touches the address %s",
    (address) => {
      expect(renamed(`Vitsebsk (${address}).`, ["Vitsebsk"], "Vitebsk").out).toBe(`Vitebsk (${address}).`);
    },
  );

  test("leaves small letters and longer words alone", () => {
    expect(renamed("vitsebsk, Vitsebskaya", ["Vitsebsk"], "Vitebsk").out).toBe("vitsebsk, Vitsebskaya");
  });

  test("elision follows the name", () => {
    expect(renamed("La région d’Ouzbek.", ["Ouzbek"], "Gomel").out).toBe("La région de Gomel.");
  });
});
