import { type Decision, decisions, mayDecide } from "../../shared/review/states.ts";
import type { Role } from "../../shared/rpc/schemas.ts";
import { desk } from "../state/desk.ts";
import { i18n, type Word } from "../strings/index.ts";
import type { Command } from "./command.ts";

/** Why somebody in this role may not decide something: the words that say whose it is. Null when they may. */
export function roleRefusal(role: Role, decision: Decision | undefined): Word | null {
  if (!decision || mayDecide(role, decision)) return null;
  return (decisions[decision] as readonly Role[]).includes("publisher") ? "refusal.publisher" : "refusal.post-editor";
}

/** Runs a command, or says why this person may not. */
export function give(command: Command): void {
  const refusal = roleRefusal(desk.get().book?.role ?? "both", command.decision);
  if (refusal) desk.set({ problem: i18n.t(refusal) });
  else void command.run();
}
