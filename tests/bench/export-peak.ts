import { spawnSync } from "node:child_process";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "../..");
const tellPeak = 'process.on("exit", () => process.stderr.write("peak " + process.resourceUsage().maxRSS))';

/** The most memory, in MB, that one export takes by itself: in a process of its own, as the command line does it. */
export function exportPeak(book: string, target: string, options: readonly string[]): number {
  const { stderr, status } = spawnSync(
    process.execPath,
    [
      "--import",
      `data:text/javascript,${encodeURIComponent(tellPeak)}`,
      path.join(root, "electron", "bin", "epreuve.ts"),
      "export",
      book,
      ...options,
      "-o",
      target,
    ],
    { encoding: "utf8" },
  );
  const kilobytes = Number(/peak (\d+)/.exec(stderr)?.[1]);
  if (status !== 0 || !kilobytes) throw new Error(`export ${options.join(" ")}: ${stderr}`);
  return kilobytes / 1024;
}
