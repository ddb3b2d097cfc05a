import type { Content } from "../book/content.ts";
import { hash } from "../text/hash.ts";

/** What an approval names: words and inline codes. A change of either is another text. */
export const textHash = (content: Content): string => hash(`${content.text}\u0001${JSON.stringify(content.codes)}`);
