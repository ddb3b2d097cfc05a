import { readFile, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import { gzipSync } from "node:zlib";
import type { BookMeta } from "../../../shared/book/book.ts";
import type { Draft, Reader, ReadOptions, Work } from "../../../shared/formats/format.ts";
import { UnreadableFile } from "../../../shared/formats/format.ts";
import { decodeText } from "../../../shared/text/decode.ts";
import { fileProblem, partOf } from "../files/write-atomic.ts";
import { readerOf, readers } from "../formats.ts";
import { createDatabase, sealed } from "./open-database.ts";
import { Project } from "./project.ts";
import { keepComments } from "./remarks.ts";

/** Larger files are no books: read whole they would take the machine with them. */
const mostMegabytes = 512;

export interface ReadBook {
  readonly draft: Draft;
  readonly reader: Reader;
  readonly bytes: Uint8Array;
}

/** Reads any file that a reader knows. Throws a Problem that names the file. */
export async function readBook(
  file: string,
  options: Pick<ReadOptions, "trackedChanges">,
  work: Work,
): Promise<ReadBook> {
  const name = path.basename(file);
  let bytes: Uint8Array;
  try {
    const { size } = await stat(file);
    if (size > mostMegabytes * 2 ** 20) throw new UnreadableFile("file-too-large", { name, most: mostMegabytes });
    if (size === 0) throw new UnreadableFile("file-empty", { name });
    bytes = new Uint8Array(await readFile(file));
  } catch (error) {
    throw fileProblem(error, file);
  }
  const reader = readerOf(bytes, name);
  if (!reader && /<(?:tbx|martif)[\s>]/.test(decodeText(bytes.subarray(0, 4096)).text))
    throw new UnreadableFile("file-is-glossary", { name });
  if (!reader) throw new UnreadableFile("file-unknown", { name, formats: readers.map(({ id }) => id).join(", ") });
  const most = reader.mostMegabytes ?? mostMegabytes;
  if (bytes.length > most * 2 ** 20) throw new UnreadableFile("file-too-large", { name, most });
  return { draft: await reader.read(bytes, { name, ...options }, work), reader, bytes };
}

/** What a book is called when the file does not say. */
export const metaOf = (draft: Draft, file: string): BookMeta => ({
  title: path
    .basename(file)
    .replace(/\.[^.]+$/, "")
    .replaceAll(/[-_]+/g, " "),
  authors: [],
  language: "fr",
  ...draft.meta,
});

/**
 * Makes a project of what was read: in a temporary file beside `target`, renamed when whole. Nothing is left behind after a
 * failure or a crash but, at worst, a hidden temporary file.
 */
export async function createProject(
  target: string,
  { draft, reader, bytes }: ReadBook,
  meta: BookMeta,
  id: string,
  settings: Readonly<Record<string, unknown>>,
): Promise<void> {
  const beside = partOf(target);
  await removePart(target);
  try {
    const project = new Project(createDatabase(beside));
    try {
      project.db.transaction(() => {
        project.fill(
          draft.blocks.map((block) => ({
            id: block.id,
            shape: {
              kind: block.kind,
              ...(block.level === undefined ? {} : { level: block.level }),
              ...(block.label === undefined ? {} : { label: block.label }),
              ...(block.cell === undefined ? {} : { cell: block.cell }),
            },
            raw: block.content,
            content: block.edited ?? block.content,
            ...(block.source ? { source: block.source } : {}),
            provenance: block.provenance,
          })),
        );
        keepComments(project.db, draft.blocks, Date.now());
        const doubts = project.db.prepare("INSERT INTO doubts (doubt) VALUES (?)");
        for (const doubt of draft.doubts) doubts.run(JSON.stringify(doubt));
        project.db
          .prepare("INSERT INTO source (name, format, bytes) VALUES (?, ?, ?)")
          .run(path.basename(target), reader.id, gzipSync(bytes));
        project.set("id", id);
        project.set("meta", meta);
        project.set("notices", draft.notices);
        for (const [key, value] of Object.entries(settings)) project.set(key, value);
      })();
      sealed(project.db);
    } finally {
      project.close();
    }
    await rename(beside, target);
  } catch (error) {
    await removePart(target);
    throw fileProblem(error, target);
  }
}

/** Takes away what an import into \`target\` that did not end well leaves beside it. */
export async function removePart(target: string): Promise<void> {
  for (const suffix of ["", "-wal", "-shm", "-journal"]) await rm(partOf(target) + suffix, { force: true });
}
