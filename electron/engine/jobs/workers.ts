/** The engine's workers. Electron's build makes an entry of each; as TypeScript they run where they stand. */
export const workers = [
  "check-worker",
  "search-worker",
  "edition-worker",
  "import-worker",
  "page-worker",
  "reference-worker",
  "take-in-worker",
] as const;
export type WorkerName = (typeof workers)[number];

/** Where a worker's code is: beside this file, as source here and as a built module in Electron. */
export const workerFile = (name: WorkerName): URL =>
  new URL(import.meta.url.endsWith(".ts") ? `./${name}.ts` : `./${name}.mjs`, import.meta.url);
