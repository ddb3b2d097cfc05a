import type { Decision } from "../../shared/review/states.ts";
import { loadConflicts } from "../merge/load-conflicts.ts";
import { loadReview } from "../review/review-state.ts";
import { absorb } from "../state/absorb.ts";
import { desk, engine } from "../state/desk.ts";
import { step, take } from "../state/go.ts";
import { inTurn } from "../state/in-turn.ts";
import { flush } from "../state/save.ts";
import { speak } from "../state/speak.ts";
import { tell } from "../state/tell.ts";
import { i18n } from "../strings/index.ts";

/**
 * Decides about the block in hand, once what was typed in it is saved. When one goes on, the next is in hand at once: nobody waits
 * for the engine to go on writing, and a second press is about the second block.
 */
export async function decide(decision: Decision, andNext = false): Promise<void> {
  const { hand } = desk.get();
  if (!hand) return;
  const place = andNext ? step(1) : undefined;
  await inTurn(async () => {
    await flush();
    try {
      await absorb(await engine().blocks.decide({ ids: [hand], decision }));
      speak([i18n.t(`say.${decision}`), place].filter(Boolean).join(". "));
    } catch (error) {
      desk.set({ problem: tell(error) });
    }
  });
}

/** Takes the last step back, or does it again; shows the block it touched. */
export const timeTravel = (verb: "undo" | "redo"): Promise<void> => inTurn(() => travel(verb));

async function travel(verb: "undo" | "redo"): Promise<void> {
  await flush();
  try {
    const saved = await engine().blocks[verb]();
    if (!saved) {
      speak(i18n.t(`say.nothing-to-${verb}`));
      return;
    }
    await absorb(saved);
    if (saved.flagged) {
      take(saved.flagged.block, saved.flagged.key);
      speak(i18n.t("say.flagged-again"));
      return;
    }
    // Who stands in one of the paragraphs that a batch touched stays there.
    const { hand } = desk.get();
    const { blocks } = saved;
    const shown = blocks.find(({ id }) => id === hand) ?? blocks[0];
    const done = [
      i18n.t(verb === "undo" ? "say.undone" : "say.redone"),
      ...(blocks.length > 1 ? [i18n.t("say.in-paragraphs", { count: blocks.length })] : []),
    ].join(" : ");
    speak(saved.kept ? i18n.t("say.kept", { done, count: saved.kept }) : done);
    if (shown) desk.set({ hand: shown.id });
    await loadConflicts();
    // Not waited for: the list waits for decisions whose turn comes after this one.
    if (desk.get().review) void loadReview();
  } catch (error) {
    desk.set({ problem: tell(error) });
  }
}
