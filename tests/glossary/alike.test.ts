import { beforeAll, describe, expect, it } from "vitest";
import { loadLanguage } from "../../electron/engine/language/load-language.ts";
import { findAlike } from "../../shared/glossary/alike.ts";
import type { Lexicon } from "../../shared/text/lexicon.ts";

let lexicon: Lexicon;
beforeAll(async () => {
  ({ lexicon } = await loadLanguage());
});

const corrected = (wrong: string, right: string, text: string): string =>
  findAlike(
    wrong,
    right,
    lexicon,
  )(text).reduceRight((now, { span, replacement }) => now.slice(0, span.from) + replacement + now.slice(span.to), text);

describe("a correction becomes a rule", () => {
  it.each([
    ["tracteur", "camion", "Le tracteur suit des tracteurs.", "Le camion suit des camions."],
    ["Etat", "État", "L'Etat et les Etats voisins.", "L'État et les États voisins."],
    [
      "oblast",
      "région",
      "Cet oblast, l'oblast de Minsk, d'oblast en oblast.",
      "Cette région, la région de Minsk, de région en région.",
    ],
    [
      "usine (MAZ)",
      "usine de Minsk",
      "Une usine (MAZ) et deux usines (MAZ).",
      "Une usine de Minsk et deux usines de Minsk.",
    ],
    ["cultivateur", "exploitation", "le cultivateur", "l'exploitation"],
    ["taux de croissance", "progression", "Les taux de croissance baissent.", "Les progressions baissent."],
    ["= (sic)", "", "Une erreur = (sic) reste.", "Une erreur  reste."],
    ["ministère des affaires", "ministère des Affaires", "Le ministère des Affaires.", "Le ministère des Affaires."],
  ])("%s → %s", (wrong, right, text, after) => expect(corrected(wrong, right, text)).toBe(after));

  it("finds nothing where nothing is like it", () => {
    expect(findAlike("oblast", "région", lexicon)("La région de Minsk.")).toEqual([]);
    expect(findAlike("...", "…", lexicon)("")).toEqual([]);
  });
});
