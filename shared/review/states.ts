import type { Lapse, Role } from "../rpc/schemas.ts";

/** Where a block stands between the machine and the printer. Derived from revisions and decisions, never set by hand. */
export const blockStates = ["raw", "in-work", "submitted", "sent-back", "approved", "signed-off"] as const;
export type BlockState = (typeof blockStates)[number];

/** What can be decided about a block, and by whom. */
export const decisions = {
  "mark-edited": ["post-editor", "both"],
  submit: ["post-editor", "both"],
  withdraw: ["post-editor", "publisher", "both"],
  approve: ["publisher", "both"],
  "send-back": ["publisher", "both"],
} as const satisfies Record<string, readonly Role[]>;
export type Decision = keyof typeof decisions;

/** May somebody with this role decide this? */
export const mayDecide = (role: Role, decision: Decision): boolean =>
  (decisions[decision] as readonly Role[]).includes(role);

/** A decision about a block, and the text it was made on. */
export interface Decided {
  readonly decision: Decision;
  readonly textHash: string;
  /** ISO 8601. */
  readonly at: string;
}

/** The block as the last signed edition has it. */
export interface Signed {
  readonly textHash: string;
  /** When the edition was signed, ISO 8601. */
  readonly at: string;
}

/**
 * Where a block stands. A decision names the text it was made on (its hash): another text, and a submission or an approval
 * has lapsed and the block is in work again. The same holds for a sign-off. `last` is the latest decision, if any.
 */
export function stateOf(last: Decided | undefined, textHash: string, edited: boolean, signed?: Signed): BlockState {
  const open: BlockState = edited ? "in-work" : "raw";
  // Sent back or taken up again after it was signed: the publisher's later word holds.
  const takenUp = last !== undefined && signed !== undefined && last.decision !== "approve" && last.at > signed.at;
  if (signed?.textHash === textHash && !takenUp) return "signed-off";
  if (!last) return open;
  const same = last.textHash === textHash;
  switch (last.decision) {
    case "approve":
      return same ? "approved" : "in-work";
    case "submit":
      return same ? "submitted" : "in-work";
    case "send-back":
      return same ? "sent-back" : "in-work";
    case "mark-edited":
      return "in-work";
    case "withdraw":
      return open;
  }
}

/** What an edit made void, if anything: nothing once the block is approved or signed anew. */
export function lapseOf(last: Decided | undefined, textHash: string, signed?: Signed): Lapse | undefined {
  if (last?.decision === "approve" && last.textHash === textHash) return undefined;
  if (signed && signed.textHash !== textHash) return "sign-off";
  return last?.decision === "approve" && signed?.textHash !== textHash ? "approval" : undefined;
}

/** Has the publisher said yes to a block in this state? */
export const isApproved = (state: BlockState): boolean => state === "approved" || state === "signed-off";

/** What holds a chapter or a book back most comes first. */
const leastFirst = ["sent-back", "in-work", "submitted", "approved"] as const;

/**
 * Where several blocks stand together: as far as the one that is least far, untouched ones left aside; signed off only when all
 * of them are.
 */
export function stateOfAll(states: Iterable<BlockState>): BlockState {
  const found = new Set(states);
  for (const state of leastFirst) if (found.has(state)) return state;
  return found.size === 1 && found.has("signed-off") ? "signed-off" : found.has("signed-off") ? "approved" : "raw";
}
