import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { diffWords, textChanges } from "../../shared/review/diff.ts";
import { effort, hter } from "../../shared/review/hter.ts";

const words = fc
  .array(
    fc.constantFrom(
      "le ",
      "l’",
      "État ",
      "tracteurs ",
      "et ",
      "de ",
      ", ",
      ". ",
      "partenariat ",
      "😀",
      "\n",
      "é",
      "e\u0301 ",
    ),
    {
      maxLength: 40,
    },
  )
  .map((parts) => parts.join(""));
const anyText = fc.oneof(words, fc.string({ unit: "binary", maxLength: 60 }));

describe("word diff", () => {
  test("gives both texts back, whatever they are", () => {
    fc.assert(
      fc.property(anyText, anyText, (raw, edited) => {
        const parts = diffWords(raw, edited);
        const text = (kind: string) => parts.flatMap((part) => (part.kind === kind ? [] : [part.text])).join("");
        expect(text("added")).toBe(raw);
        expect(text("removed")).toBe(edited);
      }),
    );
  });

  test("changes, applied to the machine's text, give the edited one", () => {
    fc.assert(
      fc.property(anyText, anyText, (raw, edited) => {
        let out = "";
        let at = 0;
        for (const change of textChanges(raw, edited)) {
          out += raw.slice(at, change.raw.from) + edited.slice(change.edited.from, change.edited.to);
          at = change.raw.to;
        }
        expect(out + raw.slice(at)).toBe(edited);
      }),
    );
  });

  test("never cuts a word in two", () => {
    expect(diffWords("le chiffre commercial", "le chiffrage commercial")).toEqual([
      { kind: "same", text: "le " },
      { kind: "removed", text: "chiffre" },
      { kind: "added", text: "chiffrage" },
      { kind: "same", text: " commercial" },
    ]);
    expect(diffWords("linge d’État", "lin d’État").map((part) => part.text)).toEqual(["linge", "lin", " d’État"]);
  });

  test("stays whole with more different words than it can tell apart", () => {
    const long = Array.from({ length: 70_000 }, (_, index) => `m${index}`).join(" ");
    const parts = diffWords(`${long} fin`, `${long} la fin`);
    expect(parts.flatMap((part) => (part.kind === "removed" ? [] : [part.text])).join("")).toBe(`${long} la fin`);
  });
});

describe("HTER", () => {
  test("counts words put in, taken out and replaced, by words of the edited text", () => {
    expect(hter(effort("le chat dort", "le chat dort"))).toBe(0);
    expect(effort("le chat dort ici", "le chien dort")).toEqual({ edits: 2, words: 3 });
    expect(effort("", "deux mots")).toEqual({ edits: 2, words: 2 });
    expect(hter(effort("deux mots", ""))).toBe(1);
    expect(hter(effort("", ""))).toBe(0);
  });

  test("punctuation alone is no word", () => {
    expect(effort("Il vient", "Il vient.").edits).toBe(0);
  });
});
