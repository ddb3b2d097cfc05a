import { attribute, type HtmlElement, isElement } from "./dom.ts";

/** A cell and where it stands. */
export interface HtmlCell {
  readonly element: HtmlElement;
  readonly row: number;
  readonly column: number;
  readonly header: boolean;
}

/** More columns than any page holds. */
const widest = 200;

/** The cells of a table in order, spans counted; its caption apart. */
export function cellsOf(table: HtmlElement): { readonly cells: readonly HtmlCell[]; readonly caption?: HtmlElement } {
  const cells: HtmlCell[] = [];
  let caption: HtmlElement | undefined;
  let row = 0;
  /** Columns still taken by a cell above, with the rows that it goes on for. */
  let taken: number[] = [];
  const readRow = (element: HtmlElement, inHead: boolean): void => {
    let column = 0;
    const next = taken.map((rows) => Math.max(0, rows - 1));
    for (const cell of element.childNodes) {
      if (!isElement(cell) || (cell.tagName !== "td" && cell.tagName !== "th")) continue;
      while ((taken[column] ?? 0) > 0) column++;
      if (column >= widest) break;
      cells.push({ element: cell, row, column, header: inHead || cell.tagName === "th" });
      const width = Math.min(spanOf(cell, "colspan"), widest - column);
      const rows = spanOf(cell, "rowspan") - 1;
      for (let at = column; at < column + width; at++) next[at] = Math.max(next[at] ?? 0, rows);
      column += width;
    }
    taken = Array.from(next, (rows) => rows ?? 0);
    row++;
  };
  const visit = (box: HtmlElement): void => {
    for (const one of box.childNodes) {
      if (!isElement(one)) continue;
      if (one.tagName === "tr") readRow(one, box.tagName === "thead");
      else if (one.tagName === "caption") caption ??= one;
      else if (/^t(?:head|body|foot)$/.test(one.tagName)) visit(one);
    }
  };
  visit(table);
  return { cells, ...(caption ? { caption } : {}) };
}

const spanOf = (cell: HtmlElement, name: string): number => {
  const value = Number.parseInt(attribute(cell, name), 10);
  return value >= 1 && value <= 1000 ? value : 1;
};
