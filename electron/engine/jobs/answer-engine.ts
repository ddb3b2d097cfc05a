import { invariant } from "../../../shared/invariant.ts";

/** The worker's side of a `WorkerProcess`: hears what the engine asks, and answers with what this returns. Ends with the engine. */
export function answerEngine<Request, Reply>(hear: (request: Request) => void): (reply: Reply) => void {
  invariant(process.send, "a worker is begun by an engine");
  process.on("message", (request) => hear(request as Request));
  process.on("disconnect", () => process.exit());
  return (reply) => process.send?.(reply, undefined, undefined, () => {});
}
