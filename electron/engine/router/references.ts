import path from "node:path";
import type { PassageView } from "../../../shared/rpc/contract/references.ts";
import type { Desk } from "../desk.ts";
import { makeReferenceAside } from "../jobs/reference-host.ts";
import { type Progress, steps } from "../progress.ts";
import { findPassages } from "../references/find-passages.ts";
import {
  listReferences,
  openReference,
  referenceId,
  referencesFolder,
  removeReference,
} from "../references/reference-file.ts";
import { type Implementation, telling } from "./base.ts";

/** Passages shown for one block. */
const shown = 6;

export const referencesRouter = (os: Implementation, desk: Desk) => {
  const folder = referencesFolder(desk.options.dataDir);
  const inUse = (): readonly string[] => desk.book.project.setting<string[]>("references") ?? [];

  function use(id: string, isUsed: boolean): void {
    const others = inUse().filter((one) => one !== id);
    desk.book.project.set("references", isUsed ? [...others, id] : others);
    desk.events.emit({ kind: "glossary" });
  }

  /** A damaged reference is told of once, and consulted no more. */
  function opened(id: string): ReturnType<typeof openReference> {
    try {
      return openReference(folder, id);
    } catch (error) {
      use(id, false);
      throw error;
    }
  }

  return {
    list: os.references.list.handler(async () => {
      const used = inUse();
      return (await listReferences(folder)).map((id) => ({ id, inUse: used.includes(id) }));
    }),
    bring: os.references.bring.handler(async function* ({ input, signal }) {
      const file = desk.options.grants.resolve(input.grant, "read");
      const id = referenceId(path.basename(file).replace(/\.[^.]+$/, ""));
      const make = async (progress: Progress, stop: AbortSignal) => {
        const { book } = desk;
        const passages = await makeReferenceAside({ file, folder, id }, { progress, signal: stop });
        if (desk.book === book) use(id, true);
        return { id, passages };
      };
      yield* telling(desk, "references.bring", steps(make, signal));
    }),
    use: os.references.use.handler(({ input }) => use(input.id, input.inUse)),
    remove: os.references.remove.handler(async ({ input }) => {
      await removeReference(folder, input.id);
      use(input.id, false);
    }),
    alike: os.references.alike.handler(async ({ input }): Promise<PassageView[]> => {
      const { content, source } = desk.book.block(input.block);
      const here = await listReferences(folder);
      const found = inUse()
        .filter((id) => here.includes(id))
        .flatMap((id) => {
          const db = opened(id);
          try {
            const passages = findPassages(db, { text: content.text, source: source?.text }, shown);
            return passages.map((passage) => ({ reference: id, ...passage }));
          } finally {
            db.close();
          }
        });
      return found.sort((a, b) => b.likeness - a.likeness).slice(0, shown);
    }),
  };
};
