/**
 * `npm run test:e2e`: the whole suite against the running workbench, in Chromium always, and once more in Electron where its
 * binary and a display are there. Says which ran, and why the other did not.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { provideBrowser, versionOf } from "./browser.ts";
import { findElectron } from "./electron.ts";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..", "..");

const browser = provideBrowser();
if ("problem" in browser) {
  console.error(browser.problem);
  process.exit(1);
}
if (!existsSync(path.join(root, ".build", "renderer", "index.html"))) {
  console.error("The window is not built yet: run “npm run build” first.");
  process.exit(1);
}
console.log(`End to end in ${versionOf(browser.path)}`);
const electron = findElectron();
console.log(
  "path" in electron ? `End to end in Electron too: ${electron.path}` : `Not run in Electron: ${electron.problem}`,
);

const result = spawnSync(
  process.execPath,
  [
    path.join(root, "node_modules", "@playwright", "test", "cli.js"),
    "test",
    "--config",
    "tests/playwright.config.ts",
    ...process.argv.slice(2),
  ],
  {
    cwd: root,
    stdio: "inherit",
    env: {
      ...process.env,
      CHROMIUM_PATH: browser.path,
      ...("path" in electron ? { EPREUVE_ELECTRON: electron.path } : {}),
    },
  },
);
process.exit(result.status ?? 1);
