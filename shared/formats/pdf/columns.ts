import type { Piece } from "./pieces.ts";

/** A stretch of a page that is read from top to bottom. */
export interface Column {
  readonly pieces: readonly Piece[];
  /** Which of the page's columns it is, the same on every page set alike. */
  readonly place: string;
}

/** Strips narrower than so many times the type's size are spaces between words that happen to stand below each other. */
const narrowestGutter = 0.7;
/** Of a column's lines, how many may run over the strip beside it (a title over all columns, a figure's caption). */
const mostCrossing = 0.35;

/**
 * The columns of a page in reading order. A gutter is a strip that few lines cross, with lines of running text on both sides;
 * those that cross it part the page into bands, each read column by column. Columns are looked for in columns again.
 * (The recursive cut along white strips of Nagy & Seth, 1984, with tolerance for what crosses.)
 */
export function columnsOf(pieces: readonly Piece[], place = ""): Column[] {
  const gutter = place.length < 4 ? findGutter(pieces) : undefined;
  if (gutter === undefined) return pieces.length > 0 ? [{ pieces, place }] : [];
  const columns: Column[] = [];
  let [left, right, crossing]: Piece[][] = [[], [], []];
  const endBand = (): void => {
    columns.push(...columnsOf(left ?? [], `${place}l`), ...columnsOf(right ?? [], `${place}r`));
    [left, right] = [[], []];
  };
  const endCrossing = (): void => {
    if (crossing && crossing.length > 0) columns.push({ pieces: crossing, place });
    crossing = [];
  };
  for (const piece of pieces) {
    if (piece.left < gutter - 1 && piece.right > gutter + 1) {
      endBand();
      crossing?.push(piece);
    } else {
      endCrossing();
      (piece.right <= gutter + 1 ? left : right)?.push(piece);
    }
  }
  endCrossing();
  endBand();
  return columns;
}

/** Where a gutter's middle is; undefined when the pieces are one column. Pieces are sorted from top to bottom. */
function findGutter(pieces: readonly Piece[]): number | undefined {
  if (pieces.length < 10) return undefined;
  const from = Math.floor(Math.min(...pieces.map(({ left }) => left)));
  const width = Math.ceil(Math.max(...pieces.map(({ right }) => right))) - from;
  if (!(width > 0 && width < 20_000)) return undefined;
  const size = pieces.map((piece) => piece.size).sort((a, b) => a - b)[Math.floor(pieces.length / 2)] ?? 0;
  // How many pieces stand over each point of the width.
  const steps = new Int32Array(width + 2);
  for (const { left, right } of pieces) {
    const [start, end] = [Math.round(left) - from, Math.round(right) - from];
    steps[start] = (steps[start] ?? 0) + 1;
    steps[end] = (steps[end] ?? 0) - 1;
  }
  const cover: number[] = [];
  let sum = 0;
  for (let at = 0; at < width; at++) {
    sum += steps[at] ?? 0;
    cover.push(sum);
  }
  const isLow = lowPlaces(cover);
  const strips: { readonly at: number; readonly crossing: number; readonly width: number }[] = [];
  for (let start = 1; start < width; start++) {
    if (!isLow[start]) continue;
    let end = start;
    while (isLow[end]) end++;
    // A page number may stand in the middle of the gutter.
    const crossing = Math.min(...cover.slice(start, end)) + Math.ceil(pieces.length * 0.02);
    const [strip, stripEnd] = longestRun(cover, start, end, crossing);
    if (stripEnd - strip >= size * narrowestGutter)
      strips.push({ at: from + (strip + stripEnd) / 2, crossing, width: stripEnd - strip });
    start = end;
  }
  return strips.sort((a, b) => a.crossing - b.crossing || b.width - a.width).find(({ at }) => isGutter(pieces, at))?.at;
}

/** Where few lines stand beside the many of both sides. */
function lowPlaces(cover: readonly number[]): boolean[] {
  const after: number[] = new Array(cover.length).fill(0);
  for (let at = cover.length - 2; at >= 0; at--) after[at] = Math.max(after[at + 1] ?? 0, cover[at + 1] ?? 0);
  let before = 0;
  return cover.map((one, at) => {
    const low = one <= Math.min(before, after[at] ?? 0) * mostCrossing;
    before = Math.max(before, one);
    return low;
  });
}

/** The longest stretch of `cover` between two places that stays at `most`. */
function longestRun(cover: readonly number[], from: number, to: number, most: number): readonly [number, number] {
  let best: readonly [number, number] = [from, from];
  let start = from;
  for (let at = from; at <= to; at++) {
    if (at < to && (cover[at] ?? 0) <= most) continue;
    if (at - start > best[1] - best[0]) best = [start, at];
    start = at + 1;
  }
  return best;
}

/** Running text on both sides: enough lines about as wide as the widest, and wider than a table's cells are. */
function isGutter(pieces: readonly Piece[], at: number): boolean {
  return [pieces.filter((piece) => piece.right <= at + 1), pieces.filter((piece) => piece.left >= at - 1)].every(
    (side) => {
      if (side.length < 4) return false;
      const widths = side.map(({ left, right }) => right - left).sort((a, b) => a - b);
      const full = widths[Math.floor(widths.length * 0.8)] ?? 0;
      const size = side[Math.floor(side.length / 2)]?.size ?? 0;
      const lines = widths.filter((width) => width > full * 0.75).length;
      return full > size * 10 && lines >= 4 && lines >= widths.length * 0.25;
    },
  );
}
