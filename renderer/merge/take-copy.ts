import { pickFile } from "../rpc/host.ts";
import { desk, engine } from "../state/desk.ts";
import { show } from "../state/load.ts";
import { bring } from "../state/open.ts";
import { flush } from "../state/save.ts";
import { tell } from "../state/tell.ts";

/** Asks for another copy of the open book, takes it in, and says what it brought. */
export async function takeCopy(): Promise<void> {
  if (!desk.get().book) return;
  try {
    await flush();
    const file = await pickFile();
    if (!file) return;
    desk.set({ dialog: null });
    await bring({
      name: file.name,
      start: (signal) => engine().merge.take({ grant: file.grant }, { signal }),
      async take(merged) {
        await show(await engine().book.current());
        desk.set({ merged, dialog: "handover" });
      },
    });
  } catch (error) {
    desk.set({ problem: tell(error) });
  }
}
