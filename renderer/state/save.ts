import type { Content } from "../../shared/book/content.ts";
import { sameContent } from "../../shared/book/content.ts";
import type { BlockId } from "../../shared/book/ids.ts";
import type { Reason } from "../../shared/rpc/schemas.ts";
import { absorb } from "./absorb.ts";
import { desk, engine } from "./desk.ts";
import { tell } from "./tell.ts";

/** How long typing must rest before it is saved, in ms. */
const pause = 400;

interface Pending {
  readonly id: BlockId;
  readonly content: Content;
  readonly reason: Reason;
}

let pending: Pending | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;
let running: Promise<void> = Promise.resolve();

/** Is there text on screen that the engine has not taken yet? */
export const unsaved = (id: BlockId): boolean => pending?.id === id;

/** New text of a block: saved when typing rests, at once when it is more than typing. */
export function typed(id: BlockId, content: Content, reason: Reason = { kind: "typed" }): void {
  if (pending && pending.id !== id) void flush();
  pending = { id, content, reason };
  if (desk.get().saving.kind !== "typing") desk.set({ saving: { kind: "typing" } });
  clearTimeout(timer);
  if (reason.kind === "typed") timer = setTimeout(() => void flush(), pause);
  else void flush();
}

/** Saves what waits; resolves when everything shown is on disk, or the refusal is on screen. Steps go one after another. */
export function flush(): Promise<void> {
  clearTimeout(timer);
  const step = pending;
  pending = null;
  if (step) running = running.then(() => save(step));
  return running;
}

async function save(step: Pending): Promise<void> {
  const { id, content, reason } = step;
  const view = desk.get().views.get(id);
  if (!view) return;
  if (sameContent(view.content, content)) {
    if (!pending) desk.set({ saving: { kind: "idle" } });
    return;
  }
  desk.set({ saving: { kind: "saving" } });
  try {
    await absorb(await engine().blocks.edit({ id, version: view.version, content: toWire(content), reason }));
    if (pending) desk.set({ saving: { kind: "typing" } });
  } catch (error) {
    const why = tell(error);
    // Refused text stays in the editor and waits: the next change or step tries again, and nothing replaces it meanwhile.
    pending ??= step;
    desk.set({ saving: { kind: "refused", why }, problem: why });
  }
}

/** The contract's inputs are mutable arrays; ours never change. */
export const toWire = (content: Content): { text: string; codes: Content["codes"][number][] } => ({
  text: content.text,
  codes: [...content.codes],
});
