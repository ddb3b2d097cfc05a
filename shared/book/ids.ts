declare const brand: unique symbol;
type Id<Name extends string> = string & { readonly [brand]: Name };

/** A block's identity, kept through edits, splits (the first half keeps it), re-import and merge. */
export type BlockId = Id<"block">;
/** One saved step: UUID v7, so ids made in two copies of a book never meet. */
export type RevisionId = Id<"revision">;

export const blockId = (value: string): BlockId => value as BlockId;
export const revisionId = (value: string): RevisionId => value as RevisionId;
