/** Draws pages of the original PDF, off the engine's thread: a page may take seconds, or never end. */
import { parentPort, workerData } from "node:worker_threads";
import { invariant } from "../../../shared/invariant.ts";
import { openDrawer } from "../formats-pdf/draw-pages.ts";
import type { PageReply, PageRequest } from "./page-messages.ts";

const port = parentPort;
invariant(port, "page-worker runs as a worker");
const drawer = openDrawer(workerData as Uint8Array);
// Told to whoever asks for a page.
drawer.catch(() => {});

port.on("message", async ({ id, page, width }: PageRequest) => {
  try {
    port.postMessage({ kind: "drawn", id, drawn: await (await drawer).draw(page, width) } satisfies PageReply);
  } catch (error) {
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
    port.postMessage({ kind: "failed", id, message } satisfies PageReply);
  }
});
