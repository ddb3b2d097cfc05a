import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { importAside } from "../../electron/engine/jobs/import-host.ts";
import { openForReading } from "../../electron/engine/project/open-database.ts";
import { Project } from "../../electron/engine/project/project.ts";
import { appRoot, temporaryFolder, work } from "./temporary.ts";

const folder = temporaryFolder();
const fixtures = path.join(appRoot, "tests", "fixtures", "books");
const job = (file: string, target: string, trackedChanges: "ask" | "edits" | "accept" | "reject" = "ask") => ({
  file,
  target: path.join(folder, target),
  appRoot,
  id: "one",
  trackedChanges,
});
const left = (stem: string): string[] => readdirSync(folder).filter((name) => name.includes(stem));

test("an import that is stopped leaves nothing, however far it was", async () => {
  const file = path.join(folder, "source-long.txt");
  writeFileSync(file, "Le président a reçu les délégués au palais.\n\n".repeat(60_000));
  for (const moment of [0, 1, 3]) {
    const stop = new AbortController();
    let steps = 0;
    const progress = (): void => {
      if (++steps > moment) stop.abort(new Error("stopped"));
    };
    await expect(importAside(job(file, "stopped.epreuve"), { progress, signal: stop.signal })).rejects.toThrow(
      "stopped",
    );
  }
  await expect.poll(() => left("stopped")).toEqual([]);
});

test("the engine's thread goes on while a long file is read", async () => {
  const file = path.join(folder, "source-long.txt");
  let turns = 0;
  const clock = setInterval(() => turns++, 5);
  await importAside(job(file, "alive.epreuve"), work);
  clearInterval(clock);
  expect(turns).toBeGreaterThan(20);
  const project = new Project(openForReading(path.join(folder, "alive.epreuve")));
  expect(project.blocks().length).toBe(60_000);
  project.close();
});

test("what is wrong with a file is told as it is, and nothing is left", async () => {
  const file = path.join(folder, "source-cut.docx");
  writeFileSync(file, readFileSync(path.join(fixtures, "pandoc.docx")).subarray(0, 4_000));
  await expect(importAside(job(file, "cut.epreuve"), work)).rejects.toMatchObject({
    params: { name: "source-cut.docx" },
  });
  expect(left("cut.epreuve")).toEqual([]);
});

test.each(["pandoc-changes.docx", "libreoffice-changes.odt"])(
  "%s: one is asked what becomes of its tracked changes, and each answer holds",
  async (name) => {
    const file = path.join(fixtures, name);
    await expect(importAside(job(file, "asked.epreuve"), work)).rejects.toMatchObject({
      key: "tracked-changes",
      params: { name, count: 2 },
    });
    expect(left("asked")).toEqual([]);
    const texts = async (choice: "edits" | "accept" | "reject") => {
      const target = `${choice}-${name}.epreuve`;
      await importAside(job(file, target, choice), work);
      const project = new Project(openForReading(path.join(folder, target)));
      const [, block] = project.blocks();
      project.close();
      return [block?.raw.text, block?.content.text];
    };
    const [before, after] = ["Le chien dort au soleil du matin.", "Le chat dort au soleil du matin."];
    expect(await texts("edits")).toEqual([before, after]);
    expect(await texts("accept")).toEqual([after, after]);
    expect(await texts("reject")).toEqual([before, before]);
  },
);

test.each([
  ["termes.tbx", '<?xml version="1.0"?><tbx type="TBX-Basic"><text/></tbx>', "file-is-glossary"],
  ["vieux.xml", '<?xml version="1.0"?>\n<!DOCTYPE martif SYSTEM "TBX.dtd">\n<martif type="TBX"/>', "file-is-glossary"],
  ["carte.svg", '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>', "file-unknown"],
])("%s is no book, and no text either: its markup is not read", async (name, text, key) => {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  await expect(importAside(job(file, `${name}.epreuve`), work)).rejects.toMatchObject({ key, params: { name } });
  expect(left(`${name}.epreuve`)).toEqual([]);
});
