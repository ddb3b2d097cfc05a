/** A stretch of text: UTF-16 code units, `from` included, `to` excluded. The only position type of the project. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The text a span covers. */
export const quote = (text: string, span: Span): string => text.slice(span.from, span.to);

/** Do two spans share at least one character? An empty span touches what lies around it. */
export const overlaps = (a: Span, b: Span): boolean =>
  a.from === a.to || b.from === b.to ? a.from <= b.to && b.from <= a.to : a.from < b.to && b.from < a.to;
