import { defineConfig } from "@playwright/test";

const launchOptions = {
  ...(process.env.CHROMIUM_PATH ? { executablePath: process.env.CHROMIUM_PATH } : {}),
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
};

/** Two projects when Electron is there, one when it is not: tests/tools/end-to-end.ts says which. */
export default defineConfig({
  testDir: "e2e",
  outputDir: "../.results/e2e",
  workers: 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [["list"]],
  use: { viewport: { width: 1280, height: 800 }, launchOptions, screenshot: "only-on-failure" },
  projects: [
    { name: "chromium" },
    // What needs a download, a reload or a second start belongs to `serve`; the rest is the same in the desktop's window.
    ...(process.env.EPREUVE_ELECTRON ? [{ name: "electron", testMatch: ["keyboard.spec.ts"] }] : []),
  ],
});
