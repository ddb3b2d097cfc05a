/** Draws pages of the original PDF, beside the engine: a page may take seconds, or never end. */
import { invariant } from "../../../shared/invariant.ts";
import { openDrawer } from "../formats-pdf/draw-pages.ts";
import { answerEngine } from "./answer-engine.ts";
import type { PageReply, PageRequest } from "./page-messages.ts";

let drawer: ReturnType<typeof openDrawer> | undefined;

const reply = answerEngine<PageRequest, PageReply>(async (request) => {
  if (request.kind === "open") {
    drawer = openDrawer(request.bytes);
    // Told to whoever asks for a page.
    drawer.catch(() => {});
    return;
  }
  const { id, page, width } = request;
  try {
    invariant(drawer, "a PDF is opened first");
    reply({ kind: "drawn", id, drawn: await (await drawer).draw(page, width) });
  } catch (error) {
    reply({ kind: "failed", id, message: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
});
