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
  projects: [{ name: "chromium" }],
});
