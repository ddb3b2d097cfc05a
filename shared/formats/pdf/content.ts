import { applyEdits, type Content, type InlineCode, sortCodes } from "../../book/content.ts";
import type { BlockId } from "../../book/ids.ts";
import { callPattern } from "../../reading/calls.ts";
import { type Count, joinLines } from "../../reading/join-lines.ts";
import type { PageLine } from "./lines.ts";

/**
 * Joins lines; what is set otherwise in a line is found again where the line's text went, and marked calls become codes.
 * @param noteId the block of the note with that index
 */
export function contentOf(lines: readonly PageLine[], count: Count, noteId: (index: number) => BlockId): Content {
  const width = Math.max(...lines.map(({ text }) => text.length));
  const codes: InlineCode[] = [];
  let text = "";
  for (const line of lines) {
    // Only the last word matters for how the next line is joined: looking at all the text each time would take too long.
    const cut = text.lastIndexOf(" ") + 1;
    text = text === "" ? line.text : text.slice(0, cut) + joinLines([text.slice(cut), line.text], count, width);
    const start = text.length - line.text.length;
    // The hyphen of the line before is gone, and what covered it ends there.
    for (let index = codes.length - 1; index >= 0 && (codes[index]?.to ?? 0) > start; index--) {
      const code = codes[index];
      if (code) codes[index] = { ...code, to: start };
    }
    for (const { kind, from, to, href } of line.marks) {
      if (kind === "jump") continue;
      const index = codes.findLastIndex((code) => code.kind === kind);
      const last = codes[index];
      if (last && start + from - last.to <= 1 && last.href === href) codes[index] = { ...last, to: start + to };
      else codes.push({ kind, id: "", from: start + from, to: start + to, ...(href ? { href } : {}) });
    }
  }
  const edits = [...text.matchAll(callPattern)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
    insert: "",
    note: Number(match[1]),
  }));
  const content = applyEdits({ text, codes }, edits);
  let gone = 0;
  const placed: InlineCode[] = edits.map(({ from, to, note }) => {
    const at = from - gone;
    gone += to - from;
    return { kind: "note-call", id: "", from: at, to: at, note: noteId(note) };
  });
  return {
    text: content.text,
    codes: sortCodes([...content.codes.filter(({ from, to }) => to > from), ...placed]).map((code, index) => ({
      ...code,
      id: `${index + 1}`,
    })),
  };
}
