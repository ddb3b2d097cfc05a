import type { Hand } from "../project/project.ts";

/** What comes into a book as a whole. Plain data: it crosses to a worker. */
export type Arrival =
  /** Another copy of the book. */
  | { readonly kind: "merge"; readonly theirs: string }
  /** A new version of its raw file, as the project of its own that `incoming` is; `name` is what the raw file is called. */
  | { readonly kind: "version"; readonly incoming: string; readonly name: string };

/** `book`: the book's own file. It stays as it is: the copy beside it, `partOf(book)`, takes it in. */
export interface TakeInJob {
  readonly book: string;
  readonly arrival: Arrival;
  readonly hand: Hand;
}
