import type { BlockId } from "../../shared/book/ids.ts";
import { type MqmType, severities } from "../../shared/mqm/typology.ts";
import { forecast } from "../../shared/review/forecast.ts";
import { type Effort, effort } from "../../shared/review/hter.ts";
import type { ChapterOverview, Overview } from "../../shared/rpc/contract/overview.ts";
import type { FlagView } from "../../shared/rpc/schemas.ts";
import type { Desk } from "./desk.ts";
import type { StoredBlock } from "./project/snapshot.ts";
import { localDay } from "./work-time.ts";

/** Effort by block: blocks are never changed in place, so one that is the same needs no second look. */
const efforts = new WeakMap<StoredBlock, Effort>();

function effortOf(block: StoredBlock): Effort {
  const known = efforts.get(block) ?? effort(block.raw.text, block.content.text);
  efforts.set(block, known);
  return known;
}

type Counts = [neutral: number, minor: number, major: number, critical: number];
type Draft = { -readonly [Key in keyof ChapterOverview]: ChapterOverview[Key] };

/** What is done and what is left of the book on the desk. Linear in its blocks and flags. */
export async function overviewOf(desk: Desk): Promise<Overview> {
  const { book } = desk;
  const id = book.summary().id;
  const time = desk.preferences.value.trackTime ? await desk.time.read(id) : undefined;
  const done = doneBlocks(desk);
  const chapters: Draft[] = [];
  const categories = new Map<MqmType, Counts>();
  const wordsByDay = new Map<string, number>();
  let wordsLeft = 0;
  for (const block of book.blocks) {
    const { shape } = block;
    if (shape.kind === "furniture") continue;
    if (shape.kind === "heading" || chapters.length === 0)
      chapters.push({
        id: block.id,
        title: shape.kind === "heading" ? block.content.text.slice(0, 500) : "",
        words: 0,
        states: {},
        flags: [0, 0, 0, 0],
        edits: 0,
        seconds: 0,
      });
    const chapter = chapters.at(-1);
    if (!chapter) continue;
    const { edits, words } = effortOf(block);
    const state = book.state(block);
    chapter.words += words;
    chapter.edits += edits;
    chapter.states = { ...chapter.states, [state]: (chapter.states[state] ?? 0) + words };
    chapter.seconds += time?.blocks.get(block.id) ?? 0;
    count(book.flags(block.id), chapter.flags, categories);
    const day = state === "raw" || state === "sent-back" ? undefined : done.get(block.id);
    if (day === undefined) wordsLeft += words;
    else wordsByDay.set(day, (wordsByDay.get(day) ?? 0) + words);
  }
  const days = [...(time?.days ?? [])].map(([day, seconds]) => ({
    day,
    seconds: Math.round(seconds),
    words: wordsByDay.get(day) ?? 0,
  }));
  const expected = forecast(days, wordsLeft);
  return {
    chapters: chapters.map((chapter) => ({ ...chapter, seconds: Math.round(chapter.seconds) })),
    categories: [...categories]
      .map(([category, flags]) => ({ category, flags }))
      .sort((a, b) => total(b.flags) - total(a.flags)),
    days,
    wordsLeft,
    forecast: expected && {
      pace: expected.pace,
      days: expected.days,
      hours: expected.hours,
      ...(expected.range ? { range: [expected.range[0], expected.range[1]] as [number, number] } : {}),
    },
  };
}

/** The day each block was first said to be done. */
function doneBlocks(desk: Desk): ReadonlyMap<BlockId, string> {
  const rows = desk.book.project.db
    .prepare<[], { block: string; at: string }>(
      "SELECT block, min(at) AS at FROM decisions WHERE decision IN ('mark-edited', 'submit', 'approve') GROUP BY block",
    )
    .all();
  return new Map(rows.map(({ block, at }) => [block as BlockId, localDay(Date.parse(at))]));
}

function count(flags: readonly FlagView[], chapter: Counts, categories: Map<MqmType, Counts>): void {
  for (const { category, severity, mechanical } of flags) {
    if (mechanical) continue;
    const at = severities.indexOf(severity) as 0 | 1 | 2 | 3;
    chapter[at]++;
    const counts = categories.get(category) ?? ([0, 0, 0, 0] satisfies Counts);
    counts[at]++;
    categories.set(category, counts);
  }
}

const total = (counts: readonly number[]): number => counts.reduce((sum, value) => sum + value, 0);
