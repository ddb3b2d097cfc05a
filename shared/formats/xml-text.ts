import { UnreadableFile } from "./format.ts";

/** Replace `from`–`to` (UTF-16 units of the decoded text) by `insert`. */
export interface TextPatch {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** An XML file as text, and the way back: what is not patched keeps its very bytes. */
export interface XmlText {
  readonly text: string;
  /** Patches must not overlap; any order. */
  patch(patches: readonly TextPatch[]): Uint8Array;
}

const utf8Mark = [0xef, 0xbb, 0xbf];

/**
 * Decodes an XML file by its byte order mark, else by its declaration, else as UTF-8 (XML 1.0, appendix F). CAT tools write
 * UTF-16 (memoQ's TMX) and Windows-1252 (older Okapi) too. Throws UnreadableFile when the bytes are not what they claim.
 */
export function decodeXml(bytes: Uint8Array, name: string): XmlText {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return utf16(bytes, "utf-16le", name);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return utf16(bytes, "utf-16be", name);
  const marked = utf8Mark.every((byte, index) => bytes[index] === byte);
  const head = String.fromCharCode(...bytes.subarray(0, 200));
  const declared = /^<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)["']/.exec(head)?.[1]?.toLowerCase() ?? "utf-8";
  return marked || declared === "utf-8" || declared === "us-ascii" || declared.startsWith("utf-16")
    ? utf8(marked ? bytes.subarray(3) : bytes, marked, name)
    : oneByte(bytes, declared, name);
}

function utf8(bytes: Uint8Array, marked: boolean, name: string): XmlText {
  const text = decode(bytes, "utf-8", name);
  return {
    text,
    patch(patches) {
      const encoded = new TextEncoder().encode(patched(text, patches));
      return marked ? concatenate([new Uint8Array(utf8Mark), encoded]) : encoded;
    },
  };
}

function utf16(bytes: Uint8Array, encoding: "utf-16le" | "utf-16be", name: string): XmlText {
  const text = decode(bytes.subarray(2), encoding, name);
  return {
    text,
    patch(patches) {
      const whole = patched(text, patches);
      const out = new Uint8Array(2 + whole.length * 2);
      const [low, high] = encoding === "utf-16le" ? [0, 1] : [1, 0];
      out[low] = 0xff;
      out[high] = 0xfe;
      for (let at = 0; at < whole.length; at++) {
        const unit = whole.charCodeAt(at);
        out[2 + at * 2 + low] = unit & 0xff;
        out[2 + at * 2 + high] = unit >> 8;
      }
      return out;
    },
  };
}

/** One byte a character: patches go in by byte, and what such an encoding may lack is written as a number (`&#8217;`). */
function oneByte(bytes: Uint8Array, encoding: string, name: string): XmlText {
  const text = decode(bytes, encoding, name);
  if (text.length !== bytes.length) throw new UnreadableFile("xml-encoding", { name, encoding });
  return {
    text,
    patch(patches) {
      const parts: Uint8Array[] = [];
      let last = 0;
      for (const { from, to, insert } of sorted(patches)) {
        const ascii = insert.replace(/[^\u0000-\u007f]/gu, (sign) => `&#${sign.codePointAt(0)};`);
        parts.push(bytes.subarray(last, from), new TextEncoder().encode(ascii));
        last = to;
      }
      return concatenate([...parts, bytes.subarray(last)]);
    },
  };
}

function decode(bytes: Uint8Array, encoding: string, name: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new UnreadableFile("xml-encoding", { name, encoding });
  }
}

/** What is put in at a place comes before what is replaced from there. */
const sorted = (patches: readonly TextPatch[]): TextPatch[] =>
  [...patches].sort((a, b) => a.from - b.from || a.to - b.to);

function patched(text: string, patches: readonly TextPatch[]): string {
  const parts: string[] = [];
  let last = 0;
  for (const { from, to, insert } of sorted(patches)) {
    parts.push(text.slice(last, from), insert);
    last = to;
  }
  return parts.join("") + text.slice(last);
}

function concatenate(parts: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}
