import type { PageBox, Provenance } from "../../book/block.ts";
import type { PageLine } from "./lines.ts";

const tenth = (points: number): number => Math.round(points * 10) / 10;

/** Where lines stand: a box for each page or column they run through, in reading order. */
export function placeOf(lines: readonly PageLine[]): Provenance {
  const first = lines[0];
  const last = lines.at(-1);
  if (!first || !last) return {};
  const boxes: PageBox[] = [];
  let baseline = Number.POSITIVE_INFINITY;
  for (const line of lines) {
    const box = boxes.at(-1);
    const own: PageBox = {
      page: line.page,
      left: tenth(line.x),
      top: tenth(Math.max(0, line.baseline - line.size)),
      right: tenth(line.right),
      bottom: tenth(line.baseline + line.size * 0.3),
    };
    // Above the line before: the next column.
    if (!box || box.page !== line.page || line.baseline < baseline) boxes.push(own);
    else
      boxes[boxes.length - 1] = {
        page: box.page,
        left: Math.min(box.left, own.left),
        top: Math.min(box.top, own.top),
        right: Math.max(box.right, own.right),
        bottom: Math.max(box.bottom, own.bottom),
      };
    baseline = line.baseline;
  }
  return { page: first.page, ...(last.page === first.page ? {} : { lastPage: last.page }), boxes };
}
