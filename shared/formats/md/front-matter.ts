import type { BookMeta } from "../../book/book.ts";
import { isLanguage } from "../language-tag.ts";
import { metaFrom } from "../meta-from.ts";

/**
 * The metadata that stand before the text between lines of dashes, in the part of YAML that books use: `key: value`, a list
 * as `[a, b]` or as lines with a dash; or pandoc's title block (`% Title`). What it doesn't know, it leaves out.
 */
export function frontMatter(markdown: string): { readonly meta: Partial<BookMeta>; readonly body: string } {
  const block = /^---[ \t]*\n([\s\S]{0,20000}?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/.exec(markdown);
  // A rule and a paragraph that ends with another rule are no metadata.
  if (!block || !/^[\w-]+[ \t]*:/m.test(block[1] ?? "")) return titleBlock(markdown);
  const fields = new Map<string, string[]>();
  let key = "";
  for (const line of (block[1] ?? "").split("\n")) {
    const field = /^([\w-]+)[ \t]*:[ \t]*(.*)$/.exec(line);
    const item = /^[ \t]*-[ \t]+(.*)$/.exec(line);
    if (field) {
      key = (field[1] ?? "").toLowerCase();
      fields.set(key, valuesOf((field[2] ?? "").trim()));
    } else if (item) {
      const value = (item[1] ?? "").replace(/^(?:name|text):[ \t]*/, "");
      fields.set(key, [...(fields.get(key) ?? []), ...valuesOf(value.trim())]);
    }
  }
  const first = (...names: readonly string[]): string | undefined =>
    names.flatMap((name) => fields.get(name) ?? []).find((value) => value !== "");
  const meta = metaFrom({
    title: first("title"),
    authors: fields.get("author") ?? fields.get("authors") ?? fields.get("creator") ?? [],
    language: [first("lang", "language") ?? ""].find(isLanguage),
    publisher: first("publisher"),
    identifier: first("identifier", "isbn"),
    rights: first("rights", "copyright"),
    date: first("date"),
    description: first("description", "abstract"),
  });
  return { meta, body: markdown.slice(block[0].length) };
}

function titleBlock(markdown: string): { readonly meta: Partial<BookMeta>; readonly body: string } {
  const block = /^% ([^\n]*)\n(?:% ([^\n]*)\n)?(?:% ([^\n]*)\n)?/.exec(markdown);
  if (!block) return { meta: {}, body: markdown };
  const authors = (block[2] ?? "").split(";").map((one) => one.trim());
  return {
    meta: metaFrom({ title: block[1]?.trim(), authors: authors.filter(Boolean), date: block[3]?.trim() }),
    body: markdown.slice(block[0].length),
  };
}

function valuesOf(value: string): string[] {
  if (value === "" || value === "|" || value === ">") return [];
  const list = /^\[(.*)\]$/.exec(value)?.[1];
  if (list === undefined) return [unquoted(value)];
  return (list.match(/"(?:[^"\\]|\\.)*"|'[^']*'|[^,\s][^,]*/g) ?? []).map((one) => unquoted(one.trim()));
}

function unquoted(value: string): string {
  if (/^'.*'$/.test(value)) return value.slice(1, -1).replaceAll("''", "'");
  if (!/^".*"$/.test(value)) return value.replace(/[ \t]+#.*$/, "");
  try {
    const parsed: unknown = JSON.parse(value);
    return typeof parsed === "string" ? parsed : value;
  } catch {
    return value.slice(1, -1);
  }
}
