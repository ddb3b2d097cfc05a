import { type GrantedFile, pickFile } from "../rpc/host.ts";
import { desk, engine } from "../state/desk.ts";
import { show } from "../state/load.ts";
import { bring } from "../state/open.ts";
import { flush } from "../state/save.ts";
import { tell } from "../state/tell.ts";

/** Asks for a new version of the raw file and looks at what it would do; nothing is written before one says so. */
export async function chooseVersion(): Promise<void> {
  if (!desk.get().book) return;
  try {
    await flush();
    const file = await pickFile();
    if (!file) return;
    await bring({
      name: file.name,
      start: (signal) => engine().reimport.preview({ grant: file.grant }, { signal }),
      take: async (summary) => desk.set({ version: { file, summary, isTaken: false }, dialog: "version" }),
    });
  } catch (error) {
    desk.set({ problem: tell(error) });
  }
}

/** Takes in the version that was looked at. */
export function takeVersion(file: GrantedFile): Promise<void> {
  desk.set({ dialog: null });
  return bring({
    name: file.name,
    start: (signal) => engine().reimport.apply({ grant: file.grant }, { signal }),
    async take(summary) {
      await show(await engine().book.current());
      desk.set({ version: { file, summary, isTaken: true }, dialog: "version" });
    },
  });
}
