import { truncateSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { readBook } from "../../electron/engine/project/import-book.ts";
import { temporaryFolder, work } from "./temporary.ts";

const folder = temporaryFolder();

// Files with holes: large to whoever asks, and nothing on the disk.
test.each([
  ["zeros.txt", "Un livre.\n", 100, 64],
  ["blanks.md", "# Un livre\n", 65, 64],
  ["page.html", "<p>Un livre", 65, 64],
  ["book.docx", "PK", 513, 512],
])("%s is refused for its size, before it takes the memory", async (name, start, megabytes, most) => {
  const file = path.join(folder, name);
  // The first bytes are what a reader knows its files by.
  writeFileSync(file, start.padEnd(5_000));
  truncateSync(file, megabytes * 2 ** 20);
  await expect(readBook(file, { trackedChanges: "edits" }, work)).rejects.toMatchObject({
    key: "file-too-large",
    params: { name, most },
  });
});
