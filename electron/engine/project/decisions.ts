import { sameContent } from "../../../shared/book/content.ts";
import type { BlockId } from "../../../shared/book/ids.ts";
import { Problem } from "../../../shared/problem.ts";
import { type Decision, mayDecide, stateOf } from "../../../shared/review/states.ts";
import { textHash } from "../../../shared/review/text-hash.ts";
import type { BlockState } from "../../../shared/rpc/schemas.ts";
import type { Hand, Project } from "./project.ts";
import type { StoredBlock } from "./snapshot.ts";
import { uuid7 } from "./uuid.ts";

interface Last {
  readonly decision: Decision;
  readonly textHash: string;
}

/** Who decided what about which text: appended, never changed, and asked by block. */
export class Decisions {
  readonly #project: Project;
  readonly #last = new Map<BlockId, Last>();

  constructor(project: Project) {
    this.#project = project;
    const rows = project.db
      .prepare<[], { block: string; decision: string; text_hash: string }>(
        "SELECT block, decision, text_hash FROM decisions ORDER BY seq",
      )
      .all();
    for (const row of rows)
      this.#last.set(row.block as BlockId, { decision: row.decision as Decision, textHash: row.text_hash });
  }

  state(block: StoredBlock): BlockState {
    return stateOf(this.#last.get(block.id), textHash(block.content), !sameContent(block.raw, block.content));
  }

  /** Writes one decision for each block, all or none. Throws `decision-not-yours` when the role may not. */
  decide(blocks: readonly StoredBlock[], decision: Decision, hand: Hand, comment?: string): void {
    if (!mayDecide(hand.role, decision)) throw new Problem("decision-not-yours", { decision, role: hand.role });
    const insert = this.#project.db.prepare(
      "INSERT INTO decisions (id, at, author, role, block, decision, text_hash, comment) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
    );
    this.#project.db.transaction(() => {
      for (const block of blocks)
        insert.run(
          uuid7(hand.now),
          new Date(hand.now).toISOString(),
          hand.author,
          hand.role,
          block.id,
          decision,
          textHash(block.content),
          comment ?? null,
        );
    })();
    for (const block of blocks) this.#last.set(block.id, { decision, textHash: textHash(block.content) });
  }
}
