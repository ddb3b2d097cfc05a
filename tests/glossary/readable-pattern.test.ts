import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { readablePattern } from "../../shared/glossary/readable-pattern.ts";
import { readTbx } from "../../shared/glossary/tbx/read.ts";

test("patterns read as the words they stand for", () => {
  expect(readablePattern("^Biélorussie")).toBe("Biélorussie");
  expect(readablePattern("^République =de (^Bélarus|^Biélorussie)")).toBe("République de Bélarus / Biélorussie");
  expect(readablePattern("au détriment (exclusif)? de")).toBe("au détriment (exclusif) de");
  expect(readablePattern("réaliser [=le] ... <noun>")).toBe("réaliser le … …");
  expect(readablePattern("<noun> d'État", { noun: "nom" })).toBe("nom d'État");
  expect(readablePattern("usine \\(MAZ\\)")).toBe("usine (MAZ)");
  expect(readablePattern("a = b")).toBe("a = b");
});

test("no form of a termbase that ships is shown with its signs", () => {
  const folder = path.resolve(import.meta.dirname, "../../glossary");
  const forms = readdirSync(folder)
    .filter((name) => name.endsWith(".tbx"))
    .flatMap((name) => readTbx(readFileSync(path.join(folder, name), "utf8"), name).termbase.concepts)
    .flatMap(({ terms }) => terms)
    .filter(({ status }) => status === "forbidden" || status === "deprecated")
    .map(({ term }) => readablePattern(term));
  expect(forms.length).toBeGreaterThan(100);
  expect(forms.filter((form) => form === "" || /[=^|[\]\\<>]/.test(form))).toEqual([]);
});
