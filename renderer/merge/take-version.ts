import type { ReimportSummary } from "../../shared/rpc/contract/reimport.ts";
import { type GrantedFile, pickFile } from "../rpc/host.ts";
import { desk, engine } from "../state/desk.ts";
import { show } from "../state/load.ts";
import { flush } from "../state/save.ts";
import { tell } from "../state/tell.ts";

/** Asks for a new version of the raw file and looks at what it would do; nothing is written before one says so. */
export async function chooseVersion(): Promise<void> {
  if (!desk.get().book) return;
  await run(async () => {
    await flush();
    const file = await pickFile();
    if (!file) return;
    const summary = await last(file, () => engine().reimport.preview({ grant: file.grant }));
    if (summary) desk.set({ version: { file, summary }, dialog: "version" });
  });
}

/** Takes in the version that was looked at. */
export async function takeVersion(file: GrantedFile): Promise<void> {
  desk.set({ dialog: null });
  await run(async () => {
    const summary = await last(file, () => engine().reimport.apply({ grant: file.grant }));
    if (!summary) return;
    await show(await engine().book.current());
    desk.set({ version: { file, summary }, dialog: "version" });
  });
}

async function last(
  file: GrantedFile,
  begin: () => ReturnType<ReturnType<typeof engine>["reimport"]["preview"]>,
): Promise<ReimportSummary | undefined> {
  desk.set({ opening: { name: file.name, done: 0 }, problem: null });
  let summary: ReimportSummary | undefined;
  for await (const { done, total, result } of await begin()) {
    desk.set({ opening: { name: file.name, done: total ? done / total : 0 } });
    summary = result ?? summary;
  }
  return summary;
}

async function run(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    desk.set({ problem: tell(error) });
  }
  desk.set({ opening: null });
}
