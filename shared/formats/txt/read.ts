import { rebuild } from "../../reading/rebuild.ts";
import { decodeText } from "../../text/decode.ts";
import { mostTextMegabytes, type Reader, UnreadableFile } from "../format.ts";

/** Plain text: as somebody typed it, or pulled out of a PDF with broken lines and notes at the pages' feet. */
export const txtReader: Reader = {
  id: "txt",
  mostMegabytes: mostTextMegabytes,
  extensions: ["txt", "text"],
  // What begins as XML is some program's file: its markup is no book.
  detect: (head, name) => (/\.te?xt$/i.test(name) ? 0.9 : looksLikeText(head) && !isXml(head) ? 0.2 : 0),
  async read(bytes, options, work) {
    const { text } = decodeText(bytes);
    if (!looksLikeText(new TextEncoder().encode(text.slice(0, 4096))))
      throw new UnreadableFile("file-not-text", { name: options.name });
    if (text.trim() === "") throw new UnreadableFile("file-empty", { name: options.name });
    return rebuild(text, work);
  },
};

const isXml = (head: Uint8Array): boolean => /^\s*<\?xml/.test(decodeText(head).text.replace(/^\ufeff/, ""));

/** Control characters other than white space do not occur in text; a few are the leftovers of a conversion. */
function looksLikeText(head: Uint8Array): boolean {
  let odd = 0;
  for (const byte of head) if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12) odd++;
  return odd <= head.length * 0.02;
}
