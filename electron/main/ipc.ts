import { BrowserWindow, type IpcMainInvokeEvent, ipcMain } from "electron";
import type { EngineProcess } from "./engine-process.ts";
import type { FileGrants } from "./file-grants.ts";
import { openWebLink } from "./navigation.ts";
import { checkSender } from "./sender.ts";

/** Every door between page and main process, each behind the sender's check; arguments are text and are checked as such. */
export function answerPage(engine: EngineProcess, grants: FileGrants): void {
  const handle = (channel: string, answer: (window: BrowserWindow, text: string) => unknown): void => {
    ipcMain.handle(channel, (event: IpcMainInvokeEvent, argument: unknown) => {
      checkSender(event.senderFrame);
      const window = BrowserWindow.fromWebContents(event.sender);
      if (!window) throw new Error("Refused: no window.");
      return answer(window, typeof argument === "string" ? argument.slice(0, 4096) : "");
    });
  };
  handle("connect", (window, nonce) => {
    if (!/^[\w-]{8,64}$/.test(nonce)) throw new Error("Refused: not a nonce.");
    window.webContents.postMessage(`port:${nonce}`, null, [engine.connect()]);
  });
  handle("pick-file", (window) => grants.pick(window));
  handle("save-as", (window, name) => grants.saveAs(window, name));
  handle("grant-dropped", (_window, file) => (file === "" ? null : grants.give(file, "read")));
  handle("open-external", (_window, url) => openWebLink(url));
}
