import type { FindOptions } from "../rpc/contract/search.ts";
import type { Span } from "../text/span.ts";
import { fold } from "../text/tokens.ts";
import { patternOf } from "./pattern.ts";
import { searchable, stem } from "./stem.ts";

export type FindQuery = Pick<FindOptions, "query" | "mode" | "wholeWord" | "matchCase" | "matchAccents">;

const isWordEnd = (text: string, from: number, to: number): boolean =>
  !/[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, from - 2), from)) &&
  !/^[\p{L}\p{M}\p{N}]/u.test(text.slice(to, to + 2));

/** Makes a function that finds every place of a query in a text, in order, not overlapping. Throws `pattern-broken`. */
export function finder(query: FindQuery): (text: string) => Span[] {
  const find =
    query.mode === "stems" ? stemFinder(query) : query.mode === "pattern" ? patternFinder(query) : wordFinder(query);
  return query.wholeWord && query.mode !== "stems"
    ? (text) => find(text).filter(({ from, to }) => isWordEnd(text, from, to))
    : find;
}

/** The very words; case and accents as asked. A straight apostrophe finds a curved one, a space finds a no-break one. */
function wordFinder(query: FindQuery): (text: string) => Span[] {
  const wanted = simplify(query.query, query).text;
  if (wanted === "") return () => [];
  return (text) => {
    const simple = simplify(text, query);
    const spans: Span[] = [];
    for (let at = simple.text.indexOf(wanted); at >= 0; at = simple.text.indexOf(wanted, at + wanted.length))
      spans.push({ from: simple.origin[at] ?? 0, to: simple.origin[at + wanted.length] ?? text.length });
    // "e" must not be found inside the opened "œ": such a place has no length.
    return spans.filter(({ from, to }) => to > from);
  };
}

/** A text made comparable, and for each of its code units where it comes from. */
function simplify(text: string, query: FindQuery): { text: string; origin: number[] } {
  let out = "";
  const origin: number[] = [];
  let at = 0;
  for (const { segment } of graphemes(text)) {
    let simple = segment
      .replace(/[’ʼ]/g, "'")
      .replace(/[\u00a0\u202f\u2009]/g, " ")
      .normalize("NFC");
    if (!query.matchCase) simple = simple.toLowerCase();
    if (!query.matchAccents) simple = query.matchCase ? withoutAccents(simple) : fold(simple);
    for (let index = 0; index < simple.length; index++) origin.push(at);
    out += simple;
    at += segment.length;
  }
  origin.push(at);
  return { text: out, origin };
}

const withoutAccents = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "");

/** A letter with the marks that follow it. */
function* graphemes(text: string): Generator<{ segment: string }> {
  for (const match of text.matchAll(/[\s\S]\p{M}*/gu)) yield { segment: match[0] };
}

/** The same words in other forms, one after the other: "tracteur routier" finds "tracteurs routiers". */
function stemFinder({ query }: FindQuery): (text: string) => Span[] {
  const wanted = searchable(query).map((token) => stem(token.norm));
  if (wanted.length === 0) return () => [];
  return (text) => {
    const tokens = searchable(text);
    const spans: Span[] = [];
    for (let at = 0; at + wanted.length <= tokens.length; at++) {
      if (!wanted.every((word, index) => stem(tokens[at + index]?.norm ?? "") === word)) continue;
      spans.push({ from: tokens[at]?.from ?? 0, to: tokens[at + wanted.length - 1]?.to ?? 0 });
      at += wanted.length - 1;
    }
    return spans;
  };
}

/** A regular expression. It may be a slow one: run it where it can be stopped. */
function patternFinder(query: FindQuery): (text: string) => Span[] {
  const pattern = patternOf(query);
  return (text) =>
    [...text.matchAll(pattern)]
      .filter((match) => match[0] !== "")
      .map((match) => ({ from: match.index, to: match.index + match[0].length }));
}
