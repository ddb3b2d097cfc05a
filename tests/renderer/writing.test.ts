import { describe, expect, test } from "vitest";
import { type Candidate, completionsFor, withCapital } from "../../renderer/editor/completion.ts";
import { nextAccent } from "../../renderer/editor/signs.ts";
import { frenchSign } from "../../renderer/editor/typing-aids.ts";
import { piecesOf } from "../../renderer/text/pieces.ts";
import { plain } from "../../shared/book/content.ts";
import { imprimerieNationale } from "../../shared/text/house-style.ts";
import { fold } from "../../shared/text/tokens.ts";

const candidate = (text: string, count = 1): Candidate => ({ text, kind: "name", key: fold(text), count });

describe("completion", () => {
  const all = [candidate("Bélarus", 9), candidate("belle-mère"), candidate("Belgrade", 2), candidate("Minsk", 99)];

  test("offers what begins with the letters typed, accents or not, the most frequent first", () => {
    expect(completionsFor("bel", all).map(({ text }) => text)).toEqual(["Bélarus", "Belgrade", "belle-mère"]);
    expect(completionsFor("Bélarus", all)).toEqual([]);
  });

  test("keeps a capital that was typed", () => {
    expect(withCapital("belle-mère", "Bel")).toBe("Belle-mère");
    expect(withCapital("Bélarus", "bel")).toBe("Bélarus");
  });
});

describe("accents by one key", () => {
  test("go round, capitals too", () => {
    let letter = "E";
    const round = Array.from({ length: 5 }, () => {
      letter = nextAccent(letter) ?? "";
      return letter;
    });
    expect(round.join("")).toBe("ÉÈÊËE");
    expect(nextAccent("c")).toBe("ç");
    expect(nextAccent("O")).toBe("Ô");
    expect(nextAccent("x")).toBeUndefined();
    expect(nextAccent(" ")).toBeUndefined();
  });
});

describe("signs by another house style", () => {
  const style = {
    ...imprimerieNationale,
    quotes: "curly",
    apostrophe: "straight",
    spaceBefore: { ...imprimerieNationale.spaceBefore, "!": "none", ":": "narrow" },
  } as const;
  test("quotation marks, apostrophes and spaces follow it", () => {
    expect(frenchSign('"', "", style).text).toBe("“");
    expect(frenchSign('"', "mot", style).text).toBe("”");
    expect(frenchSign("'", "l", style).text).toBe("'");
    expect(frenchSign("!", "i ", style)).toEqual({ text: "!", instead: 1 });
    expect(frenchSign(":", "i ", style)).toEqual({ text: "\u202f:", instead: 1 });
  });
});

test("words that are gone stand where they stood, and are no part of the text", () => {
  const pieces = piecesOf(plain("le lin"), [
    { from: 3, to: 3, className: "removed", gone: "linge" },
    { from: 3, to: 6, className: "added" },
  ]);
  expect(pieces.map((piece) => (piece.kind === "call" ? "" : `${piece.kind}:${piece.text}`))).toEqual([
    "text:le ",
    "gone:linge",
    "text:lin",
  ]);
});
