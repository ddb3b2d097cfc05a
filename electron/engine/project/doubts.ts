import { diff_match_patch } from "diff-match-patch";
import type { BlockId, RevisionId } from "../../../shared/book/ids.ts";
import type { Doubt, StructureEdit } from "../../../shared/formats/format.ts";
import type { FlagView } from "../../../shared/rpc/schemas.ts";
import { doubtFlag } from "./doubt-flags.ts";
import { type OpenDoubt, readDoubts } from "./open-doubts.ts";
import type { Project } from "./project.ts";
import type { StoredBlock } from "./snapshot.ts";

/**
 * What the reader of the file was not sure of, as flags. A doubt is settled by the step that answers it, and in the same
 * transaction: take the step back, and the doubt is there again. What is set aside instead is the ignored flags' matter.
 */
export class Doubts {
  readonly #project: Project;
  #open: ReadonlyMap<BlockId, readonly OpenDoubt[]> = new Map();

  constructor(project: Project) {
    this.#project = project;
    this.refresh();
  }

  /** Reads again which are open: after every step that may settle some, or bring some back. */
  refresh(): void {
    const open = new Map<BlockId, OpenDoubt[]>();
    for (const one of readDoubts(this.#project)) open.set(one.doubt.block, [...(open.get(one.doubt.block) ?? []), one]);
    this.#open = open;
  }

  /** The open doubts about a block, as flags on its text as it stands now. */
  flags(block: StoredBlock): FlagView[] {
    return (this.#open.get(block.id) ?? []).map(({ doubt }) => doubtFlag(moved(doubt, block), block.content.text));
  }

  /**
   * Settles what a step answers: the doubt behind the flag whose repair it was, and every doubt about the blocks it touched that
   * proposes a step of this kind. Called inside the step's transaction.
   */
  settle(edit: StructureEdit, touched: readonly StoredBlock[], revision: RevisionId, flag: string | undefined): void {
    const settle = this.#project.db.prepare("INSERT INTO doubt_settlements (doubt, revision) VALUES (?, ?)");
    for (const block of touched)
      for (const { id, doubt } of this.#open.get(block.id) ?? []) {
        const isMeant = flag !== undefined && doubtFlag(moved(doubt, block), block.content.text).key === flag;
        if (isMeant || doubt.repairs.some(({ kind }) => kind === edit.kind)) settle.run(id, revision);
      }
  }
}

/** A doubt speaks of the machine's text; its span and its cuts go where that text stands in the edited one. */
function moved(doubt: Doubt, { raw, content }: StoredBlock): Doubt {
  if (raw.text === content.text) return doubt;
  const differ = new diff_match_patch();
  const changes = differ.diff_main(raw.text, content.text);
  const at = (place: number): number => Math.min(differ.diff_xIndex(changes, place), content.text.length);
  return {
    ...doubt,
    span: { from: at(doubt.span.from), to: at(doubt.span.to) },
    repairs: doubt.repairs.map((repair) =>
      repair.kind === "split" && repair.block === doubt.block ? { ...repair, at: at(repair.at) } : repair,
    ),
  };
}
