import { type ChildProcess, spawn } from "node:child_process";
import path from "node:path";
import { performance } from "node:perf_hooks";
import { chromium, type Page } from "@playwright/test";
import { provideBrowser } from "../tools/browser.ts";
import { familyMegabytes } from "./family-memory.ts";
import { typeAndTrace } from "./key-to-frame.ts";

/** A figure of the table. */
export interface WindowFigure {
  readonly name: string;
  readonly value: number;
  readonly wanted?: number;
}

const root = path.resolve(import.meta.dirname, "../..");

/**
 * What somebody feels who works in a large book: the built workbench in a real browser, on a project file. Nothing is asserted.
 * Throws when there is no browser to be had.
 */
export async function measureWindow(project: string, dataDir: string): Promise<WindowFigure[]> {
  const browserAt = provideBrowser();
  if ("problem" in browserAt) throw new Error(browserAt.problem);
  const { child, address } = await serve(project, dataDir);
  const browser = await chromium.launch({ executablePath: browserAt.path, args: ["--no-sandbox", "--disable-gpu"] });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const figures: WindowFigure[] = [];
    const start = performance.now();
    await page.goto(address);
    await page.locator(".row.in-hand .cm-content").waitFor({ timeout: 60_000 });
    figures.push({
      name: "window: first paint of the last position",
      value: performance.now() - start,
      wanted: 1500,
    });
    // The checks of the whole book are running now: this is the worst moment to type.
    await page.locator(".row.in-hand .cm-content").click();
    await page.keyboard.press("End");
    const keys = await typeAndTrace(
      page,
      " Les paragraphes se relisent un par un, sans que rien ne retienne la main qui les corrige.",
    );
    figures.push({
      name: "window: key press to its frame while checking, 95th",
      value: percentile(
        keys.map(({ work }) => work),
        0.95,
      ),
      wanted: 16,
    });
    figures.push({
      name: "window: the same until it is seen, screen's beat and all",
      value: percentile(
        keys.map(({ seen }) => seen),
        0.95,
      ),
    });
    figures.push({
      name: "window: frames with a blank row while scrolling, %",
      value: await scrollAndLook(page),
      wanted: 0,
    });
    const searches = await search(page);
    figures.push({
      name: "window: search as you type, 95th percentile",
      value: percentile(searches, 0.95),
      wanted: 50,
    });
    const heap = await page.evaluate(
      () => (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize,
    );
    figures.push({ name: "window: memory of the page, MB", value: heap / 1e6, wanted: 500 });
    figures.push({ name: "window: memory of the engine, MB", value: familyMegabytes(child.pid ?? 0), wanted: 1500 });
    return figures;
  } finally {
    await browser.close();
    child.kill("SIGKILL");
  }
}

function serve(project: string, dataDir: string): Promise<{ child: ChildProcess; address: string }> {
  const child = spawn(process.execPath, ["electron/bin/epreuve.ts", "serve", "--port", "0", project], {
    cwd: root,
    env: { ...process.env, EPREUVE_DATA: dataDir },
    stdio: ["ignore", "pipe", "inherit"],
  });
  return new Promise((resolve, reject) => {
    let said = "";
    child.stdout.on("data", (chunk: Buffer) => {
      said += chunk.toString();
      const address = /http:\/\/127\.0\.0\.1:\d+\/#token=\S+/.exec(said)?.[0];
      if (address) resolve({ child, address });
    });
    child.once("exit", (code) => reject(new Error(`serve ended with ${code}: ${said}`)));
  });
}

/** Share (%) of frames in which a row in sight had no text yet, over a minute's worth of pages scrolled in seconds. */
async function scrollAndLook(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const box = document.querySelector(".scroller") as HTMLElement;
    let frames = 0;
    let blank = 0;
    for (let turn = 0; turn < 240; turn++) {
      box.scrollTop += 180;
      await new Promise((resolve) => requestAnimationFrame(resolve));
      await new Promise((resolve) => setTimeout(resolve));
      const frame = box.getBoundingClientRect();
      const rows = [...box.querySelectorAll(".row")].map((row) => ({ row, at: row.getBoundingClientRect() }));
      const seen = rows.filter(({ at }) => at.bottom > frame.top && at.top < frame.bottom);
      const covered =
        seen.some(({ at }) => at.bottom >= frame.bottom - 2) && seen.some(({ at }) => at.top <= frame.top + 2);
      frames++;
      if (!covered || seen.some(({ row }) => row.classList.contains("waiting"))) blank++;
    }
    return (100 * blank) / frames;
  });
}

/** Milliseconds from each letter after the first to its results. */
async function search(page: Page): Promise<number[]> {
  await page.keyboard.press("Control+f");
  const times: number[] = [];
  for (const word of ["coopération", "parlementaire", "tracteurs"]) {
    await page.locator(".search-field").fill("");
    for (const [index, letter] of [...word].entries()) {
      const took = await page.evaluate(
        ([key]) =>
          new Promise<number>((resolve) => {
            const field = document.querySelector(".search-field") as HTMLInputElement;
            const list = document.querySelector(".pane .hits")?.parentElement;
            const start = performance.now();
            const done = () => {
              watch.disconnect();
              clearTimeout(late);
              resolve(performance.now() - start);
            };
            const watch = new MutationObserver(done);
            // The same results as before: nothing changes on the page, and the answer was there all along.
            const late = setTimeout(() => {
              watch.disconnect();
              resolve(Number.NaN);
            }, 3000);
            if (list) watch.observe(list, { childList: true, subtree: true, characterData: true });
            const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set;
            set?.call(field, field.value + key);
            field.dispatchEvent(new Event("input", { bubbles: true }));
          }),
        [letter] as const,
      );
      if (index > 0 && !Number.isNaN(took)) times.push(took);
    }
  }
  return times;
}

const percentile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
};
