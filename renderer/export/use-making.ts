import { useRef, useState } from "react";
import { desktop, download, type GrantedFile } from "../rpc/host.ts";
import { tell } from "../state/tell.ts";
import { useWords } from "../strings/index.ts";

interface Step {
  readonly done: number;
  readonly total: number;
  readonly result?: { readonly fileName: string; readonly download?: string };
}

/** Makes a file: asks where on the desktop, shows how far it is, can be stopped, tells how it ended. */
export function useMaking() {
  const { say } = useWords();
  /** 0 to 1 while it is being made. */
  const [done, setDone] = useState<number | null>(null);
  const [told, setTold] = useState("");
  const stop = useRef<AbortController>(null);

  async function make(
    suggestedName: string,
    begin: (into: GrantedFile | undefined, signal: AbortSignal) => Promise<AsyncIterable<Step>>,
  ): Promise<void> {
    setTold("");
    const into = await desktop()?.host.saveAs(suggestedName);
    if (into === null) return;
    const control = new AbortController();
    stop.current = control;
    setDone(0);
    try {
      for await (const { done: made, total, result } of await begin(into, control.signal)) {
        setDone(total ? made / total : 0);
        if (!result) continue;
        if (result.download) download(result.download, result.fileName);
        setTold(say("export.done", { name: result.fileName }));
      }
    } catch (error) {
      setTold(control.signal.aborted ? say("export.stopped") : tell(error));
    }
    setDone(null);
  }
  return { done, told, make, stop: () => stop.current?.abort() };
}

export type Making = ReturnType<typeof useMaking>;
