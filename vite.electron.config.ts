import { defineConfig } from "vite";
import { workers } from "./electron/engine/jobs/workers.ts";

/**
 * The desktop's code for Electron, which does not strip types: main and engine as modules, workers beside them. The preload
 * has a build of its own (vite.preload.config.ts), since a sandboxed preload must be one CommonJS file.
 */
export default defineConfig({
  build: {
    ssr: true,
    outDir: ".build/electron",
    emptyOutDir: true,
    target: "node22",
    rollupOptions: {
      input: {
        main: "electron/main/index.ts",
        engine: "electron/bin/engine.ts",
        ...Object.fromEntries(workers.map((name) => [name, `electron/engine/jobs/${name}.ts`])),
      },
      external: ["electron"],
      output: { format: "es", entryFileNames: "[name].mjs", chunkFileNames: "[name]-[hash].mjs" },
    },
  },
});
