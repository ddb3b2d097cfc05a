import { expect, test, vi } from "vitest";
import type { GrammarChecker } from "../../electron/engine/grammar/grammar-checker.ts";
import { GrammarHost } from "../../electron/engine/grammar/grammar-host.ts";
import { blockId } from "../../shared/book/ids.ts";
import type { Problem } from "../../shared/problem.ts";

test("checkers of others can be stopped in the middle of a book, and go on where they were", async () => {
  const problems: Problem[] = [];
  const asked: string[][] = [];
  let isSlow = true;
  const checker: GrammarChecker = {
    id: "languagetool",
    settings: "one",
    async *check(texts, signal) {
      asked.push([...texts]);
      for (const [index, text] of texts.entries()) {
        if (isSlow && index === 1)
          await new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
        yield [
          index,
          [{ from: 0, to: text.length, message: "Mot vieilli.", suggestions: [], category: "style/unidiomatic" }],
        ];
      }
    },
  };
  const host = new GrammarHost({ flags: () => {}, state: () => {}, problem: (problem) => problems.push(problem) });
  const texts = ["un", "deux", "trois"].map((text) => ({ id: blockId(text), text }));
  const done = () => host.state("languagetool");
  host.use([checker], () => texts);
  await vi.waitFor(() => expect(done()?.done).toBe(1));
  expect(host.pause()).toBe(true);
  expect(host.pause()).toBe(false);
  expect(host.flags(blockId("un"), [])).toHaveLength(1);
  // An edit meanwhile waits like the rest.
  host.change([{ id: blockId("un"), text: "onze" }], []);
  isSlow = false;
  host.use([checker], () => texts);
  await vi.waitFor(() => expect(host.flags(blockId("trois"), [])).toHaveLength(1), { timeout: 5_000 });
  expect(asked).toEqual([
    ["un", "deux", "trois"],
    ["onze", "deux", "trois"],
  ]);
  expect(problems).toEqual([]);
  host.close();
});
