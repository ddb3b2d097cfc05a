import lunr from "lunr";
import { fold, normalize } from "../text/tokens.ts";
import { searchable, stem } from "./stem.ts";

export interface SearchDocument {
  readonly id: string;
  readonly text: string;
}

/** Blocks a shard. lunr's cost grows faster than its documents: many small indexes, and an edit rebuilds one. */
const shardSize = 500;
/** So many times the answers asked for are ranked; a word's beginning that half of the book holds is not looked for to its end. */
const ranked = 5;
/** A query is a few words; more cost time and find nothing. */
const mostWords = 8;

interface Shard {
  readonly documents: Map<string, string>;
  index: lunr.Index | undefined;
}

/** Full-text index of a book, built shard by shard, by need. */
export class BookIndex {
  readonly #shards: Shard[] = [];
  readonly #home = new Map<string, Shard>();

  /** Adds a document or gives it a new text; only its shard is built again, at the next query. */
  put({ id, text }: SearchDocument): void {
    let shard = this.#home.get(id);
    if (!shard) {
      shard = this.#shards.at(-1);
      if (!shard || shard.documents.size >= shardSize) {
        shard = { documents: new Map(), index: undefined };
        this.#shards.push(shard);
      }
      this.#home.set(id, shard);
    }
    shard.documents.set(id, text);
    shard.index = undefined;
  }

  remove(id: string): void {
    const shard = this.#home.get(id);
    if (!shard) return;
    shard.documents.delete(id);
    shard.index = undefined;
    this.#home.delete(id);
  }

  text(id: string): string | undefined {
    return this.#home.get(id)?.documents.get(id);
  }

  /** Builds one shard that needs it; false when none does. Lets a worker answer between shards. */
  buildNext(): boolean {
    const shard = this.#shards.find((candidate) => candidate.index === undefined);
    if (shard) build(shard);
    return shard !== undefined;
  }

  /** Documents that hold every word of the query, by stem or by beginning; best first, of common words among the first of the book. */
  query(query: string, limit: number): { readonly id: string; readonly score: number }[] {
    const words = searchable(query)
      .slice(0, mostWords)
      .map((token) => token.norm);
    const found: { id: string; score: number }[] = [];
    if (words.length === 0) return found;
    for (const shard of this.#shards) {
      const index = shard.index ?? build(shard);
      let scores: Map<string, number> | undefined;
      for (const word of words) {
        const results = index.query((clause) => {
          clause.term(fold(word), { boost: 10, usePipeline: false });
          clause.term(stem(word), { boost: 4, usePipeline: false });
          clause.term(fold(word), { wildcard: lunr.Query.wildcard.TRAILING, usePipeline: false });
        });
        const before = scores;
        const entries = results.map(({ ref, score }) => [ref, score] as const);
        scores = new Map(
          before
            ? entries.flatMap(([ref, score]) => {
                const earlier = before.get(ref);
                return earlier === undefined ? [] : [[ref, earlier + score] as const];
              })
            : entries,
        );
      }
      for (const [id, score] of scores ?? []) found.push({ id, score });
      if (found.length >= ranked * limit) break;
    }
    return found.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)).slice(0, limit);
  }
}

/** Words under their stem and under themselves, so that what is typed halfway finds them too. */
function build(shard: Shard): lunr.Index {
  const builder = new lunr.Builder();
  builder.ref("id");
  builder.field("text");
  builder.tokenizer = Object.assign(
    (value?: string | object | object[] | null) =>
      searchable(String(value ?? "")).flatMap(({ norm }) => {
        const full = fold(norm);
        const short = stem(norm);
        return (full === short ? [full] : [full, short]).map((word) => new lunr.Token(word, {}));
      }),
    { separator: / / },
  );
  for (const [id, text] of shard.documents) builder.add({ id, text });
  shard.index = builder.build();
  return shard.index;
}

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
