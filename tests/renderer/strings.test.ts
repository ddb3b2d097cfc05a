import { expect, it } from "vitest";
import { answersTo } from "../../renderer/commands/find-command.ts";
import { otherNames } from "../../renderer/strings/other-names.ts";
import { en, fr } from "../../renderer/strings/tables.ts";

it("both languages are whole, and fill in the same words", () => {
  const holes = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();
  expect(Object.keys(en).sort()).toEqual(Object.keys(fr).sort());
  for (const [key, text] of Object.entries(fr))
    expect([key, holes(en[key as keyof typeof fr])]).toEqual([key, holes(text)]);
});

it("the palette's other names are there in both languages, and found by any of their words, in any order", () => {
  expect(Object.keys(otherNames.en).sort()).toEqual(Object.keys(otherNames.fr).sort());
  const finds = answersTo((text, word) => text.toLowerCase().includes(word.toLowerCase()));
  const overview = `${fr["command.overview"]} ${otherNames.fr["view.overview"]}`;
  expect(finds(overview, "vue d’ensemble")).toBe(true);
  expect(finds(overview, "livre tableau ")).toBe(true);
  expect(finds(overview, "tableau noir")).toBe(false);
});
