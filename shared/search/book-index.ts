import lunr from "lunr";
import { fold, normalize } from "../text/tokens.ts";
import { searchable, stem } from "./stem.ts";

export interface SearchDocument {
  readonly id: string;
  readonly text: string;
}

/** Blocks a shard. lunr's cost grows faster than its documents: many small indexes, and an edit rebuilds one. */
const shardSize = 500;
/** Documents added to an index before somebody else may have a word. */
const stepSize = 100;
/** So many times the answers asked for are ranked; a word's beginning that half of the book holds is not looked for to its end. */
const ranked = 5;
/** A query is a few words; more cost time and find nothing. */
const mostWords = 8;

interface Shard {
  readonly documents: Map<string, string>;
  /** The same texts folded, made when they are first looked through. */
  readonly folded: Map<string, string>;
  /** Undefined when the texts are others than those it was built of. */
  index: lunr.Index | undefined;
  /** The index being built, a few documents a step. */
  building: Generator<void, lunr.Index> | undefined;
}

/**
 * Full-text index of a book, built shard by shard. A shard that is not built yet is looked through letter by letter: somebody who
 * types must not wait for the index.
 */
export class BookIndex {
  readonly #shards: Shard[] = [];
  readonly #home = new Map<string, Shard>();

  /** Adds a document or gives it a new text; only its shard is to be built again. */
  put({ id, text }: SearchDocument): void {
    let shard = this.#home.get(id);
    if (!shard) {
      shard = this.#shards.at(-1);
      if (!shard || shard.documents.size >= shardSize) {
        shard = { documents: new Map(), folded: new Map(), index: undefined, building: undefined };
        this.#shards.push(shard);
      }
      this.#home.set(id, shard);
    }
    shard.documents.set(id, text);
    shard.folded.delete(id);
    shard.index = undefined;
    shard.building = undefined;
  }

  remove(id: string): void {
    const shard = this.#home.get(id);
    if (!shard) return;
    shard.documents.delete(id);
    shard.folded.delete(id);
    shard.index = undefined;
    shard.building = undefined;
    this.#home.delete(id);
  }

  text(id: string): string | undefined {
    return this.#home.get(id)?.documents.get(id);
  }

  /** Folds the texts of one shard, so that looking through it is quick; false when all are. A few ms. */
  foldNext(): boolean {
    const shard = this.#shards.find(({ index, documents, folded }) => !index && folded.size < documents.size);
    if (shard) for (const id of shard.documents.keys()) foldedText(shard, id);
    return shard !== undefined;
  }

  /** Goes on building the first shard that needs it; false when none does. A step takes about 20 ms. */
  buildNext(): boolean {
    const shard = this.#shards.find(({ index }) => index === undefined);
    if (!shard) return false;
    shard.building ??= build(shard.documents);
    const { done, value } = shard.building.next();
    if (!done) return true;
    shard.index = value;
    shard.building = undefined;
    return true;
  }

  /** Documents that hold every word of the query, by stem or by beginning; best first, of common words among the first of the book. */
  query(query: string, limit: number): { readonly id: string; readonly score: number }[] {
    const words = searchable(query)
      .slice(0, mostWords)
      .map((token) => token.norm);
    const found: { id: string; score: number }[] = [];
    if (words.length === 0) return found;
    for (const shard of this.#shards) {
      const scores = shard.index ? ask(shard.index, words) : new Map<string, number>();
      // A word typed further than its stem ("développeme") is in no index of stems.
      for (const [id, score] of scores.size > 0 ? scores : lookThrough(shard, words)) found.push({ id, score });
      if (found.length >= ranked * limit) break;
    }
    return found.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)).slice(0, limit);
  }
}

/** Documents of a built shard that hold every word, with lunr's scores added up. */
function ask(index: lunr.Index, words: readonly string[]): Map<string, number> {
  let scores: Map<string, number> | undefined;
  for (const word of words) {
    const before = scores;
    const results = index.query((clause) => {
      clause.term(stem(word), { boost: 10, usePipeline: false });
      clause.term(fold(word), { wildcard: lunr.Query.wildcard.TRAILING, usePipeline: false });
    });
    scores = new Map(
      results
        .filter(({ ref }) => !before || before.has(ref))
        .map(({ ref, score }) => [ref, score + (before?.get(ref) ?? 0)]),
    );
  }
  return scores ?? new Map();
}

/** Documents of a shard in which a word begins with each of the words, or with its stem. */
function* lookThrough(shard: Shard, words: readonly string[]): Generator<[id: string, score: number]> {
  const beginnings = words.map((word) => [fold(word), stem(word)]);
  for (const id of shard.documents.keys()) {
    const text = foldedText(shard, id);
    if (beginnings.every((forms) => forms.some((form) => hasWord(text, form)))) yield [id, 0];
  }
}

function foldedText({ documents, folded }: Shard, id: string): string {
  const known = folded.get(id);
  if (known !== undefined) return known;
  const text = fold(documents.get(id) ?? "");
  folded.set(id, text);
  return text;
}

/** Does a word of the text begin so? */
function hasWord(text: string, beginning: string): boolean {
  for (let at = text.indexOf(beginning); at >= 0; at = text.indexOf(beginning, at + 1))
    if (at === 0 || !/[\p{L}\p{N}]/u.test(text.charAt(at - 1))) return true;
  return false;
}

/** Words under their stem: half the memory of an index that holds their forms too. */
function* build(documents: ReadonlyMap<string, string>): Generator<void, lunr.Index> {
  const builder = new lunr.Builder();
  builder.ref("id");
  builder.field("text");
  builder.tokenizer = Object.assign(
    (value?: string | object | object[] | null) =>
      searchable(String(value ?? "")).map(({ norm }) => new lunr.Token(stem(norm), {})),
    { separator: / / },
  );
  let added = 0;
  for (const [id, text] of documents) {
    builder.add({ id, text });
    if (++added % stepSize === 0) yield;
  }
  return builder.build();
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
