import { isDeepStrictEqual } from "node:util";
import { combineContents } from "../../../shared/merge/combine-contents.ts";
import type { Snapshot } from "./snapshot.ts";

/**
 * A block as it stands, with one person's step taken back (or made again): `from` is how that step left it, `to` how it was
 * before. Where somebody else has worked in it since, their words stay and only the step's own go, if a word lies between.
 * Undefined when the two can't be told apart, or when one of them cut or joined the block: it stays as it stands then.
 */
export function takeBack(from: Snapshot, to: Snapshot, standing: Snapshot): Snapshot | undefined {
  if (isDeepStrictEqual(standing, from)) return to;
  const isSameCut = (a: Snapshot, b: Snapshot): boolean => a.deleted === b.deleted && isDeepStrictEqual(a.raw, b.raw);
  if (!isSameCut(from, to) || !isSameCut(from, standing)) return undefined;
  const content = combineContents(from.content, standing.content, to.content);
  const shape = one(from.shape, to.shape, standing.shape);
  const position = one(from.position, to.position, standing.position);
  if (!content || shape === undefined || position === undefined) return undefined;
  return { shape, raw: standing.raw, content, position, deleted: standing.deleted };
}

/** What cannot be combined is one side's or the other's; undefined when both changed it. */
function one<Value>(from: Value, to: Value, standing: Value): Value | undefined {
  if (isDeepStrictEqual(from, standing) || isDeepStrictEqual(to, standing)) return to;
  return isDeepStrictEqual(from, to) ? standing : undefined;
}
