import { pickFile } from "../rpc/host.ts";
import { desk, engine } from "../state/desk.ts";
import { createStore } from "../state/store.ts";
import { tell } from "../state/tell.ts";
import { i18n } from "../strings/index.ts";

interface Bringing {
  /** 0 to 1 while a file is read, else null. */
  readonly done: number | null;
  /** How the last one ended. */
  readonly told: string;
}

/** The reference on its way; it goes on, and can be stopped, while one looks at another pane. */
export const bringing = createStore<Bringing>({ done: null, told: "" });

let stop = new AbortController();

export const stopBringing = (): void => stop.abort();

/** Asks for a file and makes a reference of it. */
export async function bringReference(): Promise<void> {
  const file = await pickFile();
  if (!file) return;
  const control = new AbortController();
  stop = control;
  bringing.set({ done: 0, told: "" });
  try {
    const coming = await engine().references.bring({ grant: file.grant }, { signal: control.signal });
    for await (const { done, total, result } of coming) {
      bringing.set({ done: total ? done / total : 0 });
      if (result) bringing.set({ told: i18n.t("references.brought", { name: result.id, count: result.passages }) });
    }
  } catch (error) {
    if (control.signal.aborted) bringing.set({ told: i18n.t("references.stopped") });
    else desk.set({ problem: tell(error) });
  }
  bringing.set({ done: null });
}
