import { describe, expect, it } from "vitest";
import { compareNames, extractNames, groupNames } from "../../shared/text/names.ts";
import { splitSentences } from "../../shared/text/sentences.ts";
import { tokenize } from "../../shared/text/tokens.ts";
import { phoneticSkeleton } from "../../shared/text/transliteration.ts";

const common = new Set(["le", "la", "hier"]);
const namesOf = (text: string): string[] => {
  const tokens = tokenize(text);
  return extractNames({ text, tokens, sentences: splitSentences(tokens) }, (word) => common.has(word)).map(
    (name) => name.text,
  );
};

describe("phoneticSkeleton", () => {
  it.each([
    ["Vitebsk", "Vitsebsk"],
    ["Zoomlion", "Zumlion"],
    ["Baranavichy", "Baranovichi"],
    ["Joukov", "Zhukov"],
    ["Tchekhov", "Chekhov"],
    ["Sergueï", "Sergey"],
    ["Homel", "Gomel"],
    ["Alexandre", "Aleksandr"],
  ])("hears %s and %s alike", (one, other) => {
    expect(phoneticSkeleton(one)).toBe(phoneticSkeleton(other));
  });

  it.each([
    ["Minsk", "Pinsk"],
    ["Ivanov", "Ivanova"],
    ["Brest", "Brno"],
    ["Moscou", "Mossoul"],
  ])("keeps %s and %s apart", (one, other) => {
    expect(compareNames(one, other)).toBe("different");
  });

  it("takes one vowel heard differently for a near name", () => {
    expect(compareNames("Punjab", "Pendjab")).toBe("near");
  });

  it("stays linear on a hostile word", () => {
    const start = performance.now();
    phoneticSkeleton("chtchi".repeat(20_000));
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

describe("extractNames", () => {
  it("keeps initials with their surname, before and after", () => {
    expect(namesOf("Hier V. Likhachev parla à Charles de Gaulle.")).toEqual(["V. Likhachev", "Charles de Gaulle"]);
    expect(namesOf("Likhachev, V. Le droit.")[0]).toBe("Likhachev, V.");
  });

  it("takes no article that opens a sentence for a name", () => {
    expect(namesOf("Le Bélarus exporte.")).toEqual(["Bélarus"]);
  });
});

describe("groupNames", () => {
  it("puts spellings of one name together, the most frequent first", () => {
    const groups = groupNames(
      new Map([
        ["Vitsebsk", 1],
        ["Minsk", 9],
        ["Vitebsk", 5],
      ]),
    );
    expect(groups).toContainEqual({
      forms: [
        { text: "Vitebsk", count: 5 },
        { text: "Vitsebsk", count: 1 },
      ],
    });
    expect(groups).toHaveLength(2);
  });
});
