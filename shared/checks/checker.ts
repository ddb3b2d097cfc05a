import type { BlockId } from "../book/ids.ts";
import type { TermMatcher } from "../glossary/matcher.ts";
import type { HouseStyle } from "../text/house-style.ts";
import type { Lexicon, Spelling } from "../text/lexicon.ts";
import { BookCounts } from "./book-counts.ts";
import { type BlockCheck, type Check, type Finding, type Flag, farthest, type Passage, type Tools } from "./check.ts";
import { completeFlags, type RawFlag } from "./complete-flags.ts";
import { FormGroups } from "./form-groups.ts";
import { mergeFlags } from "./merge-flags.ts";
import { type CheckedBlock, ReadPassage, WordsAtHand } from "./passage.ts";
import { PlaceGroups } from "./place-groups.ts";

export interface CheckerOptions {
  readonly checks: readonly Check[];
  readonly lexicon: Lexicon;
  readonly spelling: Spelling;
  readonly terms: TermMatcher;
  readonly style: HouseStyle;
  readonly language: string;
  readonly sourceLanguage?: string;
}

/** What an edit does to the book. */
export interface BookChange {
  readonly changed?: readonly CheckedBlock[];
  readonly removed?: readonly BlockId[];
  /** All blocks in order, when blocks came, went or moved. */
  readonly order?: readonly BlockId[];
}

interface Standing {
  passage: ReadPassage;
  /** Findings of block checks that found something, by the check's place in the list. */
  readonly own: Map<number, readonly Finding[]>;
}

type Groups = FormGroups | PlaceGroups;

/**
 * Holds a book's suspects and keeps them true while it is edited. Loading is linear in the length of the book; an edit looks again
 * at the blocks it changed, at what asked about a count that changed, and at the groups of book-wide checks it touches. After any
 * edits the flags are those of a fresh load.
 */
export class Checker {
  readonly #options: CheckerOptions;
  readonly #checks: readonly Check[];
  readonly #groups = new Map<number, Groups>();
  readonly #standing = new Map<BlockId, Standing>();
  readonly #atHand = new WordsAtHand();
  readonly #counts: BookCounts;
  readonly #tools: Tools;
  #order: readonly BlockId[] = [];

  constructor(options: CheckerOptions) {
    this.#options = options;
    this.#checks = options.checks;
    this.#counts = new BookCounts(options.language, options.sourceLanguage);
    this.#tools = {
      lexicon: options.lexicon,
      spelling: options.spelling,
      terms: options.terms,
      style: options.style,
      book: this.#counts,
    };
    for (const [rank, check] of options.checks.entries())
      if (check.scope === "forms") this.#groups.set(rank, new FormGroups(check));
      else if (check.scope === "book") this.#groups.set(rank, new PlaceGroups(check));
  }

  /** Reads a whole book, in steps so that a worker can report progress and stop: yields the number of blocks done. */
  *load(blocks: readonly CheckedBlock[]): Generator<number, void> {
    let chapter = 0;
    for (const [order, block] of blocks.entries()) {
      if (opensChapter(block)) chapter++;
      this.#stand(new ReadPassage(block, order, chapter, this.#atHand));
      if (order % 200 === 199) yield Math.floor(order / 4);
    }
    this.#order = blocks.map(({ id }) => id);
    this.#counts.takeStale();
    // The counts of the whole book are known before any check looks.
    for (let from = 0; from < blocks.length; from += step) {
      const some = blocks.slice(from, from + step);
      // Check by check rather than block by block: each one's code and words stay at hand.
      for (const rank of this.#checks.keys()) for (const { id } of some) this.#look(rank, id);
      yield Math.floor((blocks.length + 3 * from) / 4);
    }
    for (const [rank, groups] of this.#groups) for (const group of groups.groups()) this.#judge(rank, group);
    yield blocks.length;
  }

  /** Takes an edit. Returns the blocks whose flags may be other ones now. */
  update({ changed = [], removed = [], order }: BookChange): ReadonlySet<BlockId> {
    const fresh = new Set<BlockId>();
    const touched = new Map([...this.#groups.keys()].map((rank) => [rank, new Set<string>()]));
    for (const id of removed) {
      const old = this.#standing.get(id);
      if (!old) continue;
      this.#counts.remove(old.passage);
      this.#standing.delete(id);
      fresh.add(id);
    }
    for (const block of changed) {
      const old = this.#standing.get(block.id)?.passage;
      if (old) this.#counts.remove(old);
      this.#stand(new ReadPassage(block, old?.order ?? this.#standing.size, old?.chapter ?? 0, this.#atHand));
      fresh.add(block.id);
    }
    const affected = new Set(fresh);
    const moved = this.#reorder(order, fresh);
    for (const id of moved.otherChapter) fresh.add(id);
    const touch = (rank: number, groups: Iterable<string>): void => {
      for (const group of groups) touched.get(rank)?.add(group);
    };
    const stale = this.#counts.takeStale();
    for (const id of fresh) for (const rank of this.#checks.keys()) touch(rank, this.#look(rank, id));
    for (const asker of stale) {
      const { kind, rank, name } = readAsker(asker);
      if (kind === "group") touch(rank, [name]);
      // Ids come back as they went in.
      else if (this.#standing.has(name as BlockId) && !fresh.has(name as BlockId)) {
        touch(rank, this.#look(rank, name as BlockId));
        affected.add(name as BlockId);
      }
    }
    for (const [rank, groups] of this.#groups)
      if (groups instanceof PlaceGroups) for (const id of moved.near) touch(rank, groups.groupsOf(id));
    for (const [rank, groups] of touched)
      for (const group of groups) for (const id of this.#judge(rank, group)) affected.add(id);
    return affected;
  }

  /** A block's flags, in text order, duplicates folded. */
  flags(id: BlockId): Flag[] {
    const standing = this.#standing.get(id);
    if (!standing) return [];
    const raw: RawFlag[] = [];
    for (const [rank, check] of this.#checks.entries())
      for (const finding of standing.own.get(rank) ?? this.#groups.get(rank)?.findings(id) ?? [])
        raw.push({ check, rank, finding });
    return mergeFlags(completeFlags(standing.passage, raw));
  }

  /** What a check that is not in the list would flag in the book as it stands; nothing is kept. */
  tryOut(check: Check): Flag[] {
    const other = new Checker({ ...this.#options, checks: [check] });
    const passages = this.#order.flatMap((id) => this.#standing.get(id)?.passage ?? []);
    for (const passage of passages) other.#stand(passage);
    for (const { id } of passages) other.#look(0, id);
    for (const [rank, groups] of other.#groups) for (const group of groups.groups()) other.#judge(rank, group);
    return passages.flatMap(({ id }) => other.flags(id));
  }

  passage(id: BlockId): Passage | undefined {
    return this.#standing.get(id)?.passage;
  }

  get tools(): Tools {
    return this.#tools;
  }

  #stand(passage: ReadPassage): void {
    this.#counts.add(passage);
    const old = this.#standing.get(passage.id);
    if (old) old.passage = passage;
    else this.#standing.set(passage.id, { passage, own: new Map() });
  }

  /** One check looks at one block, which may be gone. Returns the groups it touches. */
  #look(rank: number, id: BlockId): Iterable<string> {
    const check = this.#checks[rank];
    const standing = this.#standing.get(id);
    const passage = standing && check && appliesTo(check, standing.passage) ? standing.passage : undefined;
    this.#counts.asker = () => `block\0${rank}\0${id}`;
    const groups = this.#groups.get(rank);
    if (groups) return groups.observe(id, passage, this.#tools);
    if (check?.scope === "block" && standing) {
      const findings = passage ? [...check.find(passage, this.#tools)] : none;
      if (findings.length > 0) standing.own.set(rank, findings);
      else standing.own.delete(rank);
    }
    return [];
  }

  #judge(rank: number, group: string): Iterable<BlockId> {
    this.#counts.asker = () => `group\0${rank}\0${group}`;
    const groups = this.#groups.get(rank);
    if (groups instanceof FormGroups) return groups.judge(group, this.#tools);
    return groups?.judge(group, (id) => this.#standing.get(id)?.passage.order ?? 0, this.#tools) ?? [];
  }

  /** New places in the book. Returns who is in another chapter now, and who stands near a place where blocks came, went or moved. */
  #reorder(
    order: readonly BlockId[] | undefined,
    changed: ReadonlySet<BlockId>,
  ): { otherChapter: BlockId[]; near: Set<BlockId> } {
    const otherChapter: BlockId[] = [];
    const near = new Set<BlockId>();
    const opens = [...changed].some((id) => this.#standing.get(id)?.passage.kind === "heading");
    if (!order && !opens) return { otherChapter, near };
    const before = this.#order;
    this.#order = order ?? before;
    let chapter = 0;
    for (const [place, id] of this.#order.entries()) {
      const standing = this.#standing.get(id);
      if (!standing) continue;
      if (opensChapter(standing.passage)) chapter++;
      const { passage } = standing;
      if (passage.chapter !== chapter) otherChapter.push(id);
      if (passage.chapter !== chapter || passage.order !== place) standing.passage = passage.at(place, chapter);
    }
    if (!order) return { otherChapter, near };
    const addAround = (ids: readonly BlockId[], at: number): void => {
      for (const id of ids.slice(Math.max(0, at - farthest), at + farthest + 1)) near.add(id);
    };
    for (const [place, id] of order.entries()) if (changed.has(id)) addAround(order, place);
    for (const [place, id] of before.entries()) if (changed.has(id)) addAround(before, place);
    return { otherChapter, near };
  }
}

const none: readonly Finding[] = [];

/** Blocks between two words on how far the reading is. */
const step = 100;

const opensChapter = ({ kind, level }: Pick<CheckedBlock, "kind" | "level">): boolean =>
  kind === "heading" && (level ?? 1) <= 1;

function readAsker(asker: string): { kind: string; rank: number; name: string } {
  const [kind = "", rank = "", ...name] = asker.split("\0");
  return { kind, rank: Number(rank), name: name.join("\0") };
}

const appliesTo = (check: BlockCheck | Check, passage: Passage): boolean =>
  passage.kind !== "furniture" && (check.kinds === undefined || check.kinds.includes(passage.kind));
