import type { Content } from "../book/content.ts";
import { findAlike } from "../glossary/alike.ts";
import type { Lexicon } from "../text/lexicon.ts";
import { readQuotations } from "../text/quotes.ts";
import type { Span } from "../text/span.ts";

/** A place where a name would be written otherwise. */
export interface Renaming {
  readonly span: Span;
  readonly found: string;
  readonly replacement: string;
}

/** What a block would have changed, and how many places stay as they are because they belong to somebody else's words. */
export interface Renamed {
  readonly places: readonly Renaming[];
  readonly quoted: number;
  readonly addresses: number;
}

/**
 * Finds spellings of a name and what stands there once `right` is chosen: articles and elisions follow ("d'Ivanovo" →
 * "de Ternopil"). Web addresses and quotations, a whole block of one included, are never touched.
 */
export function findRenamings(
  wrong: readonly string[],
  right: string,
  lexicon: Lexicon,
): (content: Content, kind: string) => Renamed {
  const finders = wrong
    .filter((form) => form !== right)
    .map((form) => ({ form, find: findAlike(form, right, lexicon) }));
  return (content, kind) => {
    const { text } = content;
    const places: Renaming[] = [];
    let quoted = 0;
    let addresses = 0;
    const concerned = finders.filter(({ form }) => text.includes(form.split(" ")[0] ?? form));
    if (concerned.length === 0) return { places, quoted, addresses };
    const quotations = readQuotations(text, content.codes).pairs;
    for (const { form, find } of concerned)
      for (const { span, replacement } of find(text)) {
        const found = text.slice(span.from, span.to);
        // Names are written with their capital: "minsk" in small letters is another matter.
        if (!found.includes(form.split(" ")[0] ?? form) || found === replacement) continue;
        if (places.some((other) => span.from < other.span.to && other.span.from < span.to)) continue;
        if (isInAddress(text, span)) addresses++;
        else if (
          kind === "quotation" ||
          quotations.some(({ opening, closing }) => opening.at < span.from && span.to <= closing.at)
        )
          quoted++;
        else places.push({ span, found, replacement });
      }
    return { places: places.sort((a, b) => a.span.from - b.span.from), quoted, addresses };
  };
}

/** Part of a web or mail address, with or without its scheme. */
function isInAddress(text: string, { from, to }: Span): boolean {
  const start = Math.max(text.lastIndexOf(" ", from - 1), from - 200) + 1;
  const space = text.indexOf(" ", to);
  const chunk = text.slice(start, space < 0 ? Math.min(text.length, to + 200) : space);
  return /@|:\/\/|^www\.|[\p{L}\p{N}]\.\p{Ll}{2,}(?:\/|$)/u.test(chunk);
}
