import type { Block } from "../book/block.ts";
import { splitSentences } from "../text/sentences.ts";
import { tokenize } from "../text/tokens.ts";
import type { Passage } from "./check.ts";

/** What the checks need of a block; `content` is its current text. */
export type CheckedBlock = Pick<Block, "id" | "kind" | "level" | "label" | "content">;

/** Reads a block once for all checks. */
export function toPassage(block: CheckedBlock, order: number, chapter: number): Passage {
  const tokens = tokenize(block.content.text);
  return {
    id: block.id,
    kind: block.kind,
    ...(block.level === undefined ? {} : { level: block.level }),
    ...(block.label === undefined ? {} : { label: block.label }),
    text: block.content.text,
    codes: block.content.codes,
    tokens,
    sentences: splitSentences(tokens),
    order,
    chapter,
  };
}
