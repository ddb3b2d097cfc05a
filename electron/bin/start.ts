/**
 * `npm start`: the workbench, whatever this machine can do. With Electron's binary and a display, the desktop window; else
 * the same workbench in a browser. Says in one line which, and why.
 */
import { spawn } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { startWords } from "./start-words.ts";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..", "..");
const words = startWords(process.env);

/** Newest change under the given folders, in ms since 1970. */
async function newest(folders: readonly string[]): Promise<number> {
  let time = 0;
  for (const folder of folders)
    for (const entry of await readdir(path.join(root, folder), { recursive: true, withFileTypes: true }))
      if (entry.isFile()) time = Math.max(time, statSync(path.join(entry.parentPath, entry.name)).mtimeMs);
  return time;
}

/** Builds the window and the desktop's code unless what was built last is newer than the sources. */
async function buildIfStale(): Promise<void> {
  const stamp = path.join(root, ".build", "electron", "preload.cjs");
  const built = existsSync(stamp) ? statSync(stamp).mtimeMs : 0;
  if (built > (await newest(["shared", "electron", "renderer"]))) return;
  console.log(words.building);
  const code = await run("npm", ["run", "-s", "build"]);
  if (code !== 0) {
    console.error(words.buildFailed);
    process.exit(1);
  }
}

function run(command: string, parameters: readonly string[]): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(command, parameters, { cwd: root, stdio: "inherit", shell: process.platform === "win32" });
    child.once("error", () => resolve(127));
    child.once("exit", (code) => resolve(code ?? 1));
  });
}

const hasDisplay = (): boolean =>
  process.platform === "win32" ||
  process.platform === "darwin" ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** Path of Electron's binary. Its package fetches it on first use, hence the child process: a failure is an exit code. */
async function electronBinary(): Promise<string | undefined> {
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (override) {
    const binary = path.join(override, process.platform === "win32" ? "electron.exe" : "electron");
    return existsSync(binary) ? binary : undefined;
  }
  const require = createRequire(import.meta.url);
  const installer = require.resolve("electron/install.js");
  const code = await new Promise<number>((resolve) => {
    const child = spawn(process.execPath, [installer], { stdio: "ignore", timeout: 120_000 });
    child.once("error", () => resolve(1));
    child.once("exit", (status) => resolve(status ?? 1));
  });
  if (code !== 0) return undefined;
  try {
    const binary: unknown = require("electron");
    return typeof binary === "string" && existsSync(binary) ? binary : undefined;
  } catch {
    return undefined;
  }
}

await buildIfStale();
const display = hasDisplay();
const binary = display ? await electronBinary() : undefined;
if (binary) {
  process.exit(
    await run(binary, [...(process.getuid?.() === 0 ? ["--no-sandbox"] : []), root, ...process.argv.slice(2)]),
  );
}
console.log(display ? words.noElectron : words.noDisplay);
process.exit(
  await run(process.execPath, [
    path.join(root, "electron", "bin", "epreuve.ts"),
    "serve",
    "--open",
    ...process.argv.slice(2),
  ]),
);
