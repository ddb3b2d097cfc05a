import type { BlockId } from "../../shared/book/ids.ts";
import type { FlagView } from "../../shared/rpc/schemas.ts";
import { i18n } from "../strings/index.ts";
import { desk, engine } from "./desk.ts";
import { flush } from "./save.ts";
import { tell } from "./tell.ts";

let remembering: ReturnType<typeof setTimeout> | undefined;

/** Takes a block in hand. What was typed in the one before is saved first, without waiting for it. */
export function take(id: BlockId, flag: string | null = null): void {
  if (desk.get().hand !== id) void flush();
  desk.set({ hand: id, flag });
  clearTimeout(remembering);
  remembering = setTimeout(
    () =>
      void engine()
        .book.remember({ block: id })
        .catch(() => undefined),
    300,
  );
}

/** Takes a neighbour in hand: 1 for the next block, -1 for the one before. */
export function step(by: 1 | -1): void {
  const { outline, hand } = desk.get();
  const row = outline[outline.findIndex(({ id }) => id === hand) + by];
  if (!row) return;
  take(row.id);
  const rank = outline.indexOf(row) + 1;
  desk.set({ spoken: i18n.t("say.focus", { rank, total: outline.length }) });
}

/** Goes to the next flag of the queue after the place in hand, or the one before it. */
export async function nextFlag(backwards = false): Promise<void> {
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
      desk.set({ spoken: i18n.t("flags.end"), flag: null });
      return;
    }
    take(found.block, found.key);
    desk.set({ tab: desk.get().tab === "queue" ? "queue" : "flags" });
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
