import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** The window: the same files are served by Electron's own scheme and by `serve`. */
export default defineConfig({
  root: "renderer",
  base: "./",
  plugins: [react()],
  build: { outDir: "../.build/renderer", emptyOutDir: true, target: "es2023", chunkSizeWarningLimit: 2000 },
});
