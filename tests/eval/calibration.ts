import type { CheckReport } from "../../electron/engine/check-file.ts";
import { scoreBook, scoreSentences } from "./gold.ts";

/** Flags of an annotated text, and how many of them find a defect. */
export interface Judged {
  readonly flags: number;
  readonly right: number;
}

/** What flags said of themselves against what they were worth. */
export interface Calibration {
  /** By what confidence says, lowest first. */
  readonly bands: readonly (Judged & { readonly from: number; readonly to: number })[];
  readonly checks: Readonly<Record<string, Judged & { readonly said: number; readonly shrunk: number }>>;
}

const bands = [
  [0, 0.6],
  [0.6, 0.7],
  [0.7, 0.8],
  [0.8, 0.9],
  [0.9, 1.01],
] as const;

/**
 * A check's own confidence counts as much as this many flags: a few right or wrong ones do not move it far. The mean of a beta
 * distribution whose prior is what the check says.
 */
const priorFlags = 10;

/** Compares what flags said with what they found, on the annotated chapters and sentences together. */
export async function calibrate(book: CheckReport, sentences: CheckReport, folder: string): Promise<Calibration> {
  const judge = async (keep: (flag: CheckReport["flags"][number]) => boolean): Promise<Judged> => {
    const pick = (report: CheckReport): CheckReport => ({
      ...report,
      flags: report.flags.filter((flag) => !flag.mechanical && keep(flag)),
    });
    const [{ scores }, second] = await Promise.all([
      scoreBook(pick(book), folder, [], "calibration-book.json"),
      scoreSentences(pick(sentences), folder, "calibration-sentences.json"),
    ]);
    return { flags: scores.flags.judged + second.flags, right: scores.flags.right + second.right };
  };
  const byBand = [];
  for (const [from, to] of bands) {
    const judged = await judge(({ confidence }) => confidence >= from && confidence < to);
    byBand.push({ from, to: Math.min(to, 1), ...judged });
  }
  const all = [...book.flags, ...sentences.flags].filter(({ mechanical }) => !mechanical);
  const checks: Record<string, Judged & { said: number; shrunk: number }> = {};
  for (const check of [...new Set(all.map((flag) => flag.check))].sort()) {
    const judged = await judge((flag) => flag.check === check);
    const own = all.filter((flag) => flag.check === check);
    const said = own.reduce((sum, { confidence }) => sum + confidence, 0) / own.length;
    checks[check] = { ...judged, said, shrunk: (judged.right + priorFlags * said) / (judged.flags + priorFlags) };
  }
  return { bands: byBand, checks };
}
