import { hash } from "../text/hash.ts";
import type { Span } from "../text/span.ts";
import { fold } from "../text/tokens.ts";

/** Raised when keys are made another way: old decisions are then looked up by the old way first. */
export const fingerprintVersion = 1;

const context = 24;

/** Letters and digits only, so that typography never changes a key. */
const letters = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/**
 * The stable key of a flag: check, message, flagged text and a little context on each side; never a position. It stays
 * while the text around stays, wherever the block moves; `twin` tells apart equal places in one block, in order.
 */
export function fingerprint(check: string, message: string, text: string, span: Span, twin: number): string {
  const before = letters(text.slice(Math.max(0, span.from - context), span.from));
  const after = letters(text.slice(span.to, span.to + context));
  const marks = text.slice(span.from, span.to).trim();
  return `${fingerprintVersion}-${hash([check, message, marks, before, after, twin].join("\u0001"))}`;
}

/** The key of "all alike": the same check saying the same of the same words. */
export const alikeKey = (check: string, message: string, flagged: string): string =>
  `${fingerprintVersion}-${hash([check, message, letters(flagged) || flagged.trim()].join("\u0001"))}`;
