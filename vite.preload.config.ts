import { defineConfig } from "vite";

/** The preload: one CommonJS file that needs nothing but Electron. */
export default defineConfig({
  build: {
    ssr: true,
    outDir: ".build/electron",
    emptyOutDir: false,
    rollupOptions: {
      input: { preload: "electron/preload/index.ts" },
      external: ["electron"],
      output: { format: "cjs", entryFileNames: "[name].cjs" },
    },
  },
});
