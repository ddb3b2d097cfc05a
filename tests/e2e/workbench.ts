import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { _electron, type Browser, test as base, expect, type Page } from "@playwright/test";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..", "..");

/** `epreuve serve` on a data folder of its own, as a person would start it. */
export interface Workbench {
  readonly address: string;
  readonly data: string;
  /** Ends the engine without warning, as a power cut would. */
  kill(): Promise<void>;
  /** Starts it again on the same data. */
  restart(): Promise<string>;
}

function start(data: string): Promise<{ process: ChildProcess; address: string }> {
  const child = spawn(process.execPath, ["electron/bin/epreuve.ts", "serve", "--port", "0"], {
    cwd: root,
    env: { ...process.env, EPREUVE_DATA: data },
    stdio: ["ignore", "pipe", "inherit"],
  });
  return new Promise((resolve, reject) => {
    let out = "";
    child.stdout.on("data", (chunk: Buffer) => {
      out += chunk.toString();
      const address = /http:\/\/127\.0\.0\.1:\d+\/#token=\S+/.exec(out)?.[0];
      if (address) resolve({ process: child, address });
    });
    child.once("error", reject);
    child.once("exit", (code) => reject(new Error(`serve ended with ${code}: ${out}`)));
  });
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once("exit", resolve));
  child.kill(signal);
  await gone;
}

/** A workbench on a data folder of its own, ended and cleared away after use. */
async function withWorkbench(tourSeen: boolean, use: (workbench: Workbench) => Promise<void>): Promise<void> {
  const data = await mkdtemp(path.join(tmpdir(), "epreuve-e2e-"));
  // The tour is for first runs: tour.spec.ts takes it.
  await writeFile(path.join(data, "preferences.json"), JSON.stringify({ tourSeen }));
  let running = await start(data);
  await use({
    get address() {
      return running.address;
    },
    data,
    kill: () => end(running.process, "SIGKILL"),
    async restart() {
      running = await start(data);
      return running.address;
    },
  });
  await end(running.process, "SIGTERM");
  await rm(data, { recursive: true, force: true });
}

/** The window of a workbench in a browser: in French, light. No error of the page is forgiven. */
async function withWindow(browser: Browser, address: string, use: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ locale: "fr-FR", colorScheme: "light", reducedMotion: "reduce" });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  await page.goto(address);
  await expect(page.locator(".row.in-hand .cm-content")).toBeVisible();
  await use(page);
  expect(errors).toEqual([]);
  await context.close();
}

/** A page on a fresh workbench with the sample open; and the same of a colleague, on a workbench of their own. */
export const test = base.extend<{ tourSeen: boolean; workbench: Workbench; desk: Page; colleague: Page }>({
  tourSeen: [true, { option: true }],
  workbench: ({ tourSeen }, use) => withWorkbench(tourSeen, use),
  desk: ({ browser, workbench }, use, info) =>
    info.project.name === "electron" ? withDesktop(workbench.data, use) : withWindow(browser, workbench.address, use),
  colleague: ({ browser }, use) => withWorkbench(true, ({ address }) => withWindow(browser, address, use)),
});

/** The same desk in the desktop's own window: Electron as the user starts it, on a data folder of the test's. */
async function withDesktop(data: string, use: (page: Page) => Promise<void>): Promise<void> {
  const app = await _electron.launch({
    ...(process.env.EPREUVE_ELECTRON ? { executablePath: process.env.EPREUVE_ELECTRON } : {}),
    args: [root, "--no-sandbox", "--lang=fr-FR", `--user-data-dir=${path.join(data, "desktop")}`],
  });
  const page = await app.firstWindow();
  await page.getByRole("button", { name: /l’exemple/ }).click();
  await expect(page.locator(".row.in-hand .cm-content")).toBeVisible();
  await use(page);
  await app.close();
}

/** Waits until the status line says that the last change is on disk. */
export const saved = (page: Page): Promise<void> =>
  expect(page.getByTestId("saving")).toHaveClass(/saved/, { timeout: 10_000 });

export const editor = (page: Page) => page.locator(".row.in-hand .cm-content");

export { expect };
