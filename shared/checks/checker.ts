import type { BlockId } from "../book/ids.ts";
import type { TermMatcher } from "../glossary/matcher.ts";
import type { HouseStyle } from "../text/house-style.ts";
import type { Lexicon, Spelling } from "../text/lexicon.ts";
import { normalize } from "../text/tokens.ts";
import type {
  BlockCheck,
  BookCheck,
  BookFacts,
  Check,
  Finding,
  Flag,
  Passage,
  PlacedObservation,
  Tools,
} from "./check.ts";
import { fingerprint } from "./fingerprint.ts";
import { mergeFlags } from "./merge-flags.ts";
import { type CheckedBlock, toPassage } from "./passage.ts";

export interface CheckerOptions {
  readonly checks: readonly Check[];
  readonly lexicon: Lexicon;
  readonly spelling: Spelling;
  readonly terms: TermMatcher;
  readonly style: HouseStyle;
  readonly language: string;
  readonly sourceLanguage?: string;
}

type Places = Map<BlockId, PlacedObservation<unknown>[]>;

/**
 * Holds a book's suspects and keeps them true while it is edited. Loading is linear in the length of the book; changing one
 * block looks again at that block, and for each book-wide check at the groups it touches.
 */
export class Checker {
  readonly #blockChecks: readonly BlockCheck[];
  readonly #bookChecks: readonly BookCheck[];
  readonly #passages = new Map<BlockId, Passage>();
  /** Findings of block checks, by block. */
  readonly #own = new Map<BlockId, RawFlag[]>();
  /** check -> group -> block -> what was observed. */
  readonly #groups = new Map<string, Map<string, Places>>();
  /** check -> group -> what was judged. */
  readonly #judged = new Map<string, Map<string, RawFlag[]>>();
  /** block -> `check\0group` that flag it, to find a block's book-wide flags without a search. */
  readonly #touching = new Map<BlockId, Map<string, RawFlag[]>>();
  readonly #facts: Counter;
  readonly #tools: Tools;

  constructor(options: CheckerOptions) {
    this.#blockChecks = options.checks.filter((check) => check.scope === "block");
    this.#bookChecks = options.checks.filter((check) => check.scope === "book");
    this.#facts = new Counter(options.language, options.sourceLanguage);
    this.#tools = {
      lexicon: options.lexicon,
      spelling: options.spelling,
      terms: options.terms,
      style: options.style,
      book: this.#facts,
    };
    for (const check of this.#bookChecks) {
      this.#groups.set(check.id, new Map());
      this.#judged.set(check.id, new Map());
    }
  }

  /** Reads a whole book, in steps so that a worker can report progress and stop: yields the number of blocks done. */
  *load(blocks: readonly CheckedBlock[]): Generator<number, void> {
    let chapter = 0;
    const passages: Passage[] = [];
    for (const [order, block] of blocks.entries()) {
      if (block.kind === "heading" && (block.level ?? 1) <= 1) chapter++;
      const passage = toPassage(block, order, chapter);
      passages.push(passage);
      this.#passages.set(block.id, passage);
      this.#facts.add(passage);
      if (order % 200 === 199) yield Math.floor(order / 2);
    }
    // The facts of the whole book are known before any check looks.
    for (const [order, passage] of passages.entries()) {
      this.#own.set(passage.id, this.#findOwn(passage));
      for (const check of this.#bookChecks) this.#observe(check, passage);
      if (order % 100 === 99) yield Math.floor((passages.length + order) / 2);
    }
    for (const check of this.#bookChecks)
      for (const group of this.#groups.get(check.id)?.keys() ?? []) this.#judge(check, group);
    yield passages.length;
  }

  /** One block has new text. Returns the blocks whose flags may have changed. */
  change(block: CheckedBlock): ReadonlySet<BlockId> {
    const old = this.#passages.get(block.id);
    const passage = toPassage(block, old?.order ?? this.#passages.size, old?.chapter ?? 0);
    return this.#replace(block.id, passage);
  }

  /** A block is gone (joined into another, made page furniture). */
  remove(id: BlockId): ReadonlySet<BlockId> {
    return this.#replace(id, undefined);
  }

  /** A block's flags, in text order, duplicates folded. */
  flags(id: BlockId): Flag[] {
    const passage = this.#passages.get(id);
    if (!passage) return [];
    const raw = [...(this.#own.get(id) ?? [])];
    for (const flags of this.#touching.get(id)?.values() ?? []) raw.push(...flags);
    return mergeFlags(complete(passage, raw));
  }

  passage(id: BlockId): Passage | undefined {
    return this.#passages.get(id);
  }

  get tools(): Tools {
    return this.#tools;
  }

  #replace(id: BlockId, passage: Passage | undefined): ReadonlySet<BlockId> {
    const old = this.#passages.get(id);
    if (old) this.#facts.remove(old);
    if (passage) {
      this.#passages.set(id, passage);
      this.#facts.add(passage);
      this.#own.set(id, this.#findOwn(passage));
    } else {
      this.#passages.delete(id);
      this.#own.delete(id);
    }
    const affected = new Set<BlockId>([id]);
    for (const check of this.#bookChecks) {
      const touched = new Set<string>();
      const groups = this.#groups.get(check.id) ?? new Map<string, Places>();
      if (old) for (const group of this.#groupsOf(check, id)) touched.add(group);
      for (const group of touched) groups.get(group)?.delete(id);
      if (passage) for (const group of this.#observe(check, passage)) touched.add(group);
      for (const group of touched) for (const block of this.#judge(check, group)) affected.add(block);
    }
    return affected;
  }

  readonly #groupsByBlock = new Map<string, Set<string>>();

  #groupsOf(check: BookCheck, id: BlockId): ReadonlySet<string> {
    return this.#groupsByBlock.get(`${check.id}\0${id}`) ?? new Set();
  }

  #observe(check: BookCheck, passage: Passage): ReadonlySet<string> {
    const seen = new Set<string>();
    if (appliesTo(check, passage)) {
      const groups = this.#groups.get(check.id);
      for (const observation of check.observe(passage, this.#tools)) {
        const places: Places = groups?.get(observation.group) ?? new Map();
        groups?.set(observation.group, places);
        const here = seen.has(observation.group) ? places.get(passage.id) : undefined;
        const placed = { ...observation, block: passage.id, order: passage.order };
        if (here) here.push(placed);
        else places.set(passage.id, [placed]);
        seen.add(observation.group);
      }
    }
    if (seen.size > 0) this.#groupsByBlock.set(`${check.id}\0${passage.id}`, seen);
    else this.#groupsByBlock.delete(`${check.id}\0${passage.id}`);
    return seen;
  }

  /** Judges a group anew; returns the blocks that lost or got a flag. */
  #judge(check: BookCheck, group: string): ReadonlySet<BlockId> {
    const affected = new Set<BlockId>();
    const key = `${check.id}\0${group}`;
    const judged = this.#judged.get(check.id);
    for (const flag of judged?.get(group) ?? []) {
      this.#touching.get(flag.block)?.delete(key);
      affected.add(flag.block);
    }
    const places = this.#groups.get(check.id)?.get(group);
    const flags: RawFlag[] = [];
    if (places && places.size > 0) {
      const all = [...places.values()].flat().sort((a, b) => a.order - b.order || a.span.from - b.span.from);
      for (const finding of check.judge(group, all, this.#tools)) flags.push({ check, finding, block: finding.block });
    } else this.#groups.get(check.id)?.delete(group);
    for (const flag of flags) {
      const touching = this.#touching.get(flag.block) ?? new Map<string, RawFlag[]>();
      this.#touching.set(flag.block, touching.set(key, [...(touching.get(key) ?? []), flag]));
      affected.add(flag.block);
    }
    if (flags.length > 0) judged?.set(group, flags);
    else judged?.delete(group);
    return affected;
  }

  #findOwn(passage: Passage): RawFlag[] {
    const flags: RawFlag[] = [];
    for (const check of this.#blockChecks)
      if (appliesTo(check, passage))
        for (const finding of check.find(passage, this.#tools)) flags.push({ check, finding, block: passage.id });
    return flags;
  }
}

interface RawFlag {
  readonly check: Check;
  readonly finding: Finding;
  readonly block: BlockId;
}

const appliesTo = (check: Check, passage: Passage): boolean =>
  passage.kind !== "furniture" && (check.kinds === undefined || check.kinds.includes(passage.kind));

/** Fills in what the check's definition says, and gives each flag its key. */
function complete(passage: Passage, raw: readonly RawFlag[]): Flag[] {
  const twins = new Map<string, number>();
  return [...raw]
    .sort((a, b) => a.finding.span.from - b.finding.span.from || a.finding.span.to - b.finding.span.to)
    .map(({ check, finding }) => {
      const message = finding.message ?? "default";
      const first = fingerprint(check.id, message, passage.text, finding.span, 0);
      const twin = twins.get(first) ?? 0;
      twins.set(first, twin + 1);
      return {
        key: twin === 0 ? first : fingerprint(check.id, message, passage.text, finding.span, twin),
        check: check.id,
        block: passage.id,
        from: finding.span.from,
        to: finding.span.to,
        quote: passage.text.slice(finding.span.from, finding.span.to),
        category: finding.category ?? check.category,
        severity: finding.severity ?? check.severity,
        message,
        params: finding.params ?? {},
        suggestions: finding.suggestions ?? [],
        mechanical: check.mechanical ?? false,
        confidence: finding.confidence ?? check.confidence,
      };
    });
}

/** Word counts of the book, by difference. */
class Counter implements BookFacts {
  readonly #forms = new Map<string, number>();
  readonly #norms = new Map<string, number>();
  words = 0;
  readonly language: string;
  readonly sourceLanguage: string | undefined;

  constructor(language: string, sourceLanguage: string | undefined) {
    this.language = language;
    this.sourceLanguage = sourceLanguage;
  }

  count(form: string): number {
    return this.#forms.get(form) ?? 0;
  }

  countNorm(norm: string): number {
    return this.#norms.get(normalize(norm)) ?? 0;
  }

  add(passage: Passage): void {
    this.#tally(passage, 1);
  }

  remove(passage: Passage): void {
    this.#tally(passage, -1);
  }

  #tally(passage: Passage, step: 1 | -1): void {
    for (const token of passage.tokens) {
      if (token.kind !== "word") continue;
      this.words += step;
      this.#forms.set(token.text, (this.#forms.get(token.text) ?? 0) + step);
      this.#norms.set(token.norm, (this.#norms.get(token.norm) ?? 0) + step);
    }
  }
}
