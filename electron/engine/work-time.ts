import { mkdir, readFile, rm } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import { writeAtomic } from "./files/write-atomic.ts";

/** Active seconds by day and by block. */
const timeSchema = z.object({ days: z.record(z.string(), z.record(z.string(), z.number().nonnegative())) });
type Time = z.infer<typeof timeSchema>;

/**
 * How long somebody worked at a book: on this machine only, never in the book, since whoever gets the file need not know. A
 * broken file costs the times, nothing else.
 */
export class WorkTime {
  readonly #folder: string;
  /** Times of the book in hand, read once; writes follow one another. */
  #book: { readonly id: string; readonly time: Promise<Time> } | undefined;
  #writing: Promise<void> = Promise.resolve();

  constructor(dataDir: string) {
    this.#folder = path.join(dataDir, "time");
  }

  async add(book: string, block: string, seconds: number, now: number): Promise<void> {
    const time = await this.#of(book);
    const day = localDay(now);
    const blocks = time.days[day] ?? {};
    time.days[day] = blocks;
    blocks[block] = (blocks[block] ?? 0) + seconds;
    this.#writing = this.#writing.catch(() => {}).then(() => this.#write(book, time));
    await this.#writing;
  }

  /** Seconds by local day, oldest first, and by block. */
  async read(book: string): Promise<{ days: ReadonlyMap<string, number>; blocks: ReadonlyMap<string, number> }> {
    const { days } = await this.#of(book);
    const byBlock = new Map<string, number>();
    const byDay = new Map<string, number>();
    for (const [day, blocks] of Object.entries(days).sort(([a], [b]) => a.localeCompare(b)))
      for (const [block, seconds] of Object.entries(blocks)) {
        byDay.set(day, (byDay.get(day) ?? 0) + seconds);
        byBlock.set(block, (byBlock.get(block) ?? 0) + seconds);
      }
    return { days: byDay, blocks: byBlock };
  }

  async forget(book: string): Promise<void> {
    await this.#writing.catch(() => {});
    this.#book = undefined;
    await rm(this.#file(book), { force: true });
  }

  #of(book: string): Promise<Time> {
    if (this.#book?.id !== book) this.#book = { id: book, time: this.#load(book) };
    return this.#book.time;
  }

  async #load(book: string): Promise<Time> {
    try {
      const parsed = timeSchema.safeParse(JSON.parse(await readFile(this.#file(book), "utf8")));
      if (parsed.success) return parsed.data;
    } catch {
      // None yet, or not JSON.
    }
    return { days: {} };
  }

  async #write(book: string, time: Time): Promise<void> {
    await mkdir(this.#folder, { recursive: true });
    await writeAtomic(this.#file(book), Buffer.from(JSON.stringify(time)));
  }

  /** Ids are ours, but come out of a file: only what a name may hold. */
  #file(book: string): string {
    return path.join(this.#folder, `${book.replace(/[^\w-]/g, "_").slice(0, 80)}.json`);
  }
}

/** The day as the person at this machine counts it. */
export function localDay(now: number): string {
  const date = new Date(now);
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
