import { readerOf } from "../../electron/engine/formats.ts";
import { type Draft, type ReadOptions, UnreadableFile } from "../../shared/formats/format.ts";
import { invariant } from "../../shared/invariant.ts";

const work = { progress: () => {}, signal: new AbortController().signal };

/**
 * Reads a file as the workbench does and holds the result to what every reader promises. Gives the key of the refusal, or
 * "read"; throws on anything else than a refusal, and on a draft that is not sound.
 */
export async function outcome(
  bytes: Uint8Array,
  name: string,
  trackedChanges: ReadOptions["trackedChanges"] = "edits",
): Promise<string> {
  const reader = readerOf(bytes, name);
  if (!reader) return "file-unknown";
  try {
    sound(await reader.read(bytes, { name, trackedChanges }, work));
    return "read";
  } catch (error) {
    if (error instanceof UnreadableFile) return error.key;
    throw error;
  }
}

/** Ids are one of a kind, codes lie inside their text, doubts and calls name blocks that are there. */
function sound(draft: Draft): void {
  const ids = new Set(draft.blocks.map(({ id }) => id));
  invariant(ids.size === draft.blocks.length, "two blocks have one id");
  for (const block of draft.blocks)
    for (const content of [block.content, block.edited, block.source]) {
      if (!content) continue;
      for (const code of content.codes) {
        invariant(code.from >= 0 && code.from <= code.to && code.to <= content.text.length, "a code outside its text");
        invariant(code.note === undefined || ids.has(code.note), "a call without its note");
      }
    }
  for (const { block } of draft.doubts) invariant(ids.has(block), "a doubt about nothing");
  for (const { comments, content } of draft.blocks)
    for (const { span } of comments ?? [])
      invariant(!span || (span.from <= span.to && span.to <= content.text.length), "a comment outside its text");
}
