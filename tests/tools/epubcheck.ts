import { spawnSync } from "node:child_process";

/** Debian's epubcheck is a jar that only runs by itself where the kernel knows jars: else Java is given its path. */
const commands = [["epubcheck"], ["java", "-jar", "/usr/bin/epubcheck"]];

/** What epubcheck says of a file, warnings included; undefined where it is not installed. */
export function epubcheck(file: string): { readonly ok: boolean; readonly output: string } | undefined {
  for (const [program = "", ...rest] of commands) {
    const { status, stdout, stderr } = spawnSync(program, [...rest, "--failonwarnings", file], { encoding: "utf8" });
    const output = `${stdout ?? ""}${stderr ?? ""}`;
    if (output.includes("EPUB version")) return { ok: status === 0, output };
  }
  return undefined;
}
