import { fold, normalize } from "../text/tokens.ts";
import { searchable, stem } from "./stem.ts";

/** A query is a few words; more cost time and find nothing. */
export const mostWords = 8;

/** Where a text answers to a query's words, for showing an excerpt. */
export function queryPlaces(text: string, query: string): { from: number; to: number }[] {
  const words = searchable(query)
    .slice(0, mostWords)
    .map(({ norm }) => ({ full: fold(norm), short: stem(norm) }));
  return searchable(text)
    .filter((token) => {
      const full = fold(normalize(token.text));
      return words.some((word) => full.startsWith(word.full) || stem(token.norm) === word.short);
    })
    .map(({ from, to }) => ({ from, to }));
}
