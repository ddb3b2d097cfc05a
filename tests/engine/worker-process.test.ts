import { writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "vitest";
import { runJob } from "../../electron/engine/jobs/run-job.ts";
import type { SearchReply, SearchRequest } from "../../electron/engine/jobs/search-messages.ts";
import { type Death, WorkerProcess } from "../../electron/engine/jobs/worker-process.ts";
import { Problem } from "../../shared/problem.ts";
import { appRoot, temporaryFolder, work } from "./temporary.ts";

const documents = Array.from({ length: 500 }, (_, index) => ({ id: `b${index}`, text: `Le chat noir dort ${index}` }));

// As a thread it took the engine with it, one time in fifty: native code and WebAssembly are not to be interrupted.
test("a worker that is ended at any moment, even while it starts, takes nobody along", async () => {
  const deaths: Death[] = [];
  const replies: SearchReply[] = [];
  for (let moment = 0; moment < 400; moment += 20) {
    const worker = new WorkerProcess<SearchRequest, SearchReply>("search-worker", {
      reply: (reply) => replies.push(reply),
      died: (death) => deaths.push(death),
    });
    worker.post({ kind: "put", documents });
    await pause(moment);
    await worker.end();
    worker.post({ kind: "query", id: moment, query: "chat", limit: 1 });
  }
  expect(deaths).toEqual([]);
  expect(replies).toEqual([]);
});

test("a worker that ends by itself is told, with its last words", async () => {
  const death = await new Promise<Death>((died) => {
    const worker = new WorkerProcess<unknown, never>("search-worker", { reply: () => {}, died });
    worker.post({ kind: "put", documents: 3 });
  });
  expect(death.outOfMemory).toBe(false);
  expect(death.message).toContain("search-worker ended early (1)");
  expect(death.message).toContain("TypeError");
});

test("a job that wants more memory than it may have is refused with the words for that; what it left is taken away", async () => {
  const file = path.join(temporaryFolder(), "long.txt");
  writeFileSync(file, "Une phrase de plus dans un livre trop long pour la mémoire.\n\n".repeat(100_000));
  const tooLarge = new Problem("import-too-large", { name: "long.txt" });
  let cleaned = 0;
  const clean = async () => {
    cleaned++;
  };
  const job = { file, target: `${file}.epreuve`, appRoot, id: "id", trackedChanges: "ask" };
  await expect(runJob("import-worker", job, { tooLarge, memory: 40, clean }, work)).rejects.toBe(tooLarge);
  expect(cleaned).toBe(1);
});
