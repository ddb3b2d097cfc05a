import type { BlockState, Role } from "../rpc/schemas.ts";

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

/**
 * Where a block stands. A decision names the text it was made on (its hash): another text, and a submission or an approval
 * has lapsed and the block is in work again. `last` is the latest decision, if any.
 */
export function stateOf(
  last: { readonly decision: Decision; readonly textHash: string } | undefined,
  textHash: string,
  edited: boolean,
): BlockState {
  const open: BlockState = edited ? "in-work" : "raw";
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
