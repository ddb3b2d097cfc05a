import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from "fflate";
import { editionMoment, zipDate } from "../zip-date.ts";

/**
 * Makes the same edition give the same bytes: every entry of the package and both dates of its properties carry the
 * edition's date instead of the moment of writing. `date` is ISO 8601.
 */
export function settle(file: Uint8Array, date: string): Uint8Array {
  const entries: Zippable = {};
  const moment = editionMoment(date);
  const mtime = zipDate(date);
  // The library names links by chance and bookmarks by a count that never starts again: name them by rank.
  const names = new Map<string, string>();
  const rename = (id: string): string => {
    const known = names.get(id) ?? `${id.startsWith("rId") ? "rIdLink" : "_Toc"}${names.size + 1}`;
    names.set(id, known);
    return known;
  };
  const bookmarks = new Map<string, number>();
  const rank = (id: string): number => {
    const known = bookmarks.get(id) ?? bookmarks.size + 1;
    bookmarks.set(id, known);
    return known;
  };
  for (const [name, bytes] of Object.entries(unzipSync(file)).sort(
    ([a], [b]) => order(a) - order(b) || (a < b ? -1 : 1),
  )) {
    const content = /\.(?:xml|rels)$/.test(name)
      ? strToU8(
          strFromU8(bytes)
            .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${moment.toISOString()}`)
            // The library puts a note's number into the lines between text and notes too: Word asks to repair that.
            .replace(/<w:r>(?:(?!<\/w:r>).)*<w:footnoteRef\/><\/w:r>(?=<w:r><w:(?:continuationS|s)eparator\/>)/g, "")
            .replace(/\b(?:rId[\w-]{21}|_Toc\d+)(?=["\s])/g, rename)
            .replace(
              /(<w:bookmark(?:Start|End)\b[^>]*?w:id=")(\d+)/g,
              (_all, before: string, id: string) => before + rank(id),
            ),
        )
      : bytes;
    entries[name] = [content, { mtime }];
  }
  return zipSync(entries, { level: 6 });
}

/** Readers that sniff look for the content types first. */
const order = (name: string): number => (name === "[Content_Types].xml" ? 0 : name === "_rels/.rels" ? 1 : 2);
