import { type BookFacts, mostCounted, type Passage } from "./check.ts";

interface Derived {
  value: string | number | boolean;
  readonly work: (count: (form: string) => number) => string | number | boolean;
  readonly of: ReadonlySet<string>;
  readonly askers: Set<string>;
}

/** Word counts of the book by difference, with a memory of who asked for what. */
export class BookCounts implements BookFacts {
  readonly language: string;
  readonly sourceLanguage: string | undefined;
  readonly #forms = new Map<string, number>();
  readonly #askers = new Map<string, Set<string>>();
  readonly #derived = new Map<string, Derived>();
  /** What has changed since it was last told, with the count before. */
  readonly #before = new Map<string, number>();
  /** Who asks now: named only when there is a question, for most looks ask nothing. */
  asker: () => string = () => "";

  constructor(language: string, sourceLanguage: string | undefined) {
    this.language = language;
    this.sourceLanguage = sourceLanguage;
  }

  count(form: string): number {
    const askers = this.#askers.get(form);
    if (askers) askers.add(this.asker());
    else this.#askers.set(form, new Set([this.asker()]));
    return Math.min(this.#forms.get(form) ?? 0, mostCounted);
  }

  derive<Value extends string | number | boolean>(
    name: string,
    work: (count: (form: string) => number) => Value,
  ): Value {
    let derived = this.#derived.get(name);
    if (!derived) {
      const of = new Set<string>();
      const value = work((form) => {
        of.add(form);
        return this.#forms.get(form) ?? 0;
      });
      derived = { value, work, of, askers: new Set() };
      this.#derived.set(name, derived);
    }
    derived.askers.add(this.asker());
    // The name stands for one piece of work, and so for one type.
    return derived.value as Value;
  }

  add(passage: Passage): void {
    this.#tally(passage, 1);
  }

  remove(passage: Passage): void {
    this.#tally(passage, -1);
  }

  /** Everyone who was given an answer that no longer holds. Forgets what has changed, and that they asked. */
  takeStale(): ReadonlySet<string> {
    const stale = new Set<string>();
    for (const [form, before] of this.#before) {
      const now = this.#forms.get(form) ?? 0;
      if (Math.min(now, mostCounted) === Math.min(before, mostCounted)) continue;
      for (const asker of this.#askers.get(form) ?? []) stale.add(asker);
      this.#askers.delete(form);
    }
    for (const derived of this.#derived.values()) {
      if (![...this.#before.keys()].some((form) => derived.of.has(form))) continue;
      const value = derived.work((form) => this.#forms.get(form) ?? 0);
      if (value === derived.value) continue;
      derived.value = value;
      for (const asker of derived.askers) stale.add(asker);
      derived.askers.clear();
    }
    this.#before.clear();
    return stale;
  }

  #tally(passage: Passage, step: 1 | -1): void {
    for (const token of passage.tokens) {
      if (token.kind !== "word") continue;
      const count = this.#forms.get(token.text) ?? 0;
      if (!this.#before.has(token.text)) this.#before.set(token.text, count);
      if (count + step > 0) this.#forms.set(token.text, count + step);
      else this.#forms.delete(token.text);
    }
  }
}
