import path from "node:path";
import { fileURLToPath } from "node:url";
import { app, BrowserWindow, session } from "electron";
import { EngineProcess } from "./engine-process.ts";
import { FileGrants } from "./file-grants.ts";
import { answerPage } from "./ipc.ts";
import { setMenu } from "./menu.ts";
import { lockNavigation } from "./navigation.ts";
import { registerScheme, secureSession } from "./session.ts";
import { openWindow } from "./window.ts";

const appRoot = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..", "..");
const buildRoot = path.join(appRoot, ".build");

/** A book given on the command line or by the file manager; anything that looks like an option is not one. */
const bookIn = (argv: readonly string[]): string | undefined =>
  argv.slice(1).find((argument) => !argument.startsWith("-") && /\.epreuve$/i.test(argument));

/** The steps of starting, in their order. */
async function boot(): Promise<void> {
  // One instance: a second one hands its file over and leaves.
  if (!app.requestSingleInstanceLock()) return app.quit();
  registerScheme();
  lockNavigation(app);
  app.enableSandbox();

  const engine = new EngineProcess({ buildRoot, appRoot, dataDir: app.getPath("userData") });
  const grants = new FileGrants(engine);
  const open = (file: string): void => {
    const [window] = BrowserWindow.getAllWindows();
    window?.webContents.send("open-file", grants.give(file, "read"));
    window?.focus();
  };
  app.on("second-instance", (_event, argv) => {
    const file = bookIn(argv);
    if (file) open(file);
  });
  app.on("open-file", (event, file) => {
    event.preventDefault();
    open(file);
  });

  await app.whenReady();
  secureSession(session.defaultSession, path.join(buildRoot, "renderer"));
  engine.start();
  answerPage(engine, grants);
  const window = openWindow(buildRoot);
  setMenu(window);
  const file = bookIn(process.argv);
  if (file) window.webContents.once("did-finish-load", () => open(file));

  app.on("window-all-closed", () => app.quit());
  app.on("will-quit", () => engine.stop());
}

void boot();
