import path from "node:path";
import type { BookMeta } from "../../shared/book/book.ts";
import { applyEdits, type Content, sameContent } from "../../shared/book/content.ts";
import type { BlockId } from "../../shared/book/ids.ts";
import { blockId } from "../../shared/book/ids.ts";
import { score } from "../../shared/checks/score.ts";
import type { Notice, StructureEdit } from "../../shared/formats/format.ts";
import { severities } from "../../shared/mqm/typology.ts";
import { Problem } from "../../shared/problem.ts";
import type { Decision } from "../../shared/review/states.ts";
import type { Saved } from "../../shared/rpc/contract/blocks.ts";
import type { BookSummary } from "../../shared/rpc/contract/book.ts";
import type { OutlineRow } from "../../shared/rpc/outline.ts";
import type { BlockView, FlagView, Lapse, Reason, Role } from "../../shared/rpc/schemas.ts";
import { type HouseStyle, houseStyle } from "../../shared/text/house-style.ts";
import { BookFlags } from "./book-flags.ts";
import { checkSettings } from "./check-settings.ts";
import { GrammarHost, type GrammarListener, type GrammarText } from "./grammar/grammar-host.ts";
import { CheckHost, type CheckListener } from "./jobs/check-host.ts";
import type { CheckSettings } from "./jobs/check-messages.ts";
import { SearchHost } from "./jobs/search-host.ts";
import { NameIndex } from "./names/name-index.ts";
import { Decisions } from "./project/decisions.ts";
import { Doubts } from "./project/doubts.ts";
import { Ignores } from "./project/ignores.ts";
import { OwnRules } from "./project/own-rules.ts";
import { OwnTerms } from "./project/own-terms.ts";
import type { Change, Hand, Project, Revision, Travel } from "./project/project.ts";
import { Remarks } from "./project/remarks.ts";
import { restructure } from "./project/restructure.ts";
import { type StoredBlock, toSnapshot } from "./project/snapshot.ts";
import { uuid7 } from "./project/uuid.ts";
import { Review } from "./review/review.ts";

export interface Signature {
  readonly author: string;
  readonly role: Role;
}

export interface OpenBookOptions {
  readonly project: Project;
  readonly file: string;
  readonly appRoot: string;
  /** The folder of this person's own termbases. */
  readonly shared: string;
  readonly now: () => number;
  readonly signature: Signature;
  readonly listener: CheckListener;
  readonly grammar: GrammarListener;
}

/** The book on the desk: what stands there (in memory, in order), what was found, what was decided. */
export class OpenBook {
  readonly project: Project;
  readonly ignores: Ignores;
  readonly rules: OwnRules;
  readonly terms: OwnTerms;
  readonly remarks: Remarks;
  readonly review: Review;
  readonly names: NameIndex;
  readonly search: SearchHost;
  readonly grammar: GrammarHost;
  readonly decisions: Decisions;
  readonly #doubts: Doubts;
  readonly #flags: BookFlags;
  readonly checks: CheckHost;
  readonly #options: OpenBookOptions;
  signature: Signature;
  #blocks: StoredBlock[];
  #byId: Map<BlockId, StoredBlock>;

  constructor(options: OpenBookOptions) {
    this.project = options.project;
    this.#options = options;
    this.signature = options.signature;
    this.ignores = new Ignores(options.project);
    this.rules = new OwnRules(options.project);
    this.terms = new OwnTerms(options.project);
    this.remarks = new Remarks(options.project);
    this.review = new Review(this);
    this.names = new NameIndex(options.project);
    this.decisions = new Decisions(options.project);
    this.#doubts = new Doubts(options.project);
    this.#blocks = options.project.blocks();
    this.#byId = new Map(this.#blocks.map((block) => [block.id, block]));
    this.checks = new CheckHost(options.listener);
    this.grammar = new GrammarHost(options.grammar);
    this.#flags = new BookFlags({
      project: this.project,
      checks: this.checks,
      grammar: this.grammar,
      doubts: this.#doubts,
      names: this.names,
      ignores: this.ignores,
    });
    this.search = new SearchHost(() => this.#blocks.map(toDocument));
    this.recheck();
    // Both would want the machine at once: searching waits for the checks.
    void this.checks.ready.then(() => this.search.warm());
  }

  get blocks(): readonly StoredBlock[] {
    return this.#blocks;
  }

  get hand(): Hand {
    return { ...this.signature, now: this.#options.now() };
  }

  get meta(): BookMeta {
    return (
      this.project.setting<BookMeta>("meta") ?? {
        title: path.basename(this.#options.file),
        authors: [],
        language: "fr",
      }
    );
  }

  summary(): BookSummary {
    const last = this.project.setting<string>("lastBlock");
    return {
      id: this.project.setting<string>("id") ?? "",
      fileName: path.basename(this.#options.file),
      meta: this.meta,
      blocks: this.#blocks.length,
      ...(last && this.#byId.has(blockId(last)) ? { lastBlock: blockId(last) } : {}),
      ...this.signature,
      readOnly: false,
      termbases: this.project.setting<string[]>("termbases") ?? [],
      packs: this.project.setting<string[]>("packs") ?? [],
      style: this.style.id,
      notices: (this.project.setting<Notice[]>("notices") ?? []).map(({ key, params }) => ({
        key,
        params: { ...params },
      })),
    };
  }

  get checkSettings(): CheckSettings {
    const { meta, style, project } = this;
    const glossaries = {
      termbases: project.setting<string[]>("termbases") ?? [],
      packs: project.setting<string[]>("packs") ?? [],
    };
    const { appRoot, shared } = this.#options;
    return checkSettings({ meta, own: this.terms.list(), rules: this.rules.list(), style }, glossaries, {
      appRoot,
      shared,
    });
  }

  /** Reads the whole book again: at opening, and when the glossaries or the language change. */
  recheck(): void {
    this.checks.load(
      this.checkSettings,
      this.#blocks.map((block) => ({ id: block.id, ...block.shape, content: block.content })),
    );
  }

  outline(): OutlineRow[] {
    return this.#blocks.map((block) => {
      const flags = this.flags(block.id).filter((flag) => !flag.mechanical);
      const counts = severities.map((severity) => flags.filter((flag) => flag.severity === severity).length);
      return {
        id: block.id,
        shape: block.shape,
        ...(block.shape.kind === "heading" ? { title: block.content.text.slice(0, 500) } : {}),
        length: block.content.text.length,
        state: this.decisions.state(block),
        ...this.#lapsed(block),
        edited: !sameContent(block.raw, block.content),
        flags: [counts[0] ?? 0, counts[1] ?? 0, counts[2] ?? 0, counts[3] ?? 0],
        score: score(flags, block.content.text.length),
      };
    });
  }

  block(id: BlockId): StoredBlock {
    const block = this.#byId.get(id);
    if (!block) throw new Problem("block-missing");
    return block;
  }

  has(id: BlockId): boolean {
    return this.#byId.has(id);
  }

  view(id: BlockId): BlockView {
    const block = this.block(id);
    return {
      id,
      shape: block.shape,
      raw: block.raw,
      content: block.content,
      ...(block.source ? { source: block.source } : {}),
      provenance: block.provenance,
      version: block.version,
      state: this.decisions.state(block),
      ...this.#lapsed(block),
      flags: this.flags(id),
    };
  }

  get style(): HouseStyle {
    return houseStyle(this.project.setting<string>("style"));
  }

  /** Resolves when the checks have read the book. */
  get checked(): Promise<void> {
    return this.checks.ready;
  }

  /** Open flags of a block. */
  flags(id: BlockId): FlagView[] {
    return this.#flags.open(id, this.#byId.get(id));
  }

  /** Every flag of the book, in order, ignored ones too. */
  *allFlags(): Generator<FlagView> {
    for (const block of this.#blocks) yield* this.#flags.all(block.id, block);
  }

  /** Checks that are switched off in this book. */
  get disabled(): ReadonlySet<string> {
    return this.#flags.disabled;
  }

  enable(check: string, enabled: boolean): void {
    this.#flags.enable(check, enabled);
  }

  /** New texts, in one step. Durable on return; flags of the changed blocks are fresh. */
  async edit(edits: readonly { readonly id: BlockId; readonly content: Content }[], reason: Reason): Promise<Saved> {
    const changes = edits.map(({ id, content }) => ({
      id,
      after: { ...toSnapshot(this.block(id)), content: checked(content) },
    }));
    return this.apply(this.project.revise(changes, reason, this.hand));
  }

  /** A change of structure, and the doubts it settles; `flag` is the key of the one whose repair it is. */
  async restructure(edit: StructureEdit, flag?: string): Promise<Saved> {
    const changes = restructure(edit, {
      block: (id) => this.#byId.get(id),
      positionAfter: (id) => this.#blocks[this.#blocks.findIndex((block) => block.id === id) + 1]?.position,
      callersOf: (note) => this.#blocks.filter((block) => block.content.codes.some((code) => code.note === note)),
      freshId: () => blockId(`b-${crypto.randomUUID()}`),
    });
    const touched = changes.flatMap(({ id }: Change) => this.#byId.get(id) ?? []);
    const revision = this.project.db.transaction(() => {
      const step = this.project.revise(changes, { kind: "structure" }, this.hand);
      if (step) this.#doubts.settle(edit, touched, step.id, flag);
      return step;
    })();
    this.#doubts.refresh();
    return this.apply(
      revision,
      touched.map(({ id }) => id),
    );
  }

  async undo(): Promise<Saved | null> {
    return this.#travel(this.project.undo(this.hand));
  }

  async redo(): Promise<Saved | null> {
    return this.#travel(this.project.redo(this.hand));
  }

  decide(ids: readonly BlockId[], decision: Decision, comment?: string): Saved {
    this.decisions.decide(
      ids.map((id) => this.block(id)),
      decision,
      this.hand,
      comment,
    );
    return this.savedNow(ids);
  }

  /** The answer to what changes no text: it carries a fresh id, as the contract asks. */
  savedNow(ids: readonly BlockId[]): Saved {
    return this.#saved(new Date(this.#options.now()).toISOString(), uuid7(this.#options.now()), ids, []);
  }

  state(block: StoredBlock): BlockView["state"] {
    return this.decisions.state(block);
  }

  /** What grammar checkers of others read. */
  prose(): readonly GrammarText[] {
    return this.#blocks.filter(isProse).map(toDocument);
  }

  async close(): Promise<void> {
    this.grammar.close();
    await Promise.all([this.checks.close(), this.search.close()]);
    this.project.close();
  }

  /** Brings the desk up to a step that is in the project already: what stands, the checks, the search. */
  async apply(revision: Revision | undefined, extra: Iterable<BlockId> = []): Promise<Saved> {
    const touched = [...new Set([...(revision ? this.project.touched(revision.id) : []), ...extra])];
    const changed: BlockId[] = [];
    const removed: BlockId[] = [];
    let moved = false;
    for (const id of touched) {
      const block = this.project.block(id);
      const old = this.#byId.get(id);
      if (!block) {
        if (old) removed.push(id);
        this.#byId.delete(id);
        moved = true;
        continue;
      }
      changed.push(id);
      this.#byId.set(id, block);
      if (old && old.position === block.position) this.#blocks[this.#blocks.indexOf(old)] = block;
      else moved = true;
    }
    if (moved) this.#blocks = [...this.#byId.values()].sort((a, b) => a.position - b.position);
    this.grammar.change(
      changed
        .map((id) => this.block(id))
        .filter(isProse)
        .map(toDocument),
      removed,
    );
    this.search.change(
      changed.map((id) => toDocument(this.block(id))),
      removed,
    );
    await this.checks.change(
      changed.map((id) => ({ id, ...this.block(id).shape, content: this.block(id).content })),
      removed,
      moved ? this.#blocks.map(({ id }) => id) : undefined,
    );
    return this.#saved(
      revision?.at ?? new Date(this.#options.now()).toISOString(),
      revision?.id ?? uuid7(this.#options.now()),
      changed,
      removed,
    );
  }

  #saved(savedAt: string, revision: string, ids: readonly BlockId[], removed: readonly BlockId[]): Saved {
    return {
      revision: revision as Saved["revision"],
      savedAt,
      blocks: ids.map((id) => this.view(id)),
      removed: [...removed],
    };
  }

  #lapsed(block: StoredBlock): { lapsed?: Lapse } {
    const lapsed = this.decisions.lapse(block);
    return lapsed ? { lapsed } : {};
  }

  /** A step taken back or made again: what it settled is open, or settled, with it. */
  async #travel(step: Travel | undefined): Promise<Saved | null> {
    this.#doubts.refresh();
    return step ? { ...(await this.apply(step)), kept: step.kept.length } : null;
  }
}

const isProse = ({ shape }: StoredBlock): boolean => shape.kind !== "furniture";

const toDocument = ({ id, content }: StoredBlock) => ({ id, text: content.text });

/** Codes that lie outside their text would break every reader of the file. */
function checked(content: Content): Content {
  const { text } = content;
  if (content.codes.some((code) => code.from > code.to || code.to > text.length)) throw new Problem("content-broken");
  return applyEdits(content, []);
}
