import { expect, test } from "vitest";
import { fitInsertion } from "../../shared/glossary/fit-insertion.ts";

const written = (before: string, term: string, gender?: "masculine" | "feminine") => {
  const { text, instead } = fitInsertion(before, term, gender);
  return before.slice(0, before.length - instead) + text;
};

test.each([
  ["la région de ", "Ivanovo", undefined, "la région d’Ivanovo"],
  ["la région d’", "Gomel", undefined, "la région de Gomel"],
  ["avec le ", "État", "masculine", "avec l’État"],
  ["Le ", "État", "masculine", "L’État"],
  ["auprès du ", "Biélorussie", "feminine", "auprès de la Biélorussie"],
  ["il faut que ", "Alexandre", undefined, "il faut qu’Alexandre"],
  ["avec cette ", "tracteur", "masculine", "avec ce tracteur"],
] as const)("%j + %s", (before, term, gender, wanted) => {
  expect(written(before, term, gender)).toBe(wanted);
});

test.each([
  ["les ", "État"],
  ["avec le ", "tracteur"],
  ["", "État"],
  ["mot", "État"],
  ["de « ", "Ivanovo"],
])("stays as it is: %j + %s", (before, term) => {
  expect(written(before, term)).toBe(before + term);
});
