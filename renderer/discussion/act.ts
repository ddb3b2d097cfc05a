import { editorOf } from "../editor/hand.ts";
import { desk, engine } from "../state/desk.ts";
import { flush } from "../state/save.ts";
import { speak } from "../state/speak.ts";
import { tell } from "../state/tell.ts";
import { i18n, type Word } from "../strings/index.ts";
import { draft } from "./draft.ts";

async function attempt(act: () => Promise<unknown>, spoken: Word): Promise<boolean> {
  try {
    await act();
    speak(i18n.t(spoken));
    return true;
  } catch (error) {
    desk.set({ problem: tell(error) });
    return false;
  }
}

/** Puts the remark away and goes back to the text. */
export function leaveDraft(): void {
  draft.set({ subject: null, body: "" });
  editorOf(desk.get().hand)?.focus();
}

/** Saves the remark being written. */
export async function sendDraft(): Promise<void> {
  const { subject, kind, body } = draft.get();
  if (!subject || body.trim() === "") return;
  await flush();
  const done = await attempt(
    () => engine().discussion.begin({ ...subject, kind, body }),
    kind === "question" ? "say.asked" : "say.commented",
  );
  if (done) leaveDraft();
}

export const reply = (thread: string, body: string): Promise<boolean> =>
  attempt(() => engine().discussion.reply({ thread, body }), "say.replied");

export const settle = (thread: string, resolved: boolean): Promise<boolean> =>
  attempt(() => engine().discussion.settle({ thread, resolved }), resolved ? "say.resolved" : "say.reopened");
