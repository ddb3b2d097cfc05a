import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { loadTerms } from "../../electron/engine/glossary/load-terms.ts";
import { loadLanguage } from "../../electron/engine/language/load-language.ts";
import { applyEdits } from "../../shared/book/content.ts";
import type { Check, CheckCases, CheckWords, Flag } from "../../shared/checks/check.ts";
import { Checker, type CheckerOptions } from "../../shared/checks/checker.ts";
import { checks } from "../../shared/checks/index.ts";
import { imprimerieNationale } from "../../shared/text/house-style.ts";
import { caseBlocks } from "./case-book.ts";

const root = path.resolve(import.meta.dirname, "../..");
const folder = path.join(root, "shared/checks");
const folders = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);
const headings = ["Flags", "Leaves alone", "Options", "Fix", "Known misses"];

let options: Omit<CheckerOptions, "checks">;

beforeAll(async () => {
  const language = await loadLanguage();
  const terms = await loadTerms({ appRoot: root, termbases: ["belarus-ru-fr"], packs: ["ru-fr"] }, language.lexicon);
  options = { ...language, terms, style: imprimerieNationale, language: "fr", sourceLanguage: "ru" };
});

describe("the list of checks", () => {
  it("holds every folder once, under the folder's name", () => {
    const ids = checks.map(({ id }) => id);
    expect([...ids].sort()).toEqual(folders.filter((name) => !name.startsWith("_")).sort());
  });
});

describe.each(folders)("%s", (name) => {
  const check = checks.find(({ id }) => id === name);

  it("has a page with the five headings, each with something under it", () => {
    const page = readFileSync(path.join(folder, name, "README.md"), "utf8");
    const sections = page.split(/^## /m).slice(1);
    expect(sections.map((section) => section.split("\n")[0])).toEqual(headings);
    for (const section of sections) expect(section.split("\n").slice(1).join("").trim().length).toBeGreaterThan(4);
  });

  it.runIf(check)("speaks French and English, with the same messages", () => {
    const { fr, en } = (check as Check).words;
    expect(Object.keys(en.messages).sort()).toEqual(Object.keys(fr.messages).sort());
    for (const words of [fr, en] satisfies CheckWords[]) {
      expect(words.name.length).toBeGreaterThan(2);
      expect(words.description).toMatch(/[.!?]$/);
    }
    expect(en.description).not.toBe(fr.description);
  });
});

const loaded = await Promise.all(
  checks.map(async (check) => {
    const module: { cases: CheckCases } = await import(`../../shared/checks/${check.id}/cases.ts`);
    return { check, cases: module.cases };
  }),
);

describe.each(loaded)("$check.id", ({ check, cases }) => {
  it("has enough cases, with reasons", () => {
    expect(cases.wrong.length).toBeGreaterThanOrEqual(4);
    expect(cases.right.length).toBeGreaterThanOrEqual(5);
    for (const { why } of [...cases.wrong, ...cases.right]) expect(why.length).toBeGreaterThan(4);
  });

  it.each(cases.wrong.map((one) => [one.text, one] as const))("flags: %s", (text, { quotes, fixed }) => {
    const flags = flagsOf(check, text);
    expect(flags.map(({ quote }) => quote)).toEqual(quotes);
    if (fixed !== undefined) expect(repaired(text, flags)).toBe(fixed);
  });

  it.each(cases.right.map((one) => [one.text]))("leaves alone: %s", (text) => {
    expect(flagsOf(check, text).map(({ quote }) => quote)).toEqual([]);
  });
});

function flagsOf(check: Check, text: string): Flag[] {
  const checker = new Checker({ ...options, checks: [check] });
  const blocks = caseBlocks(text);
  for (const _ of checker.load(blocks));
  return blocks.flatMap(({ id }) => checker.flags(id));
}

/** The whole text after every first suggestion; marks of headings and calls gone. */
const repaired = (text: string, flags: readonly Flag[]): string =>
  caseBlocks(text)
    .map(({ id, content }) => {
      const edits = flags.flatMap(({ block, from, to, suggestions: [insert] }) =>
        block === id && insert !== undefined ? [{ from, to, insert }] : [],
      );
      return applyEdits(content, edits).text;
    })
    .join("\n\n");
