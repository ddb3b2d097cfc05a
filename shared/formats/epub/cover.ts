import type { BookMeta } from "../../book/book.ts";
import { Problem } from "../../problem.ts";
import { escapeXml } from "../markup.ts";

/** A cover as EPUB carries it. */
export interface Cover {
  readonly name: string;
  readonly mediaType: "image/png" | "image/jpeg" | "image/svg+xml";
  readonly content: Uint8Array | string;
}

/** The picture that was chosen, or one drawn from title and authors. Throws Problem `cover-not-picture`. */
export function coverOf(meta: BookMeta, title: string, picture?: Uint8Array): Cover {
  if (!picture) return { name: "cover.svg", mediaType: "image/svg+xml", content: drawCover(meta, title) };
  if (picture[0] === 0x89 && picture[1] === 0x50 && picture[2] === 0x4e && picture[3] === 0x47)
    return { name: "cover.png", mediaType: "image/png", content: picture };
  if (picture[0] === 0xff && picture[1] === 0xd8 && picture[2] === 0xff)
    return { name: "cover.jpg", mediaType: "image/jpeg", content: picture };
  throw new Problem("cover-not-picture");
}

/** Paper, ink, one red rule; shops show covers at 1:1.5 or so. */
function drawCover(meta: BookMeta, title: string): string {
  const size = title.length > 60 ? 84 : title.length > 24 ? 110 : 150;
  const lines = wrap(title, Math.floor(1780 / size)).slice(0, 9);
  const top = 760 - (lines.length * size * 1.2) / 2;
  const text = (words: string, y: number, fontSize: number, more = ""): string =>
    `<text x="600" y="${Math.round(y)}" font-size="${fontSize}" text-anchor="middle"${more}>${escapeXml(words)}</text>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 1800" font-family="Georgia, 'Times New Roman', serif" fill="#211f1b">
<title>${escapeXml(title)}</title>
<rect width="1200" height="1800" fill="#faf8f3"/>
<rect x="60" y="60" width="1080" height="1680" fill="none" stroke="#211f1b" stroke-width="2"/>
${wrap(meta.authors.join(", "), 34)
  .slice(0, 3)
  .map((line, index) => text(line, 260 + index * 64, 52))
  .join("\n")}
${lines.map((line, index) => text(line, top + index * size * 1.2, size, ' font-weight="bold"')).join("\n")}
<rect x="480" y="${Math.round(top + lines.length * size * 1.2)}" width="240" height="6" fill="#b3261e"/>
${meta.publisher ? text(meta.publisher, 1640, 44) : ""}
</svg>
`;
}

/** Lines of at most so many signs; a longer word stands alone. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
