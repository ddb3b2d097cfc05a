import { existsSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { call } from "@orpc/server";
import { describe, expect, test } from "vitest";
import { findPassages } from "../../electron/engine/references/find-passages.ts";
import { makeReference } from "../../electron/engine/references/make-reference.ts";
import { listReferences, openReference, referenceFile } from "../../electron/engine/references/reference-file.ts";
import { likeness } from "../../shared/search/likeness.ts";
import { engineIn, sampleFile, temporaryFolder, work } from "./temporary.ts";

const folder = temporaryFolder();
const unit = (source: string, french: string): string =>
  `<tu><tuv xml:lang="ru"><seg>${source}</seg></tuv><tuv xml:lang="fr"><seg>${french}</seg></tuv></tu>`;
const memory = (...units: string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?><tmx version="1.4"><header srclang="ru" segtype="sentence"/><body>${units.join("")}</body></tmx>`;

const file = (name: string, text: string): string => {
  const target = path.join(folder, name);
  writeFileSync(target, text);
  return target;
};

const visit = unit("Визит состоялся в марте 2017 года.", "La visite a eu lieu en mars 2017.");
const trade = unit("Товарооборот вырос на 12 %.", "Les échanges commerciaux ont augmenté de 12 %.");

describe("references", () => {
  test("a memory answers with the units whose source, or whose French, is like a block's", async () => {
    const id = "mémoire";
    await makeReference({ file: file("m.tmx", memory(visit, trade, trade)), folder, id }, work);
    const db = openReference(folder, id);
    const bySource = findPassages(
      db,
      { text: "Le chiffre d’affaires a grandi.", source: "Товарооборот вырос на 14 %." },
      5,
    );
    expect(bySource.map(({ french }) => french)).toEqual(["Les échanges commerciaux ont augmenté de 12 %."]);
    expect(bySource[0]?.likeness).toBeGreaterThan(0.9);
    const text = "Il neige. La visite a eu lieu au mois de mars 2017. On en parla longtemps dans la ville.";
    const byFrench = findPassages(db, { text, source: undefined }, 5);
    expect(byFrench).toEqual([
      expect.objectContaining({
        french: "La visite a eu lieu en mars 2017.",
        to: "La visite a eu lieu au mois de mars 2017.",
      }),
    ]);
    expect(findPassages(db, { text: "Rien de tout cela ici, vraiment rien.", source: undefined }, 5)).toEqual([]);
    // Nothing in a text is the index's own language.
    expect(findPassages(db, { text: 'mars" OR french : * NEAR(2017) -)', source: undefined }, 5)).toEqual([]);
    db.close();
  });

  test("a book that is French alone gives its sentences; an earlier reference of the name is replaced whole", async () => {
    const id = "tome 1";
    const count = await makeReference({ file: sampleFile, folder, id }, work);
    expect(count).toBeGreaterThan(500);
    await makeReference(
      { file: file("t.txt", "La mer était calme ce matin-là. Personne ne parlait."), folder, id },
      work,
    );
    const db = openReference(folder, id);
    expect(db.prepare("SELECT french FROM passage ORDER BY rowid").pluck().all()).toEqual([
      "La mer était calme ce matin-là.",
      "Personne ne parlait.",
    ]);
    db.close();
  });

  test("what can't be read leaves nothing, and a damaged reference is refused by name", async () => {
    const id = "vide";
    const empty = { file: file("vide.tmx", memory()), folder, id };
    await expect(makeReference(empty, work)).rejects.toMatchObject({
      key: expect.stringMatching(/^(file-without-text|reference-empty)$/),
    });
    await expect(makeReference({ ...empty, file: path.join(folder, "absent.tmx") }, work)).rejects.toMatchObject({
      key: "file-missing",
    });
    expect(existsSync(referenceFile(folder, id))).toBe(false);
    expect(readdirSync(folder).filter((name) => name.startsWith("."))).toEqual([]);
    writeFileSync(referenceFile(folder, id), "SQLite format 3\0 not at all");
    expect(() => openReference(folder, id)).toThrow("reference-broken");
  });

  test("a reference brought to a book is used there, can be put aside, and serves the next book", async () => {
    const data = temporaryFolder();
    const { engine, grants, logged } = engineIn(data);
    const granted = (name: string): { grant: string } => ({ grant: grants.give(name, "read") });
    const ended = async <Step extends { readonly result?: unknown }>(
      steps: AsyncIterable<Step>,
    ): Promise<Step["result"]> => {
      const results: Step["result"][] = [];
      for await (const { result } of steps) if (result !== undefined) results.push(result);
      return results[0];
    };
    const { book, blocks, references } = engine.router;
    await ended(
      await call(book.open, granted(file("livre.txt", "La visite eut lieu en mars 2017.\n\nTout finit bien."))),
    );
    const brought = await ended(await call(references.bring, granted(file("Projet.tmx", memory(visit, trade)))));
    expect(brought).toEqual({ id: "Projet", passages: 2 });
    const [first] = await call(blocks.outline, undefined);
    const alike = () => call(references.alike, { block: first?.id ?? ("" as never) });
    expect(await alike()).toEqual([
      expect.objectContaining({ reference: "Projet", french: "La visite a eu lieu en mars 2017." }),
    ]);
    await call(references.use, { id: "Projet", inUse: false });
    expect(await alike()).toEqual([]);
    expect(await call(references.list, undefined)).toEqual([{ id: "Projet", inUse: false }]);
    await call(references.remove, { id: "Projet" });
    expect(await listReferences(path.join(data, "references"))).toEqual([]);
    expect(logged).toEqual([]);
    await engine.close();
  });
});

test("likeness is one for the same words, and falls with each letter", () => {
  expect(likeness("L’État a signé.", "l'état a  signé.")).toBe(1);
  expect(likeness("La ville est grande.", "La ville est belle.")).toBeGreaterThan(0.6);
  expect(likeness("La ville est grande.", "Un oiseau.")).toBeLessThan(0.5);
  expect(likeness("", "")).toBe(1);
});
