import type { BlockId } from "../book/ids.ts";
import type { CountedForm, Finding, FormCheck, FormObservation, Passage, Tools, Verdict } from "./check.ts";

interface Form {
  count: number;
  readonly data: unknown;
  readonly blocks: Set<BlockId>;
}

interface Group {
  readonly forms: Map<string, Form>;
  verdicts: ReadonlyMap<string, Verdict>;
}

/** What one check knows of the book's ways of writing: forms with their counts, a verdict a form; never a flag a place. */
export class FormGroups {
  readonly check: FormCheck;
  readonly #groups = new Map<string, Group>();
  readonly #observed = new Map<BlockId, readonly FormObservation<unknown>[]>();

  constructor(check: FormCheck) {
    this.check = check;
  }

  /** Takes a block's observations in the place of those it had; returns the groups to judge. */
  observe(id: BlockId, passage: Passage | undefined, tools: Tools): Set<string> {
    const touched = new Set<string>();
    const old = this.#observed.get(id) ?? [];
    const now = passage ? [...this.check.observe(passage, tools)] : [];
    for (const { group, form } of old) {
      const known = this.#groups.get(group)?.forms.get(form);
      if (known) known.count--;
      known?.blocks.delete(id);
      touched.add(group);
    }
    for (const { group, form, data } of now) {
      let forms = this.#groups.get(group)?.forms;
      if (!forms) {
        forms = new Map();
        this.#groups.set(group, { forms, verdicts: new Map() });
      }
      const known = forms.get(form);
      if (known) {
        known.count++;
        known.blocks.add(id);
      } else forms.set(form, { count: 1, data, blocks: new Set([id]) });
      touched.add(group);
    }
    if (now.length > 0) this.#observed.set(id, now);
    else this.#observed.delete(id);
    return touched;
  }

  groups(): Iterable<string> {
    return this.#groups.keys();
  }

  /** Judges a group anew; returns the blocks that got or lost a flag elsewhere than by their own change. */
  judge(name: string, tools: Tools): Iterable<BlockId> {
    const group = this.#groups.get(name);
    if (!group) return [];
    const forms: CountedForm<unknown>[] = [];
    for (const [form, { count, data }] of group.forms)
      if (count > 0) forms.push({ form, count, data });
      else group.forms.delete(form);
    if (forms.length === 0) {
      this.#groups.delete(name);
      return [];
    }
    forms.sort((a, b) => b.count - a.count || (a.form < b.form ? -1 : 1));
    const verdicts = new Map<string, Verdict>();
    for (const verdict of this.check.judge(name, forms, tools)) verdicts.set(verdict.form, verdict);
    const affected = new Set<BlockId>();
    for (const [form, { blocks }] of group.forms)
      if (!same(verdicts.get(form), group.verdicts.get(form))) for (const block of blocks) affected.add(block);
    group.verdicts = verdicts;
    return affected;
  }

  *findings(id: BlockId): Generator<Finding> {
    for (const { group, form, span } of this.#observed.get(id) ?? []) {
      const verdict = this.#groups.get(group)?.verdicts.get(form);
      if (verdict) yield { ...verdict, span };
    }
  }
}

const same = (one: Verdict | undefined, other: Verdict | undefined): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);
