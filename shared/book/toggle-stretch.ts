import type { Span } from "../text/span.ts";
import { type Content, type InlineCode, sortCodes } from "./content.ts";

/**
 * Gives a stretch of text a style, or takes it away where all of it has it: "emphasis" is printed in italics, "strong" in bold.
 * Stretches of the same style that touch become one; taking a style from the middle of one leaves two.
 * `freshId` makes an id that no code of the block has.
 */
export function toggleStretch(
  content: Content,
  { from, to }: Span,
  kind: "emphasis" | "strong",
  freshId: () => string,
): Content {
  if (to <= from) return content;
  const alike = content.codes.filter((code) => code.kind === kind && code.to > code.from);
  const others = content.codes.filter((code) => !alike.includes(code));
  const next = isCovered(alike, from, to)
    ? without(alike, from, to, freshId)
    : joined(alike, { from, to }, kind, freshId);
  return { text: content.text, codes: sortCodes([...others, ...next]) };
}

function isCovered(codes: readonly InlineCode[], from: number, to: number): boolean {
  let reached = from;
  for (const code of sortCodes(codes)) if (code.from <= reached) reached = Math.max(reached, code.to);
  return reached >= to;
}

const without = (codes: readonly InlineCode[], from: number, to: number, freshId: () => string): InlineCode[] =>
  codes.flatMap((code) => {
    if (code.to <= from || code.from >= to) return [code];
    const left = code.from < from ? [{ ...code, to: from }] : [];
    const right = code.to > to ? [{ ...code, from: to, id: left.length > 0 ? freshId() : code.id }] : [];
    return [...left, ...right];
  });

function joined(
  codes: readonly InlineCode[],
  span: Span,
  kind: InlineCode["kind"],
  freshId: () => string,
): InlineCode[] {
  const touching = codes.filter((code) => code.from <= span.to && code.to >= span.from);
  const kept = codes.filter((code) => !touching.includes(code));
  const from = Math.min(span.from, ...touching.map((code) => code.from));
  const to = Math.max(span.to, ...touching.map((code) => code.to));
  return [...kept, { kind, id: touching[0]?.id ?? freshId(), from, to }];
}
