import { contextBridge, type IpcRendererEvent, ipcRenderer, webUtils } from "electron";
import type { EpreuveBridge, GrantedFile } from "./host.ts";

const bridge: EpreuveBridge = {
  async connect(nonce) {
    ipcRenderer.once(`port:${nonce}`, (event) => window.postMessage(nonce, window.origin, event.ports));
    await ipcRenderer.invoke("connect", nonce);
  },
  host: {
    pickFile: () => ipcRenderer.invoke("pick-file"),
    saveAs: (name) => ipcRenderer.invoke("save-as", name),
    grantDropped: (file) => ipcRenderer.invoke("grant-dropped", webUtils.getPathForFile(file)),
    openExternal: (url) => ipcRenderer.invoke("open-external", url),
    onOpenFile: (listener) => {
      ipcRenderer.on("open-file", (_event: IpcRendererEvent, file: GrantedFile) => listener(file));
    },
    onCommand: (listener) => {
      ipcRenderer.on("command", (_event: IpcRendererEvent, command: string) => listener(command));
    },
  },
};

contextBridge.exposeInMainWorld("epreuve", bridge);
