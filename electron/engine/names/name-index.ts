import { setImmediate } from "node:timers/promises";
import type { Content } from "../../../shared/book/content.ts";
import type { BlockId } from "../../../shared/book/ids.ts";
import {
  bareName,
  type NameDecision,
  type NameEntry,
  type NamePlace,
  nameBook,
  namesIn,
  pairKey,
} from "../../../shared/names/name-book.ts";
import { splitSentences } from "../../../shared/text/sentences.ts";
import { tokenize } from "../../../shared/text/tokens.ts";
import { loadLanguage } from "../language/load-language.ts";
import type { Hand, Project } from "../project/project.ts";
import type { StoredBlock } from "../project/snapshot.ts";
import { uuid7 } from "../project/uuid.ts";

/** Reading goes on this long before other calls get their turn, in ms. */
const turn = 12;

/** The names of the open book: read block by block when asked for, and again only where the text changed. */
export class NameIndex {
  readonly #project: Project;
  readonly #read = new Map<BlockId, { readonly content: Content; readonly names: readonly NamePlace[] }>();

  #different: Set<string> | undefined;

  constructor(project: Project) {
    this.#project = project;
  }

  async list(blocks: readonly StoredBlock[]): Promise<NameEntry[]> {
    const { spelling } = await loadLanguage();
    const read = await this.#names(blocks);
    return nameBook(read, this.#decisions(), (form) => spelling.knows(form));
  }

  async places(
    blocks: readonly StoredBlock[],
    forms: readonly string[],
  ): Promise<{ readonly block: BlockId; readonly place: NamePlace }[]> {
    const wanted = new Set(forms);
    return (await this.#names(blocks)).flatMap(({ id, names }) =>
      names.filter(({ form }) => wanted.has(form) || wanted.has(bareName(form))).map((place) => ({ block: id, place })),
    );
  }

  /** Did somebody say that two spellings are two names? Asked for every flag: kept in memory. */
  areDifferent(one: string, other: string): boolean {
    if (!this.#different) {
      this.#different = new Set();
      for (const decision of this.#decisions()) this.#remember(decision);
    }
    return this.#different.has(pairKey(one, other));
  }

  decide({ kind, one, other }: NameDecision, hand: Hand): void {
    this.#project.db
      .prepare("INSERT INTO name_decisions (id, at, author, kind, one, other) VALUES (?, ?, ?, ?, ?, ?)")
      .run(uuid7(hand.now), new Date(hand.now).toISOString(), hand.author, kind, one, other);
    this.#remember({ kind, one, other });
  }

  #remember({ kind, one, other }: NameDecision): void {
    if (kind === "different") this.#different?.add(pairKey(one, other));
    else this.#different?.delete(pairKey(one, other));
  }

  #decisions(): NameDecision[] {
    return this.#project.db
      .prepare<[], NameDecision>("SELECT kind, one, other FROM name_decisions ORDER BY at, id")
      .all();
  }

  async #names(blocks: readonly StoredBlock[]): Promise<{ id: BlockId; names: readonly NamePlace[] }[]> {
    const { spelling } = await loadLanguage();
    const out: { id: BlockId; names: readonly NamePlace[] }[] = [];
    let since = Date.now();
    for (const { id, content, shape } of blocks) {
      if (shape.kind === "furniture") continue;
      const known = this.#read.get(id);
      if (known?.content === content) {
        out.push({ id, names: known.names });
        continue;
      }
      const { text } = content;
      const tokens = tokenize(text);
      const passage = { text, tokens, sentences: splitSentences(tokens) };
      const names = namesIn(passage, (lower) => spelling.knows(lower));
      this.#read.set(id, { content, names });
      out.push({ id, names });
      if (Date.now() - since > turn) {
        await setImmediate();
        since = Date.now();
      }
    }
    return out;
  }
}
