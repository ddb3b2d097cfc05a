import { mkdir, readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { readTbx } from "../../../shared/glossary/tbx/read.ts";
import { writeTbx } from "../../../shared/glossary/tbx/write.ts";
import type { Concept, Termbase } from "../../../shared/glossary/termbase.ts";
import { fileStem } from "../files/file-stem.ts";
import { writeAtomic } from "../files/write-atomic.ts";

/** Ids of this person's own termbases, beside those that ship: the prefix and the file's name without its ending. */
const prefix = "shared:";
const ending = ".tbx";

/** Where this person's termbases are: what several books use, one TBX file each. */
export const sharedFolder = (dataDir: string): string => path.join(dataDir, "glossaries");

/** The termbases of a folder, all or those of these ids. A file that is no TBX is left out: it costs its terms, nothing else. */
export async function readShared(folder: string, ids?: readonly string[]): Promise<Termbase[]> {
  const files = await readdir(folder).catch(() => []);
  const wanted = files.filter((file) => file.endsWith(ending) && (!ids || ids.includes(idOf(file)))).sort();
  const read = await Promise.all(
    wanted.map(async (file) => {
      try {
        const { termbase } = readTbx(await readFile(path.join(folder, file), "utf8"), file);
        return [{ ...termbase, id: idOf(file), title: path.basename(file, ending) }];
      } catch {
        return [];
      }
    }),
  );
  return read.flat();
}

const idOf = (file: string): string => `${prefix}${path.basename(file, ending)}`;

/** Adds concepts to the shared termbase of this title, made when there is none; a concept of the same id is replaced. Answers its id. */
export async function share(folder: string, title: string, concepts: readonly Concept[]): Promise<string> {
  const stem = fileStem(title) || "glossaire";
  const id = `${prefix}${stem}`;
  const [before] = await readShared(folder, [id]);
  const all = new Map((before?.concepts ?? []).map((concept) => [concept.id, concept]));
  for (const concept of concepts) all.set(concept.id, concept);
  await mkdir(folder, { recursive: true });
  const tbx = writeTbx({ id, title: stem, concepts: [...all.values()] }, 3);
  await writeAtomic(path.join(folder, `${stem}${ending}`), Buffer.from(tbx));
  return id;
}
