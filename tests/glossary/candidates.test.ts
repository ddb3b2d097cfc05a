import { beforeAll, expect, test } from "vitest";
import { loadLanguage } from "../../electron/engine/language/load-language.ts";
import { PhraseCounter } from "../../shared/glossary/candidates.ts";
import type { Lexicon } from "../../shared/text/lexicon.ts";
import { tokenize } from "../../shared/text/tokens.ts";

let lexicon: Lexicon;
beforeAll(async () => {
  lexicon = (await loadLanguage()).lexicon;
});

function found(...texts: string[]): string[] {
  const phrases = new PhraseCounter(lexicon);
  for (const text of texts) phrases.add(tokenize(text));
  return phrases.candidates().map(({ text, count }) => `${text} ${count}`);
}

test("frequent noun phrases, singular and plural together, as they are mostly written", () => {
  expect(
    found(
      "Les machines agricoles de l’usine.",
      "Une machine agricole, des machines agricoles.",
      "Le chiffre d’affaires et les chiffres d'affaires ; chiffre d’affaires.",
    ),
  ).toEqual(["chiffre d’affaires 3", "machines agricoles 3"]);
});

test("what stands only inside a longer phrase is left out, and so are vague words and rare ones", () => {
  const taux = "Le taux de croissance économique.";
  expect(found(taux, taux, taux, "Une fois rare, une fois rare, une fois rare, une table ronde.")).toEqual([
    "taux de croissance économique 3",
  ]);
});
