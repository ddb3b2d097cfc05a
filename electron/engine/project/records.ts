import type { Flag } from "../../../shared/checks/check.ts";
import { checks } from "../../../shared/checks/index.ts";
import type { CheckRecord } from "../../../shared/rpc/contract/flags.ts";
import type { OpenBook } from "../open-book.ts";

/** From so many decisions on, a check is judged by them. */
const leastDecisions = 5;
/** Corrected less often than this, a check sinks to the end of the queue. */
const leastPrecision = 0.25;

/** How often a suggestion or a correction followed a check's flag. */
const corrections = (book: OpenBook): Map<string, number> =>
  new Map(
    book.project.db
      .prepare<[], { name: string; places: number }>(
        "SELECT json_extract(reason, '$.check') AS name, count(*) AS places FROM revisions WHERE json_extract(reason, '$.check') IS NOT NULL GROUP BY name",
      )
      .all()
      .map(({ name, places }) => [name, places]),
  );

/** Checks that people mostly set aside in this book, decision by decision: their flags come last. */
export function sunkChecks(book: OpenBook): ReadonlySet<string> {
  const right = corrections(book);
  const wrong = new Map<string, number>();
  for (const { check, verb } of book.ignores.list())
    if (verb !== "check") wrong.set(check, (wrong.get(check) ?? 0) + 1);
  return new Set(
    [...wrong].flatMap(([check, ignored]) => {
      const decided = ignored + (right.get(check) ?? 0);
      return decided >= leastDecisions && (decided - ignored) / decided < leastPrecision ? [check] : [];
    }),
  );
}

/** Each check with what became of its flags in this book: open, corrected by a suggestion or after the flag, ignored. */
export function checkRecords(book: OpenBook): CheckRecord[] {
  const open = new Map<string, number>();
  const ignored = new Map<string, number>();
  for (const flag of book.allFlags()) {
    const tally = book.ignores.covering(flag as Flag) ? ignored : open;
    tally.set(flag.check, (tally.get(flag.check) ?? 0) + 1);
  }
  const corrected = corrections(book);
  const sunk = sunkChecks(book);
  const others = [...open.keys(), ...ignored.keys()].filter((id) => !checks.some((check) => check.id === id));
  return [...new Set([...checks.map(({ id }) => id), "structure", ...others])].map((check) => {
    const right = corrected.get(check) ?? 0;
    const wrong = ignored.get(check) ?? 0;
    return {
      check,
      enabled: !book.disabled.has(check),
      open: open.get(check) ?? 0,
      corrected: right,
      ignored: wrong,
      precision: right + wrong > 0 ? right / (right + wrong) : null,
      sunk: sunk.has(check),
    };
  });
}
