import type { Content } from "./content.ts";
import type { BlockId } from "./ids.ts";

/** The notes a content calls, in order, each with the UTF-16 offset of its call. */
export function noteCallsIn(content: Content): { readonly note: BlockId; readonly offset: number }[] {
  return content.codes.flatMap((code) =>
    code.kind === "note-call" && code.note ? [{ note: code.note, offset: code.from }] : [],
  );
}
