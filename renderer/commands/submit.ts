import { isApproved } from "../../shared/review/states.ts";
import { absorb } from "../state/absorb.ts";
import { desk, engine } from "../state/desk.ts";
import { flush } from "../state/save.ts";
import { speak } from "../state/speak.ts";
import { tell } from "../state/tell.ts";
import { i18n } from "../strings/index.ts";

/** Submits the corrected blocks (those confirmed as they were, too) of the chapter in hand, or of the whole book; what is approved or submitted already stays so. */
export async function submit(extent: "chapter" | "book"): Promise<void> {
  await flush();
  const { outline, hand } = desk.get();
  const at = outline.findIndex(({ id }) => id === hand);
  const isHead = (index: number): boolean => outline[index]?.shape.kind === "heading";
  let from = extent === "book" ? 0 : Math.max(0, at);
  while (extent === "chapter" && from > 0 && !isHead(from)) from--;
  let to = extent === "book" ? outline.length : from + 1;
  while (extent === "chapter" && to < outline.length && !isHead(to)) to++;
  const rows = outline
    .slice(from, to)
    .filter(({ state, edited }) => (edited || state === "in-work") && !isApproved(state) && state !== "submitted");
  const ids = rows.map(({ id }) => id);
  if (ids.length === 0) {
    speak(i18n.t("say.nothing-to-submit"));
    return;
  }
  try {
    await absorb(await engine().blocks.decide({ ids, decision: "submit" }));
    speak(i18n.t("say.submit"));
  } catch (error) {
    desk.set({ problem: tell(error) });
  }
}
