import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** Electron's binary, or why the desktop window can't be tested here. */
export type FoundElectron = { readonly path: string } | { readonly problem: string };

const packageFolder = fileURLToPath(new URL("../../node_modules/electron", import.meta.url));

/** The oldest Electron whose Node runs the engine (`protocol.handle`, ES modules, fetch). */
const oldestMajor = 30;

/**
 * Looks for the binary that `ELECTRON_OVERRIDE_DIST_PATH` names, else the one that Electron's package fetched. Never
 * downloads: `npm start` does, the tests take what is there.
 */
export function findElectron(): FoundElectron {
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  const pathFile = path.join(packageFolder, "path.txt");
  const binary = override
    ? path.join(override, process.platform === "win32" ? "electron.exe" : "electron")
    : existsSync(pathFile)
      ? path.join(packageFolder, "dist", readFileSync(pathFile, "utf8").trim())
      : undefined;
  if (!binary || !existsSync(binary))
    return { problem: "Electron's binary is not on this machine (its package fetches it at the first start)." };
  const { stdout } = spawnSync(binary, ["-p", "process.versions.electron"], {
    encoding: "utf8",
    env: { ...process.env, ELECTRON_RUN_AS_NODE: "1" },
  });
  const major = Number.parseInt(stdout ?? "", 10);
  if (!(major >= oldestMajor))
    return {
      problem: `the binary found is Electron ${stdout?.trim() || "of an unknown version"}, older than ${oldestMajor}, the oldest the engine runs in.`,
    };
  const display = process.platform !== "linux" || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  return display ? { path: binary } : { problem: "there is no display here (on Linux, run the tests under xvfb-run)." };
}
