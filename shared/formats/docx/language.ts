import { primary } from "../language-tag.ts";
import { child, descendants, elements, textOf } from "../xml.ts";
import type { WordPackage } from "./package.ts";

/** The book's language: what its properties say, else French. The runs' own marks often lie ("en-US" on a French text). */
export function bookLanguage(word: WordPackage): string {
  const declared = word.properties.get("language") ?? "";
  return /^[a-z]{2,3}\b/i.test(declared) ? declared : "fr";
}

/** Primary subtag of the language that most of the text is marked with; nothing when most of it is not marked. */
export function commonLanguage(word: WordPackage): string | undefined {
  const counts = new Map<string, number>();
  for (const run of descendants(word.document, "w:r")) {
    const language = child(child(run, "w:rPr"), "w:lang")?.attributes["w:val"] ?? "";
    const length = elements(run).reduce((sum, one) => sum + (one.name === "w:t" ? textOf(one).length : 0), 0);
    counts.set(primary(language), (counts.get(primary(language)) ?? 0) + length);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] || undefined;
}
