import { isDeepStrictEqual } from "node:util";
import { combineContents } from "../../../shared/merge/combine-contents.ts";
import type { Snapshot } from "./snapshot.ts";

/**
 * What a block becomes when a step that led from `to` to `from` is taken back, whatever was done to it since (`now`): `to` itself when
 * nothing was, else its text with what others wrote since. Undefined when both touched the same words, or more than words: then only
 * a person can tell what should stand there.
 */
export function takeBack(from: Snapshot, to: Snapshot, now: Snapshot): Snapshot | undefined {
  if (isDeepStrictEqual(now, from)) return to;
  const { content: left, ...rest } = from;
  const { content: wanted, ...restWanted } = to;
  const { content: present, ...restNow } = now;
  if (!isDeepStrictEqual(rest, restWanted) || !isDeepStrictEqual(rest, restNow)) return undefined;
  const content = combineContents(left, present, wanted);
  return content && { ...now, content };
}
