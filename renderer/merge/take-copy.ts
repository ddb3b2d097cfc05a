import { pickFile } from "../rpc/host.ts";
import { desk, engine } from "../state/desk.ts";
import { show } from "../state/load.ts";
import { flush } from "../state/save.ts";
import { tell } from "../state/tell.ts";

/** Asks for another copy of the open book, takes it in, and says what it brought. */
export async function takeCopy(): Promise<void> {
  const { book } = desk.get();
  if (!book) return;
  try {
    await flush();
    const file = await pickFile();
    if (!file) return;
    desk.set({ opening: { name: file.name, done: 0 }, problem: null, dialog: null });
    for await (const { result } of await engine().merge.take({ grant: file.grant })) {
      if (!result) continue;
      await show(await engine().book.current());
      desk.set({ merged: result, dialog: "handover" });
    }
  } catch (error) {
    desk.set({ problem: tell(error) });
  }
  desk.set({ opening: null });
}
