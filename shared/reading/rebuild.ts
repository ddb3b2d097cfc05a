import type { InlineCode } from "../book/content.ts";
import { type BlockId, blockId } from "../book/ids.ts";
import { noteCallsIn } from "../book/note-calls.ts";
import type { Doubt, Draft, DraftBlock, Work } from "../formats/format.ts";
import { orphanRepairs } from "../formats/orphan-repairs.ts";
import { callPattern, tieCalls } from "./calls.ts";
import { doubtsOf, joinDoubt, listItem } from "./doubts.ts";
import { markFurniture } from "./furniture.ts";
import { headingLevel, headingScore } from "./headings.ts";
import { counter, joinLines } from "./join-lines.ts";
import { type Line, measure, toLines } from "./line.ts";
import { type FoundNote, findNotes, type LineRange, withoutMark } from "./notes.ts";
import { type Group, toGroups } from "./paragraphs.ts";

/**
 * Rebuilds a book from the lines of its pages: furniture, notes and calls, paragraphs, headings, in that order (README.md
 * says why). Every word of the text is in a block, furniture included. Linear in the length of the text.
 */
export function rebuild(text: string, work: Work): Draft {
  const lines = toLines(text);
  const measured = measure(lines);
  const notes = bodyNotes(lines);
  const isNote = new Set(notes.flatMap((note) => note.parts.flatMap(range)));
  for (const [index, line] of lines.entries()) if (isNote.has(index)) line.role = "note";
  markFurniture(lines);
  work.progress(1, 4);
  work.signal.throwIfAborted();
  const lost = tieCalls(lines, notes);
  const count = counter(lines.map((line) => line.text));
  const groups = toGroups(lines, measured);
  work.progress(2, 4);
  work.signal.throwIfAborted();
  const texts = groups.map((group) =>
    joinLines(
      group.lines.map((line) => line.text),
      count,
      measured.width,
    ),
  );
  const headings = scoreHeadings(groups, texts, measured.width);
  work.progress(3, 4);

  const blocks: DraftBlock[] = [];
  const doubts: Doubt[] = [];
  const noteBlock = (index: number): DraftBlock => {
    const note = notes[index] as FoundNote;
    const own = note.parts.flatMap(range);
    const [first, ...rest] = own.map((index) => lines[index] as Line);
    const joined = joinLines([withoutMark(first?.text ?? ""), ...rest.map((line) => line.text)], count, measured.width);
    return {
      id: noteId(index),
      kind: "note",
      label: note.label,
      content: { text: joined.replace(callPattern, "$1").trim(), codes: [] },
      provenance: { lines: [(own[0] ?? 0) + 1, (own.at(-1) ?? 0) + 1] },
    };
  };
  /** The last block of running text. */
  let body: DraftBlock | undefined;
  const orphans = [...lost].sort((a, b) => a - b);
  /** Notes without a call, up to a line of the file or to a note that has one: they keep their place among the others. */
  const orphansBefore = (line: number, before = Number.POSITIVE_INFINITY): void => {
    while (orphans[0] !== undefined && orphans[0] < before && (notes[orphans[0]]?.parts[0]?.from ?? 0) < line) {
      const index = orphans.shift() ?? 0;
      const block = noteBlock(index);
      blocks.push(block);
      doubts.push({
        kind: "orphan-note",
        block: block.id,
        span: { from: 0, to: Math.min(40, block.content.text.length) },
        params: { label: block.label ?? "" },
        repairs: orphanRepairs(block.id, body),
        confidence: 0.9,
      });
    }
  };

  for (const line of lines) if (line.role === "furniture") blocks.push(furnitureBlock(line, blocks.length));
  const furniture = blocks.splice(0);
  let serial = 0;
  for (const [index, group] of groups.entries()) {
    const firstLine = group.lines[0]?.number ?? 0;
    orphansBefore(firstLine - 1);
    while (furniture[0] && (furniture[0].provenance.lines?.[0] ?? 0) < firstLine)
      blocks.push(furniture.shift() as DraftBlock);
    const score = headings[index] ?? 0;
    const block = bodyBlock(blockId(`b${++serial}`), group, texts[index] ?? "", score);
    blocks.push(block);
    for (const { note } of noteCallsIn(block.content)) {
      orphansBefore(Number.POSITIVE_INFINITY, noteIndex(note));
      blocks.push(noteBlock(noteIndex(note)));
    }
    doubts.push(...doubtsOf(block, score, body));
    for (const line of group.unsureJoins)
      doubts.push(
        joinDoubt(
          block,
          joinLines(
            group.lines.slice(0, line).map(({ text }) => text),
            count,
            measured.width,
          ),
        ),
      );
    body = block;
  }
  blocks.push(...furniture);
  orphansBefore(Number.POSITIVE_INFINITY);
  doubts.push(...gaps(notes));
  const [title, second] = blocks
    .filter((block) => block.kind !== "furniture")
    .filter((block) => block.kind === "heading");
  const isTitlePage = title && second && blocks.indexOf(second) - blocks.indexOf(title) === 1;
  work.progress(4, 4);
  return { meta: isTitlePage ? { title: title.content.text } : {}, blocks, doubts, notices: [] };
}

/** Notes are only notes when most of them are called: a list numbered 1, 2, 3 is not. */
function bodyNotes(lines: Line[]): FoundNote[] {
  const notes = findNotes(lines);
  if (notes.length === 0) return notes;
  const trial = lines.map((line) => ({ ...line }));
  for (const note of notes) for (const index of note.parts.flatMap(range)) (trial[index] as Line).role = "note";
  return tieCalls(trial, notes).size <= notes.length * 0.4 ? notes : [];
}

/** From the last group to the first, since a heading is known by what follows it. */
function scoreHeadings(groups: readonly Group[], texts: readonly string[], width: number): number[] {
  const scores: number[] = new Array(groups.length).fill(0);
  for (let index = groups.length - 1; index >= 0; index--) {
    const next = groups[index + 1];
    const nextText = texts[index + 1] ?? "";
    const isProse =
      next !== undefined && (next.lines.length > 1 || nextText.length > 120) && (scores[index + 1] ?? 0) < 0.5;
    const kind = (scores[index + 1] ?? 0) >= 0.5 ? "heading" : isProse ? "prose" : "other";
    const group = groups[index];
    if (group) scores[index] = headingScore(group, texts[index] ?? "", width, kind);
  }
  return scores;
}

function bodyBlock(id: BlockId, group: Group, joined: string, score: number): DraftBlock {
  const item = listItem.exec(joined);
  const marked = item ? joined.slice(item[0].length) : joined;
  const codes: InlineCode[] = [];
  let text = "";
  let last = 0;
  for (const match of marked.matchAll(callPattern)) {
    text += marked.slice(last, match.index);
    last = match.index + match[0].length;
    const note = noteId(Number(match[1]));
    codes.push({ kind: "note-call", id: `call-${note}`, from: text.length, to: text.length, note });
  }
  text += marked.slice(last);
  const provenance = { lines: [group.lines[0]?.number ?? 1, group.lines.at(-1)?.number ?? 1] as const };
  if (score >= 0.5)
    return {
      id,
      kind: "heading",
      level: headingLevel(text),
      content: { text: item ? joined : text, codes: item ? [] : codes },
      provenance,
    };
  if (/^(?:\*\s*){3}$|^[-–—_]{3,}$/.test(text)) return { id, kind: "separator", content: { text, codes }, provenance };
  return {
    id,
    kind: item ? "list-item" : "paragraph",
    ...(item ? { level: 1, label: (item[1] ?? item[2]) as string } : {}),
    content: { text, codes },
    provenance,
  };
}

const furnitureBlock = (line: Line, index: number): DraftBlock => ({
  id: blockId(`f${index + 1}`),
  kind: "furniture",
  content: { text: line.text, codes: [] },
  provenance: { lines: [line.number, line.number] },
});

/** A number missing in the sequence of notes: with its page, something was lost. */
function gaps(notes: readonly FoundNote[]): Doubt[] {
  return notes.flatMap((note, index): Doubt[] => {
    const before = notes[index - 1];
    if (!before || note.value === 1 || note.value === before.value + 1) return [];
    return [
      {
        kind: "numbering-gap",
        block: noteId(index),
        span: { from: 0, to: 0 },
        params: { expected: before.value + 1, found: note.value },
        repairs: [],
        confidence: 0.9,
      },
    ];
  });
}

const noteId = (index: number): BlockId => blockId(`n${index + 1}`);
const noteIndex = (id: BlockId): number => Number(id.slice(1)) - 1;
const range = ({ from, to }: LineRange): number[] => Array.from({ length: to - from }, (_, index) => from + index);
