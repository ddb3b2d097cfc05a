import { expect, it } from "vitest";
import { en, fr } from "../../renderer/strings/tables.ts";

it("both languages are whole, and fill in the same words", () => {
  const holes = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();
  expect(Object.keys(en).sort()).toEqual(Object.keys(fr).sort());
  for (const [key, text] of Object.entries(fr))
    expect([key, holes(en[key as keyof typeof fr])]).toEqual([key, holes(text)]);
});
