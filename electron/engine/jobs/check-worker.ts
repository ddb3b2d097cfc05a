/** The checks, beside the engine: a whole book takes long enough for a person to notice. */
import os from "node:os";
import { setTimeout as pause } from "node:timers/promises";
import type { BlockId } from "../../../shared/book/ids.ts";
import type { Flag } from "../../../shared/checks/check.ts";
import type { Checker } from "../../../shared/checks/checker.ts";
import { ownRuleChecks } from "../../../shared/rules/own-rule-checks.ts";
import { loadLanguage } from "../language/load-language.ts";
import { answerEngine } from "./answer-engine.ts";
import type { CheckReply, CheckRequest } from "./check-messages.ts";
import { letGo } from "./let-go.ts";
import { makeChecker } from "./make-checker.ts";

// Whoever types or opens a book goes before.
os.setPriority(os.constants.priority.PRIORITY_BELOW_NORMAL);

let checker: Checker | undefined;

/** Blocks whose flags go to the engine at once: all those of a long book would keep it from answering for half a second. */
const portion = 250;

async function answer(request: CheckRequest): Promise<void> {
  if (request.kind === "load") {
    checker = await makeChecker(request.settings);
    let told = 0;
    for (const done of checker.load(request.blocks)) {
      // Whoever watches sees no more than a few steps a second.
      if (done < request.blocks.length && performance.now() - told < 200) continue;
      told = performance.now();
      reply({ kind: "progress", done, total: request.blocks.length });
      // Lets the message go, and hears that the engine is gone.
      await pause(0);
    }
    for (let from = 0; from < request.blocks.length; from += portion) {
      const ids = request.blocks.slice(from, from + portion).map(({ id }) => id);
      reply({ kind: "read", flags: flagsOf(checker, ids) });
      await pause(2);
    }
    reply({ kind: "loaded" });
    letGo();
    return;
  }
  if (request.kind === "suggest") {
    const { spelling } = await loadLanguage();
    reply({ kind: "suggested", id: request.id, words: spelling.suggest(request.word) });
    return;
  }
  if (request.kind === "try-out") {
    const [check] = checker ? ownRuleChecks([request.rule], checker.tools.lexicon) : [];
    reply({ kind: "tried", id: request.id, flags: check && checker ? checker.tryOut(check) : [] });
    return;
  }
  if (checker) {
    const { blocks, removed, order } = request;
    const affected = checker.update({ changed: blocks, removed, ...(order ? { order } : {}) });
    reply({ kind: "changed", id: request.id, flags: flagsOf(checker, affected) });
  } else reply({ kind: "failed", id: request.id, message: "nothing is loaded" });
}

const flagsOf = (from: Checker, ids: Iterable<BlockId>): Map<BlockId, Flag[]> =>
  new Map([...ids].map((id) => [id, from.flags(id)]));

// One request after the other: an edit waits for the load that it follows.
let queue = Promise.resolve();
const reply = answerEngine<CheckRequest, CheckReply>((request) => {
  queue = queue.then(() =>
    answer(request).catch((error: unknown) =>
      reply({
        kind: "failed",
        ...(request.kind === "load" ? {} : { id: request.id }),
        message: error instanceof Error ? (error.stack ?? error.message) : String(error),
      }),
    ),
  );
});
