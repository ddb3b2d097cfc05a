import type { Flag } from "../../../shared/checks/check.ts";
import { alikeKey } from "../../../shared/checks/fingerprint.ts";
import type { Hand, Project } from "./project.ts";
import { uuid7 } from "./uuid.ts";

export type IgnoreVerb = "this" | "alike" | "check";

export interface Ignored {
  readonly id: string;
  readonly at: string;
  readonly author: string;
  readonly verb: IgnoreVerb;
  readonly check: string;
  readonly key: string;
  readonly quote: string;
}

/** What a verb remembers of a flag: itself, what it says of which words, or its check. Never a position. */
const keyOf = (verb: IgnoreVerb, flag: Pick<Flag, "key" | "check" | "message" | "quote">): string =>
  verb === "this" ? flag.key : verb === "alike" ? alikeKey(flag.check, flag.message, flag.quote) : flag.check;

/** Decisions by what they remember. */
export type Standing = ReadonlyMap<string, Ignored>;

export const standingOf = (ignored: readonly Ignored[]): Standing =>
  new Map(ignored.map((one) => [`${one.verb}:${one.key}`, one]));

/** The decision that sets a flag aside, if any. */
export function coveringIn(standing: Standing, flag: Flag): Ignored | undefined {
  for (const verb of ["this", "alike", "check"] as const) {
    const found = standing.get(`${verb}:${keyOf(verb, flag)}`);
    if (found) return found;
  }
  return undefined;
}

/** The flags that were set aside, listed and undoable. */
export class Ignores {
  readonly #project: Project;
  readonly #standing = new Map<string, Ignored>();

  constructor(project: Project) {
    this.#project = project;
    const rows = project.db
      .prepare<
        [],
        { id: string; at: string; author: string; verb: string; check_id: string; key: string; quote: string }
      >("SELECT * FROM ignores WHERE taken_back IS NULL ORDER BY at")
      .all();
    for (const { check_id, verb, ...row } of rows)
      this.#standing.set(`${verb}:${row.key}`, { ...row, verb: verb as IgnoreVerb, check: check_id });
  }

  /** The decision that sets a flag aside, if any. */
  covering(flag: Flag): Ignored | undefined {
    return coveringIn(this.#standing, flag);
  }

  /** What somebody set aside last, of what still is. */
  last(author: string): Ignored | undefined {
    const own = [...this.#standing.values()].filter((ignored) => ignored.author === author);
    return own.reduce<Ignored | undefined>((last, one) => (last && last.id > one.id ? last : one), undefined);
  }

  add(flag: Flag, verb: IgnoreVerb, hand: Hand): Ignored {
    const ignored: Ignored = {
      id: uuid7(hand.now),
      at: new Date(hand.now).toISOString(),
      author: hand.author,
      verb,
      check: flag.check,
      key: keyOf(verb, flag),
      quote: flag.quote,
    };
    this.#project.db
      .prepare("INSERT INTO ignores (id, at, author, verb, check_id, key, quote) VALUES (?, ?, ?, ?, ?, ?, ?)")
      .run(ignored.id, ignored.at, ignored.author, verb, flag.check, ignored.key, flag.quote);
    this.#standing.set(`${verb}:${ignored.key}`, ignored);
    return ignored;
  }

  takeBack(id: string, hand: Hand): void {
    for (const [key, ignored] of this.#standing) {
      if (ignored.id !== id) continue;
      this.#project.db
        // Two copies that were merged may both have set it aside.
        .prepare("UPDATE ignores SET taken_back = ? WHERE verb = ? AND key = ? AND taken_back IS NULL")
        .run(new Date(hand.now).toISOString(), ignored.verb, ignored.key);
      this.#standing.delete(key);
    }
  }

  list(): Ignored[] {
    return [...this.#standing.values()];
  }
}
