import type { FindQuery } from "../../../shared/search/find.ts";
import type { Span } from "../../../shared/text/span.ts";
import type { SearchDocument } from "../search/book-index.ts";

export type SearchRequest =
  | { readonly kind: "put"; readonly documents: readonly SearchDocument[] }
  | { readonly kind: "remove"; readonly ids: readonly string[] }
  | { readonly kind: "query"; readonly id: number; readonly query: string; readonly limit: number }
  | {
      readonly kind: "find";
      readonly id: number;
      readonly query: FindQuery;
      /** Where to look, in the order of the answer. */
      readonly documents: readonly string[];
      readonly limit: number;
    };

export interface FoundPlace extends Span {
  readonly document: string;
}

export type SearchReply =
  | { readonly kind: "queried"; readonly id: number; readonly documents: readonly string[] }
  | { readonly kind: "found"; readonly id: number; readonly places: readonly FoundPlace[] }
  /** `problem`: key of a message; without it something of ours. */
  | { readonly kind: "failed"; readonly id: number; readonly problem?: string; readonly message: string };
