import type { Decision } from "../../shared/review/states.ts";
import { loadConflicts } from "../merge/load-conflicts.ts";
import { loadReview } from "../review/review-state.ts";
import { absorb } from "../state/absorb.ts";
import { desk, engine } from "../state/desk.ts";
import { step } from "../state/go.ts";
import { flush } from "../state/save.ts";
import { tell } from "../state/tell.ts";
import { i18n } from "../strings/index.ts";

/** Decides about the block in hand, once what was typed in it is saved; then goes on, when asked. */
export async function decide(decision: Decision, andNext = false): Promise<void> {
  await flush();
  const { hand } = desk.get();
  if (!hand) return;
  try {
    await absorb(await engine().blocks.decide({ ids: [hand], decision }));
    desk.set({ spoken: i18n.t(`say.${decision}`) });
    if (andNext) step(1);
  } catch (error) {
    desk.set({ problem: tell(error) });
  }
}

/** Takes the last step back, or does it again; shows the block it touched. */
export async function timeTravel(verb: "undo" | "redo"): Promise<void> {
  await flush();
  try {
    const saved = await engine().blocks[verb]();
    if (!saved) {
      desk.set({ spoken: i18n.t("say.nothing") });
      return;
    }
    await absorb(saved);
    const [first] = saved.blocks;
    const done = i18n.t(verb === "undo" ? "say.undone" : "say.redone");
    const spoken = saved.kept ? i18n.t("say.kept", { done, count: saved.kept }) : done;
    desk.set({ spoken, ...(first ? { hand: first.id } : {}) });
    await loadConflicts();
    if (desk.get().review) await loadReview();
  } catch (error) {
    desk.set({ problem: tell(error) });
  }
}
