import path from "node:path";
import { BrowserWindow, type BrowserWindowConstructorOptions } from "electron";
import { appOrigin } from "./sender.ts";

/** Everything that keeps the page away from the machine, written out rather than left to defaults. */
export const webPreferences = (preload: string) =>
  ({
    preload,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    webviewTag: false,
    spellcheck: false, // The workbench has its own, which knows the book's names.
  }) satisfies BrowserWindowConstructorOptions["webPreferences"];

/** The one window. It shows itself when it has something to show. */
export function openWindow(buildRoot: string): BrowserWindow {
  const window = new BrowserWindow({
    width: 1440,
    height: 900,
    minWidth: 960,
    minHeight: 600,
    show: false,
    title: "Épreuve",
    webPreferences: webPreferences(path.join(buildRoot, "electron", "preload.cjs")),
  });
  window.once("ready-to-show", () => window.show());
  void window.loadURL(`${appOrigin}/index.html`);
  return window;
}
