/** A plain table: first column to the left, figures to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, i) => Math.max(title.length, ...rows.map((row) => (row[i] ?? "").length)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
      .join("  ")
      .trimEnd();
  return [line(head), ...rows.map(line), ""].join("\n");
}

export const percent = (share: number | null | undefined): string =>
  typeof share === "number" ? (100 * share).toFixed(1) : "-";

/** How many words a text has. */
export const count = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
