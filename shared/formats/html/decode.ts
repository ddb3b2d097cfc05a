import { decodeText } from "../../text/decode.ts";

/** A page as text. Its bytes decide; what it declares helps where they are in none of the encodings that French uses. */
export function decodeHtml(bytes: Uint8Array): string {
  const { text, encoding } = decodeText(bytes);
  if (encoding !== "windows-1252" && encoding !== "macintosh") return text;
  const head = new TextDecoder("windows-1252").decode(bytes.subarray(0, 2048));
  const declared = /(?:charset|encoding)\s*=\s*["']?([\w-]{2,30})/i.exec(head)?.[1] ?? "";
  try {
    return /^utf-?8$/i.test(declared) ? text : new TextDecoder(declared).decode(bytes);
  } catch {
    return text;
  }
}
