import type { Block, BlockKind } from "../book/block.ts";
import type { InlineCode } from "../book/content.ts";
import type { BlockId } from "../book/ids.ts";
import { type Sentence, splitSentences } from "../text/sentences.ts";
import { type Token, tokenize } from "../text/tokens.ts";
import type { Passage } from "./check.ts";

/** What the checks need of a block; `content` is its current text. */
export type CheckedBlock = Pick<Block, "id" | "kind" | "level" | "label" | "content">;

/** Blocks whose words are kept: all of a usual book's. Those of a book ten times as long are two fifths of what its checks take. */
const kept = 2_000;

/** The passages whose words were asked for last. */
export class WordsAtHand {
  readonly #passages: ReadPassage[] = [];
  #next = 0;

  /** Keeps this one's words, and forgets those of the one that was kept longest. */
  keep(passage: ReadPassage): void {
    this.#passages[this.#next]?.forget();
    this.#passages[this.#next] = passage;
    this.#next = (this.#next + 1) % kept;
  }
}

/** A block as the checks see it. Its words are read when a check first asks for them, and again once they were forgotten. */
export class ReadPassage implements Passage {
  readonly id: BlockId;
  readonly kind: BlockKind;
  readonly level?: number;
  readonly label?: string;
  readonly text: string;
  readonly codes: readonly InlineCode[];
  readonly order: number;
  readonly chapter: number;
  readonly #block: CheckedBlock;
  readonly #atHand: WordsAtHand;
  #words: { readonly tokens: readonly Token[]; readonly sentences: readonly Sentence[] } | undefined;

  constructor(block: CheckedBlock, order: number, chapter: number, atHand: WordsAtHand) {
    this.id = block.id;
    this.kind = block.kind;
    if (block.level !== undefined) this.level = block.level;
    if (block.label !== undefined) this.label = block.label;
    this.text = block.content.text;
    this.codes = block.content.codes;
    this.order = order;
    this.chapter = chapter;
    this.#block = block;
    this.#atHand = atHand;
  }

  get tokens(): readonly Token[] {
    return this.#read().tokens;
  }

  get sentences(): readonly Sentence[] {
    return this.#read().sentences;
  }

  /** The same block at another place of the book. */
  at(order: number, chapter: number): ReadPassage {
    return new ReadPassage(this.#block, order, chapter, this.#atHand);
  }

  forget(): void {
    this.#words = undefined;
  }

  #read() {
    if (!this.#words) {
      const tokens = tokenize(this.text);
      this.#words = { tokens, sentences: splitSentences(tokens) };
      this.#atHand.keep(this);
    }
    return this.#words;
  }
}
