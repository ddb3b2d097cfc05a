import type { Content } from "../book/content.ts";
import { hash } from "../text/hash.ts";

/** A content is never changed in place: its hash is worked out once. */
const known = new WeakMap<Content, string>();

/** What an approval names: words and inline codes. A change of either is another text. */
export function textHash(content: Content): string {
  const found = known.get(content) ?? hash(`${content.text}\u0001${JSON.stringify(content.codes)}`);
  known.set(content, found);
  return found;
}
