import type { Block } from "./block.ts";
import type { BlockId } from "./ids.ts";
import { noteCallsIn } from "./note-calls.ts";

/** What is known of the book as a whole. Languages are BCP 47 tags. */
export interface BookMeta {
  readonly title: string;
  readonly authors: readonly string[];
  readonly language: "fr" | (string & {});
  /** The language the machine translated from, when known or guessed: it chooses the interference pack. */
  readonly sourceLanguage?: string;
  readonly publisher?: string;
  readonly identifier?: string;
  readonly rights?: string;
  readonly date?: string;
  readonly description?: string;
}

/** Blocks in reading order. */
export interface Book {
  readonly meta: BookMeta;
  readonly blocks: readonly Block[];
}

/** Where a note is called: the block and the UTF-16 offset in its text. */
export interface NoteCall {
  readonly block: BlockId;
  readonly offset: number;
}

/** The call of every note that has one. */
export function noteCalls(blocks: readonly Block[]): Map<BlockId, NoteCall> {
  const calls = new Map<BlockId, NoteCall>();
  for (const block of blocks)
    for (const { note, offset } of noteCallsIn(block.content)) calls.set(note, { block: block.id, offset });
  return calls;
}
