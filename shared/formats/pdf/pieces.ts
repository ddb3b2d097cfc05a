import type { PdfRun } from "./page.ts";

/** Runs that stand side by side: a line of a column, a cell, a part of a running head. */
export interface Piece {
  readonly runs: readonly PdfRun[];
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  /** Of its main run. */
  readonly size: number;
  /** Where a letter over several lines stands before it: its lines are not indented, they make room. */
  readonly initial?: number;
}

/** A gap of so many times the size is wider than any space between words. */
const widestSpace = 1.5;
/** A gap of so many times the size parts the columns of a table, where rows agree about it; a justified line may have one too. */
export const narrowGap = 0.75;

/** The pieces of a page, from top to bottom: baselines shared, what is raised or lowered beside what it belongs to. */
export function piecesOf(runs: readonly PdfRun[]): Piece[] {
  const set = runs.filter((run) => run.text.trim() !== "" && run.size > 0);
  const spaces = runs.filter((run) => run.text.trim() === "" && run.text !== "");
  const usual = usualSize(set);
  const isInitial = (run: PdfRun): boolean => run.size > usual * 1.8 && /^[\p{L}«“"]{1,2}$/u.test(run.text.trim());
  const lines = onBaselines([...set.filter((run) => !isInitial(run)), ...spaces]).flatMap((row) =>
    split(row, widestSpace),
  );
  return withInitials(attach(lines), set.filter(isInitial), usual).sort(
    (a, b) => a.baseline - b.baseline || a.left - b.left,
  );
}

/** The size of most letters. */
function usualSize(runs: readonly PdfRun[]): number {
  const sizes = new Map<number, number>();
  for (const { size, text } of runs) sizes.set(size, (sizes.get(size) ?? 0) + text.length);
  return [...sizes].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0])[0];
}

/** Runs whose baselines are the same but for rounding. */
function onBaselines(runs: readonly PdfRun[]): PdfRun[][] {
  const rows: PdfRun[][] = [];
  let first: PdfRun | undefined;
  for (const run of [...runs].sort((a, b) => a.y - b.y)) {
    const row = rows.at(-1);
    if (row && first && run.y - first.y <= Math.min(run.size, first.size) * 0.2) row.push(run);
    else {
      rows.push([run]);
      first = run;
    }
  }
  return rows.map((row) => row.sort((a, b) => a.x - b.x));
}

/** A piece parted where a gap is at least so many times the size. */
export const splitAt = (piece: Piece, gap: number): Piece[] =>
  piece.initial === undefined ? split(piece.runs, gap) : [piece];

function split(row: readonly PdfRun[], gap: number): Piece[] {
  const parts: PdfRun[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const run of row) {
    const isSpace = run.text.trim() === "";
    const last = parts.at(-1);
    if (last && run.x - end < run.size * gap) {
      last.push(run);
      // A wide space is a gap, whether the file writes it or not.
      if (!isSpace || run.width < run.size * gap) end = Math.max(end, run.x + run.width);
    } else if (!isSpace) {
      parts.push([run]);
      end = run.x + run.width;
    }
  }
  return parts.map(toPiece);
}

function toPiece(runs: readonly PdfRun[]): Piece {
  const set = runs.filter((run) => run.text.trim() !== "");
  const main = set.reduce<PdfRun | undefined>(
    (best, run) => (best && weight(best) >= weight(run) ? best : run),
    undefined,
  );
  return {
    runs,
    left: Math.min(...set.map((run) => run.x)),
    right: Math.max(...set.map((run) => run.x + run.width)),
    baseline: main?.y ?? 0,
    size: main?.size ?? 0,
  };
}

/** A line's main run is the largest, but for a large letter among many small ones. */
const weight = (run: PdfRun): number => run.size * run.text.trim().length ** 0.2;

/** Joins what is small and raised or lowered to the line it touches, and what then touches it on the other side. */
function attach(pieces: readonly Piece[]): Piece[] {
  const sorted = [...pieces].sort((a, b) => a.baseline - b.baseline);
  const merged = new Map<Piece, Piece>();
  const now = (piece: Piece): Piece => {
    let one = piece;
    for (let next = merged.get(one); next; next = merged.get(one)) one = next;
    return one;
  };
  const join = (host: Piece, guest: Piece): void => {
    const both = toPiece([...host.runs, ...guest.runs].sort((a, b) => a.x - b.x));
    merged.set(host, both);
    merged.set(guest, both);
  };
  for (const [index, piece] of sorted.entries()) {
    for (const step of [-1, 1])
      for (let at = index + step; at >= 0 && at < sorted.length; at += step) {
        const near = sorted[at];
        if (!near || Math.abs(near.baseline - piece.baseline) > piece.size * 2) break;
        const [host, guest] = [now(near), now(piece)];
        if (host === guest || guest.size > host.size * 0.85) continue;
        const rise = host.baseline - guest.baseline;
        const touches = guest.left < host.right + host.size * 0.6 && guest.right > host.left - host.size * 0.3;
        const overlaps =
          guest.left < host.right - host.size && guest.right > host.left + host.size && !hasRoom(host, guest);
        if (rise > -host.size * 0.35 && rise < host.size * 0.7 && touches && !overlaps) join(host, guest);
      }
  }
  return [...new Set(sorted.map(now))];
}

/** Is there a gap in the host's line where the guest stands? */
const hasRoom = (host: Piece, guest: Piece): boolean =>
  !host.runs.some(
    (run) =>
      run.text.trim() !== "" &&
      run.x + run.width > guest.left + guest.size * 0.3 &&
      run.x < guest.right - guest.size * 0.3,
  );

/** Gives each letter that stands over several lines to the first of them. */
function withInitials(pieces: readonly Piece[], initials: readonly PdfRun[], usual: number): Piece[] {
  let all = [...pieces];
  for (const initial of initials) {
    const beside = all
      .filter(
        (piece) =>
          piece.left >= initial.x + initial.width * 0.7 &&
          piece.left < initial.x + initial.width + usual * 2 &&
          piece.baseline > initial.y - initial.size * 0.9 &&
          piece.baseline <= initial.y + usual * 0.4,
      )
      .sort((a, b) => a.baseline - b.baseline);
    const [first] = beside;
    if (!first || beside.length < 2) {
      all.push(toPiece([initial]));
      continue;
    }
    all = all.map((piece) => {
      if (!beside.includes(piece)) return piece;
      const runs =
        piece === first
          ? [{ ...initial, y: first.baseline, size: first.size, bold: false }, ...piece.runs]
          : piece.runs;
      return { ...piece, runs, left: initial.x, initial: initial.x };
    });
  }
  return all;
}
