/** Search beside the engine: indexes take seconds to build on a long book, and a pattern can be a slow one. */
import { Problem } from "../../../shared/problem.ts";
import { finder } from "../../../shared/search/find.ts";
import { BookIndex } from "../search/book-index.ts";
import { answerEngine } from "./answer-engine.ts";
import { letGo } from "./let-go.ts";
import type { FoundPlace, SearchReply, SearchRequest } from "./search-messages.ts";

const index = new BookIndex();

function answer(request: SearchRequest): SearchReply | undefined {
  switch (request.kind) {
    case "put":
      for (const document of request.documents) index.put(document);
      buildSoon();
      return undefined;
    case "remove":
      for (const id of request.ids) index.remove(id);
      return undefined;
    case "query":
      return {
        kind: "queried",
        id: request.id,
        documents: index.query(request.query, request.limit),
      };
    case "find": {
      const find = finder(request.query);
      const places: FoundPlace[] = [];
      for (const document of request.documents) {
        for (const span of find(index.text(document) ?? "")) places.push({ document, ...span });
        if (places.length >= request.limit) break;
      }
      return { kind: "found", id: request.id, places: places.slice(0, request.limit) };
    }
  }
}

let building = false;

/** In small steps: who types must not wait for the index. */
function buildSoon(): void {
  if (building) return;
  building = true;
  const step = (): void => {
    building = index.foldNext() || index.buildNext();
    if (building) setTimeout(step, 1);
    else letGo();
  };
  setTimeout(step, 1);
}

const reply = answerEngine<SearchRequest, SearchReply>((request) => {
  try {
    const answered = answer(request);
    if (answered) reply(answered);
  } catch (error) {
    // An index that is not what the book is answers nothing: the next question begins another.
    if (!("id" in request)) throw error;
    reply({
      kind: "failed",
      id: request.id,
      ...(error instanceof Problem ? { problem: error.key } : {}),
      message: error instanceof Error ? (error.stack ?? error.message) : String(error),
    });
  }
});
