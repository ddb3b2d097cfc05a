import type { BlockId } from "../../shared/book/ids.ts";
import type { FlagView } from "../../shared/rpc/schemas.ts";
import { flagMessage } from "../editor/flag-marks.ts";
import { editorOf } from "../editor/hand.ts";
import { i18n } from "../strings/index.ts";
import { absorbViews } from "./absorb.ts";
import { desk, engine } from "./desk.ts";
import { inTurn } from "./in-turn.ts";
import { flush } from "./save.ts";
import { speak } from "./speak.ts";
import { language, tell } from "./tell.ts";

let remembering: ReturnType<typeof setTimeout> | undefined;

/** Takes a block in hand, and says which. What was typed in the one before is saved first, without waiting for it. */
export function take(id: BlockId, flag: string | null = null): void {
  if (desk.get().hand !== id) {
    void flush();
    speak(placeOf(id));
  }
  desk.set({ hand: id, flag });
  editorOf(id)?.focus();
  clearTimeout(remembering);
  remembering = setTimeout(
    () =>
      void engine()
        .book.remember({ block: id })
        .catch(() => undefined),
    300,
  );
}

function placeOf(id: BlockId): string {
  const { outline } = desk.get();
  const rank = outline.findIndex((row) => row.id === id) + 1;
  return i18n.t("say.focus", { rank, total: outline.length });
}

/** Takes a neighbour in hand: 1 for the next block, -1 for the one before. Answers where that is. */
export function step(by: 1 | -1): string | undefined {
  const { outline, hand } = desk.get();
  const row = outline[outline.findIndex(({ id }) => id === hand) + by];
  if (!row) return undefined;
  take(row.id);
  return placeOf(row.id);
}

/** Goes to the next flag of the queue after the place in hand, or the one before it, and shows it in its pane. */
export function nextFlag(backwards = false): Promise<void> {
  // At the press, not in its turn: by then one may have gone to another pane.
  desk.set({ tab: desk.get().tab === "queue" ? "queue" : "flags" });
  return inTurn(() => toNextFlag(backwards));
}

/** The same within a step of its own; the pane stays. Done once the flag is in the editor, so that what comes next is about it. */
export async function toNextFlag(backwards = false): Promise<void> {
  await flush();
  const { hand, flag, views, filter } = desk.get();
  const here = hand ? views.get(hand)?.flags.find(({ key }) => key === flag) : undefined;
  try {
    const found: FlagView | null = await engine().flags.next({
      ...(hand ? { block: hand } : {}),
      ...(here ? { from: here.from, key: here.key } : {}),
      backwards,
      order: filter.order,
      filter: wireFilter(),
    });
    if (!found) {
      desk.set({ flag: null });
      speak(i18n.t("flags.end"));
      return;
    }
    if (!views.has(found.block)) absorbViews(await engine().blocks.get({ ids: [found.block] }));
    take(found.block, found.key);
    speak(`${found.quote} – ${flagMessage(found, language())}`);
    for (let wait = 0; wait < 30 && !editorOf(found.block); wait++)
      await new Promise((resolve) => setTimeout(resolve, 16));
  } catch (error) {
    desk.set({ problem: tell(error) });
  }
}

/** The queue's filter as the contract wants it: an empty list means "all". */
export function wireFilter() {
  const { severities, checks, categories, mechanical } = desk.get().filter;
  return {
    ...(severities.length ? { severities: [...severities] } : {}),
    ...(checks.length ? { checks: [...checks] } : {}),
    ...(categories.length ? { categories: [...categories] } : {}),
    mechanical,
  };
}
