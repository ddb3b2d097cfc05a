import type { PageLine } from "./lines.ts";

/** Where a column's lines begin and end, in points. */
export interface Edges {
  readonly left: number;
  readonly right: number;
}

/** The edges of the column that a line stands in. */
export type EdgesOf = (line: PageLine) => Edges;

/**
 * The edges of columns: what most lines of the body type keep to, on the left and right pages of the book each for
 * themselves; on a page set otherwise its own.
 */
export function marginsOf(lines: readonly PageLine[], size: number): EdgesOf {
  const body = lines.filter((line) => Math.abs(line.size - size) < 0.6 && !line.cell);
  const side = ({ page, place }: PageLine): string => `${page % 2} ${place}`;
  const own = ({ page, place }: PageLine): string => `p${page} ${place}`;
  const usual = edges(body, side);
  const here = edges(body, own);
  return (line) => {
    const all = usual.get(side(line));
    const page = here.get(own(line));
    if (!all) return page ?? { left: line.x, right: line.right };
    return page && Math.abs(page.left - all.left) > size * 4 ? page : all;
  };
}

function edges(lines: readonly PageLine[], key: (line: PageLine) => string): Map<string, Edges> {
  const groups = new Map<string, { readonly left: Map<number, number>; readonly rights: number[] }>();
  for (const line of lines) {
    const group = groups.get(key(line)) ?? { left: new Map<number, number>(), rights: [] };
    groups.set(key(line), group);
    const at = Math.round(line.x);
    group.left.set(at, (group.left.get(at) ?? 0) + 1);
    group.rights.push(line.right);
  }
  return new Map(
    [...groups].map(([name, { left, rights }]) => [
      name,
      {
        left: [...left].reduce((best, one) => (one[1] > best[1] ? one : best))[0],
        // Not the furthest: a hyphen or an address may hang over the edge.
        right: rights.sort((a, b) => a - b)[Math.floor((rights.length - 1) * 0.95)] ?? 0,
      },
    ]),
  );
}
