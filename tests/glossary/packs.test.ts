import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { mqmTypes } from "../../shared/mqm/typology.ts";

const folder = join(import.meta.dirname, "../../glossary/interference");
const files = readdirSync(folder).filter((name) => name.endsWith(".json"));

const bilingual = z.strictObject({ fr: z.string().min(8), en: z.string().min(8) });
const entry = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  source: z.string().min(1),
  wrong: z.array(z.string().min(2)).min(1),
  unless: z.array(z.string().min(2)).optional(),
  right: z.array(z.string().min(1)).min(1),
  why: bilingual,
  category: z.enum(mqmTypes).optional(),
  severity: z.enum(["minor", "major", "critical"]),
  confidence: z.number().min(0.5).max(1),
  bad: z.string().min(8),
  good: z.string().min(8),
});
const pack = z.strictObject({
  id: z.string(),
  from: z.string().length(2),
  to: z.literal("fr"),
  title: bilingual,
  provenance: z.string().min(20),
  entries: z.array(entry),
});

const read = (file: string) => pack.parse(JSON.parse(readFileSync(join(folder, file), "utf8")));

/** Why a pattern cannot be read, or null: brackets that nest and close, an alternative never empty, something to match. */
function patternFault(pattern: string): string | null {
  const open: string[] = [];
  for (const sign of pattern) {
    if (sign === "(" || sign === "[") open.push(sign);
    if (sign === ")" && open.pop() !== "(") return "parenthèse fermée sans être ouverte";
    if (sign === "]" && open.pop() !== "[") return "crochet fermé sans être ouvert";
  }
  if (open.length > 0) return "parenthèse ou crochet jamais fermé";
  if (/\(\s*\||\|\s*[|)]|\(\s*\)|\[\s*\]/u.test(pattern)) return "choix vide";
  if (!/\p{L}/u.test(pattern.replace(/<[a-z]+>/gu, ""))) return "aucun mot";
  if (/<(?=[a-z])(?!(?:noun|verb|adj|num|inf|name|det)>)/u.test(pattern)) return "classe inconnue";
  if (/(?<!\))\?/u.test(pattern)) return "« ? » hors d’un groupe";
  if (/[=^](?![\p{L}\p{N}])/u.test(pattern)) return "« = » ou « ^ » sans mot";
  return null;
}

describe.each(files)("interference pack %s", (file) => {
  const { id, from, to, entries } = read(file);

  it("is named for its languages and has no two entries of one id", () => {
    expect(id).toBe(`${from}-${to}`);
    expect(file).toBe(`${id}.json`);
    expect(entries.map((one) => one.id).filter((one, i, all) => all.indexOf(one) !== i)).toEqual([]);
  });

  it("has only patterns that can be read", () => {
    const faults = entries.flatMap((one) =>
      [...one.wrong, ...(one.unless ?? [])].flatMap((pattern) => {
        const fault = patternFault(pattern);
        return fault === null ? [] : [`${one.id}: ${pattern}: ${fault}`];
      }),
    );
    expect(faults).toEqual([]);
  });

  it("tells a wrong sentence from a right one in every entry", () => {
    expect(entries.filter((one) => one.bad === one.good).map((one) => one.id)).toEqual([]);
  });
});

it("has the size promised for each language", () => {
  const sizes = Object.fromEntries(files.map((file) => [file, read(file).entries.length]));
  expect(sizes["ru-fr.json"]).toBeGreaterThanOrEqual(350);
  expect(sizes["en-fr.json"]).toBeGreaterThanOrEqual(120);
  expect(sizes["de-fr.json"]).toBeGreaterThanOrEqual(60);
});
