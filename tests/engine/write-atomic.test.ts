import { mkdir, readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { writeAtomic } from "../../electron/engine/files/write-atomic.ts";
import { temporaryFolder } from "./temporary.ts";

const folder = temporaryFolder();

test("many writes of one file at once: all succeed, the last one asked for stays, nothing else is left", async () => {
  const file = path.join(folder, "preferences.json");
  await Promise.all(Array.from({ length: 20 }, (_, turn) => writeAtomic(file, Buffer.from(`${turn}`))));
  expect(await readFile(file, "utf8")).toBe("19");
  expect(await readdir(folder)).toEqual(["preferences.json"]);
});

test("a write that fails holds up none of the following", async () => {
  const file = path.join(folder, "later", "preferences.json");
  const both = await Promise.allSettled([writeAtomic(file, Buffer.from("0")), writeAtomic(file, Buffer.from("1"))]);
  expect(both.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  await mkdir(path.dirname(file));
  await writeAtomic(file, Buffer.from("2"));
  expect(await readFile(file, "utf8")).toBe("2");
});
