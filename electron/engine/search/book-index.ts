import BetterSqlite3, { type Database, type Statement } from "better-sqlite3";
import { mostWords } from "../../../shared/search/query-places.ts";
import { searchable, stem } from "../../../shared/search/stem.ts";
import { fold } from "../../../shared/text/tokens.ts";

export interface SearchDocument {
  readonly id: string;
  readonly text: string;
}

/** Documents indexed, and documents folded, before somebody else may have a word. */
const [indexed, folded] = [50, 500];
/**
 * Full-text index of a book: SQLite's FTS5 in memory, over French stems and over the words as they begin. Documents that it does not
 * hold yet are looked through letter by letter: somebody who types must not wait for the index.
 */
export class BookIndex {
  readonly #db: Database = new BetterSqlite3(":memory:");
  readonly #insert: Statement<[number, string, string]>;
  readonly #delete: Statement<[number]>;
  readonly #rows = new Map<string, { readonly row: number; readonly text: string }>();
  /** Ids by row. */
  readonly #ids: string[] = [];
  /** Documents not in the index yet; their folded text once it was made. */
  readonly #waiting = new Map<string, string | undefined>();

  constructor() {
    // The texts stand here already: the index holds none, and of a word only in which documents it is.
    this.#db.exec(
      `CREATE VIRTUAL TABLE words USING fts5(stems, forms, content = '', contentless_delete = 1, detail = column, tokenize = "unicode61 remove_diacritics 2")`,
    );
    this.#insert = this.#db.prepare("INSERT INTO words (rowid, stems, forms) VALUES (?, ?, ?)");
    this.#delete = this.#db.prepare("DELETE FROM words WHERE rowid = ?");
  }

  /** Adds a document or gives it a new text. */
  put({ id, text }: SearchDocument): void {
    const known = this.#rows.get(id);
    if (known && !this.#waiting.has(id)) this.#delete.run(known.row);
    const row = known?.row ?? this.#ids.length;
    this.#ids[row] = id;
    this.#rows.set(id, { row, text });
    this.#waiting.set(id, undefined);
  }

  remove(id: string): void {
    const known = this.#rows.get(id);
    if (known && !this.#waiting.has(id)) this.#delete.run(known.row);
    this.#rows.delete(id);
    this.#waiting.delete(id);
  }

  text(id: string): string | undefined {
    return this.#rows.get(id)?.text;
  }

  /** Folds some texts that wait, so that looking through them is quick; false when all are. A few ms. */
  foldNext(): boolean {
    let done = 0;
    for (const [id, text] of this.#waiting) {
      if (text !== undefined) continue;
      this.#folded(id);
      if (++done === folded) return true;
    }
    return done > 0;
  }

  /** Takes some documents that wait into the index; false when none does. A few ms. */
  buildNext(): boolean {
    const some = [...this.#waiting.keys()].slice(0, indexed);
    this.#db.transaction(() => {
      for (const id of some) {
        const { row, text } = this.#rows.get(id) ?? { row: -1, text: "" };
        const words = searchable(text).map(({ norm }) => norm);
        this.#insert.run(row, words.map(stem).join(" "), words.map(fold).join(" "));
        this.#waiting.delete(id);
      }
    })();
    return some.length > 0;
  }

  /** Ids of documents that hold every word of the query, by stem or by beginning; best first. */
  query(query: string, limit: number): string[] {
    const words = searchable(query)
      .slice(0, mostWords)
      .map((token) => token.norm);
    if (words.length === 0) return [];
    const known = this.#db
      .prepare<[string, number], { rowid: number }>(
        "SELECT rowid FROM words WHERE words MATCH ? ORDER BY rank, rowid LIMIT ?",
      )
      .all(words.map(clauseOf).join(" AND "), limit)
      .map(({ rowid }) => this.#ids[rowid] ?? "");
    return [...known, ...this.#lookThrough(words, limit - known.length)];
  }

  /** Documents that wait in which a word begins with each of the words, or with its stem. */
  #lookThrough(words: readonly string[], limit: number): string[] {
    const found: string[] = [];
    const beginnings = words.map((word) => [fold(word), stem(word)]);
    for (const id of this.#waiting.keys()) {
      if (found.length >= limit) break;
      const text = this.#folded(id);
      if (beginnings.every((forms) => forms.some((form) => hasWord(text, form)))) found.push(id);
    }
    return found;
  }

  #folded(id: string): string {
    const known = this.#waiting.get(id);
    if (known !== undefined) return known;
    const text = fold(this.text(id) ?? "");
    this.#waiting.set(id, text);
    return text;
  }
}

/** A word by its stem or by its beginning: in quotation marks, nothing in it is the index's own syntax. */
const clauseOf = (word: string): string => `({stems} : ${quoted(stem(word))} OR {forms} : ${quoted(fold(word))} *)`;

const quoted = (word: string): string => `"${word.replaceAll('"', '""')}"`;

/** Does a word of the text begin so? */
function hasWord(text: string, beginning: string): boolean {
  for (let at = text.indexOf(beginning); at >= 0; at = text.indexOf(beginning, at + 1))
    if (at === 0 || !/[\p{L}\p{N}]/u.test(text.charAt(at - 1))) return true;
  return false;
}
