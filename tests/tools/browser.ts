import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";

/** A Chromium to drive, or why there is none. */
export type Browser = { readonly path: string } | { readonly problem: string };

const onPath = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];

/** Playwright's own Chromium, else the system's. */
function find(): string | undefined {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH;
  const own = chromium.executablePath();
  if (existsSync(own)) return own;
  for (const name of onPath) {
    const { status, stdout } = spawnSync(process.platform === "win32" ? "where" : "which", [name], {
      encoding: "utf8",
    });
    const first = stdout?.split(/\r?\n/)[0];
    if (status === 0 && first && existsSync(first)) return first;
  }
  return undefined;
}

const attempt = (command: string, parameters: readonly string[]): boolean => {
  console.log(`> ${command} ${parameters.join(" ")}`);
  return (
    spawnSync(command, parameters, {
      stdio: "inherit",
      timeout: 600_000,
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    }).status === 0
  );
};

/** Finds a Chromium; else installs Playwright's, else, as root on Debian, the distribution's. */
export function provideBrowser(): Browser {
  const found = find();
  if (found) return { path: found };
  console.log("No Chromium here yet: installing one for the end-to-end tests.");
  if (attempt("npx", ["playwright", "install", "--only-shell", "chromium"])) {
    const path = find();
    if (path) return { path };
  }
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    attempt("apt-get", ["update", "-qq"]);
    attempt("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"]);
    const path = find();
    if (path) return { path };
  }
  return {
    problem:
      "The end-to-end tests need Chromium, and it could not be installed: run “npx playwright install chromium”, or install your system's chromium package, then “npm test” again.",
  };
}

/** The version line of a browser, for the log. */
export const versionOf = (path: string): string =>
  execFileSync(path, ["--version", "--no-sandbox"], { encoding: "utf8" }).trim();
