import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { checks } from "../../shared/checks/index.ts";
import { errors } from "../../shared/messages/errors.ts";
import { checkNameKey, flagKey, formatMessage, messagesIn } from "../../shared/messages/index.ts";

const root = path.resolve(import.meta.dirname, "../..");

/** Keys of the Problems that the code throws. */
function thrown(): Set<string> {
  const keys = new Set<string>();
  for (const folder of ["shared", "electron"])
    for (const name of readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })) {
      if (!name.endsWith(".ts")) continue;
      const code = readFileSync(path.join(root, folder, name), "utf8");
      for (const match of code.matchAll(/new (?:Problem|UnreadableFile)\(\s*"([a-z-]+)"/g)) keys.add(match[1] ?? "");
    }
  return keys;
}

describe("messages", () => {
  test("every problem that can be thrown is told in both languages", () => {
    const keys = [...thrown()];
    expect(keys.length).toBeGreaterThan(20);
    for (const language of ["fr", "en"] as const) {
      const known = messagesIn(language);
      expect(keys.filter((key) => !(key in known))).toEqual([]);
    }
  });

  test("both languages have the same keys and ask for the same params", () => {
    const [fr, en] = [messagesIn("fr"), messagesIn("en")];
    expect(Object.keys(en).sort()).toEqual(Object.keys(fr).sort());
    const params = (text = ""): string[] =>
      [...text.matchAll(/{{(\w+)/g)].map((match) => (match[1] ?? "").replace(/(Fr|En)$/, "")).sort();
    for (const [key, text] of Object.entries(fr)) expect([key, params(en[key])]).toEqual([key, params(text)]);
  });

  test("no two checks have one name: they stand beside each other in lists and reports", () => {
    for (const language of ["fr", "en"] as const) {
      const names = checks.map(({ id }) => formatMessage(language, checkNameKey(id)));
      expect(names.length).toBeGreaterThan(50);
      expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    }
  });

  test("params are filled in as they are, markup and braces included", () => {
    expect(formatMessage("en", "file-empty", { name: "<b>$t(no-book){{name}}</b>" })).toContain(
      "<b>$t(no-book){{name}}</b>",
    );
    expect(formatMessage("fr", flagKey("repeated-word", "default"), { word: "de" })).toBe(
      "« de » est écrit deux fois de suite.",
    );
  });

  test("an unknown key is shown rather than nothing", () => {
    expect(formatMessage("fr", "never-heard")).toBe("never-heard");
    expect(Object.keys(errors.fr).length).toBeGreaterThan(30);
  });
});
