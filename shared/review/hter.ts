import { tokenize } from "../text/tokens.ts";
import { textChanges } from "./diff.ts";

/** Work of post-editing, so that it can be added up over a book. */
export interface Effort {
  /** Words put in, taken out or replaced. */
  readonly edits: number;
  /** Words of the edited text. */
  readonly words: number;
}

const countWords = (text: string): number =>
  tokenize(text).reduce((count, token) => count + (token.kind === "mark" ? 0 : 1), 0);

/**
 * Edits between the machine's text and the edited one: a replacement counts as the longer of its two sides. This is
 * Snover's HTER without shifts (a moved phrase counts as taken out and put in). https://aclanthology.org/2006.amta-papers.25
 */
export function effort(raw: string, edited: string): Effort {
  if (raw === edited) return { edits: 0, words: countWords(edited) };
  let edits = 0;
  for (const change of textChanges(raw, edited))
    edits += Math.max(
      countWords(raw.slice(change.raw.from, change.raw.to)),
      countWords(edited.slice(change.edited.from, change.edited.to)),
    );
  return { edits, words: countWords(edited) };
}

/** Edits by word of the edited text: 0 untouched, about 1 written anew. 1 when all was taken out. */
export const hter = ({ edits, words }: Effort): number => (words === 0 ? (edits === 0 ? 0 : 1) : edits / words);
