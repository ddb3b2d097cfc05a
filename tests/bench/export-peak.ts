import { spawn } from "node:child_process";
import path from "node:path";
import { familyMegabytes } from "./family-memory.ts";

const root = path.resolve(import.meta.dirname, "../..");

/** The most memory, in MB, that one export takes by itself, as the command line does it: looked at ten times a second. */
export async function exportPeak(book: string, target: string, options: readonly string[]): Promise<number> {
  const command = [path.join(root, "electron", "bin", "epreuve.ts"), "export", book, ...options, "-o", target];
  const child = spawn(process.execPath, command, { stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  child.stderr.setEncoding("utf8").on("data", (words: string) => {
    said += words;
  });
  let peak = 0;
  const watch = setInterval(() => {
    if (child.pid) peak = Math.max(peak, familyMegabytes(child.pid));
  }, 100);
  const status = await new Promise((resolve) => child.once("close", resolve));
  clearInterval(watch);
  if (status !== 0) throw new Error(`export ${options.join(" ")}: ${said}`);
  return peak;
}
