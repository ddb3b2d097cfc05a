import { readdirSync, readFileSync } from "node:fs";

/**
 * Memory of a process and of all that it began, in MB, as it is at this moment; what they share counts once. Linux alone can tell:
 * NaN elsewhere.
 */
export function familyMegabytes(pid: number): number {
  if (process.platform !== "linux") return Number.NaN;
  const parents = readdirSync("/proc")
    .filter((name) => /^\d+$/u.test(name))
    .map((name) => ({ pid: Number(name), parent: parentOf(name) }));
  const family = new Set([pid]);
  // A process is younger than what began it, and numbers go up.
  for (const one of parents.toSorted((a, b) => a.pid - b.pid)) if (family.has(one.parent)) family.add(one.pid);
  return [...family].reduce((sum, member) => sum + proportionalMegabytes(member), 0);
}

const parentOf = (pid: string): number => Number(/^PPid:\s+(\d+)/mu.exec(readOrNothing(`/proc/${pid}/status`))?.[1]);

const proportionalMegabytes = (pid: number): number =>
  Number(/^Pss:\s+(\d+)/mu.exec(readOrNothing(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0) / 1024;

/** A process may have ended since it was listed. */
function readOrNothing(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
