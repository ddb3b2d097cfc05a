import type { BlockId } from "../../shared/book/ids.ts";
import type { Flag } from "../../shared/checks/check.ts";
import { optionalChecks } from "../../shared/checks/index.ts";
import type { FlagView } from "../../shared/rpc/schemas.ts";
import type { GrammarHost } from "./grammar/grammar-host.ts";
import type { CheckHost } from "./jobs/check-host.ts";
import type { NameIndex } from "./names/name-index.ts";
import type { Doubts } from "./project/doubts.ts";
import type { Ignores } from "./project/ignores.ts";
import type { Project } from "./project/project.ts";
import type { StoredBlock } from "./project/snapshot.ts";

interface Sources {
  readonly project: Project;
  readonly checks: CheckHost;
  readonly grammar: GrammarHost;
  readonly doubts: Doubts;
  readonly names: NameIndex;
  readonly ignores: Ignores;
}

/** What every finder says of the book, less what somebody has set aside. */
export class BookFlags {
  readonly #sources: Sources;
  #disabled: ReadonlySet<string>;

  constructor(sources: Sources) {
    this.#sources = sources;
    this.#disabled = new Set(sources.project.setting<string[]>("disabledChecks") ?? optionalChecks);
  }

  /** Open flags of a block: ignored ones, those of checks switched off, and names that are two names left out. */
  open(id: BlockId, block: StoredBlock | undefined): FlagView[] {
    const { ignores, names } = this.#sources;
    const twoNames = ({ check, params: { form, other } }: FlagView): boolean =>
      check === "name-variants" && names.areDifferent(String(form), String(other));
    return this.all(id, block).filter(
      (flag) => !this.#disabled.has(flag.check) && !ignores.covering(flag as Flag) && !twoNames(flag),
    );
  }

  /** Every flag of a block; who says a thing first, keeps the word. */
  all(id: BlockId, block: StoredBlock | undefined): FlagView[] {
    const { checks, doubts, grammar } = this.#sources;
    const own = checks.flags(id);
    return [...own, ...(block ? doubts.flags(block) : []), ...grammar.flags(id, own)].map(toView);
  }

  /** Checks that are switched off in this book. */
  get disabled(): ReadonlySet<string> {
    return this.#disabled;
  }

  enable(check: string, enabled: boolean): void {
    const disabled = new Set(this.#disabled);
    if (enabled) disabled.delete(check);
    else disabled.add(check);
    this.#sources.project.set("disabledChecks", [...disabled]);
    this.#disabled = disabled;
  }
}

const toView = (flag: Flag | FlagView): FlagView => ({
  ...flag,
  params: { ...flag.params },
  suggestions: [...flag.suggestions],
});
