import { Inflate } from "fflate";
import { crc32 } from "./crc32.ts";
import { UnreadableFile } from "./format.ts";

/** A container's entries by name; each is inflated when it is asked for. */
export interface Archive {
  readonly names: readonly string[];
  /** Nothing when there is no such entry. Throws UnreadableFile when it is damaged, protected or blows up. */
  bytes(name: string): Uint8Array | undefined;
  /** As UTF-8, or UTF-16 where the byte order mark says so: the two encodings of XML packages. */
  text(name: string): string | undefined;
}

interface Entry {
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

/** More entries, bytes inflated in all, or bytes a packed byte: no book is like that. */
const mostEntries = 10_000;
const mostBytes = 300_000_000;
const mostRatio = 200;
/** Small entries of blanks and repeated tags pack very well by themselves. */
const alwaysFine = 1_000_000;

const centralEntry = 0x02014b50;
const localEntry = 0x04034b50;
const endOfDirectory = 0x06054b50;

/**
 * Opens a zip container without trusting it: entries, sizes and ratio are bounded, sizes and checksums verified, names that
 * climb out refused. `name` is for messages. APPNOTE 6.3.10, without zip64 (larger than any book).
 */
export function openArchive(file: Uint8Array, name: string): Archive {
  const entries = directory(file, name);
  let inflated = 0;
  const bytes = (path: string): Uint8Array | undefined => {
    const entry = entries.get(path);
    if (!entry) return undefined;
    if (entry.encrypted) throw new UnreadableFile("file-protected", { name });
    inflated += entry.size;
    if (inflated > mostBytes || (entry.size > alwaysFine && entry.size > entry.packed * mostRatio))
      throw new UnreadableFile("zip-bomb", { name });
    return unpack(file, entry, name, path);
  };
  return { names: [...entries.keys()], bytes, text: (path) => decode(bytes(path)) };
}

const broken = (name: string): UnreadableFile => new UnreadableFile("zip-broken", { name });

/** The list at the end of the file, which alone says what is in it. */
function directory(file: Uint8Array, name: string): Map<string, Entry> {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  let end = file.length - 22;
  const first = Math.max(0, end - 65_535);
  while (end >= first && view.getUint32(end, true) !== endOfDirectory) end--;
  if (end < first || end < 0) throw broken(name);
  const count = view.getUint16(end + 10, true);
  if (count > mostEntries) throw new UnreadableFile("zip-bomb", { name });
  const entries = new Map<string, Entry>();
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (at + 46 > file.length || view.getUint32(at, true) !== centralEntry) throw broken(name);
    const nameLength = view.getUint16(at + 28, true);
    const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    const path = new TextDecoder().decode(file.subarray(at + 46, at + 46 + nameLength)).replaceAll("\\", "/");
    if (/^\/|^[a-z]:|(?:^|\/)\.\.(?:\/|$)|\0/i.test(path)) throw new UnreadableFile("zip-unsafe", { name });
    if (!entries.has(path))
      entries.set(path, {
        method: view.getUint16(at + 10, true),
        encrypted: (view.getUint16(at + 8, true) & 1) === 1,
        crc: view.getUint32(at + 16, true),
        packed: view.getUint32(at + 20, true),
        size: view.getUint32(at + 24, true),
        offset: view.getUint32(at + 42, true),
      });
    at = next;
  }
  return entries;
}

function unpack(file: Uint8Array, entry: Entry, name: string, path: string): Uint8Array {
  const damaged = new UnreadableFile("zip-entry-broken", { name, entry: path });
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  if (entry.offset + 30 > file.length || view.getUint32(entry.offset, true) !== localEntry) throw damaged;
  const start = entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  if (start + entry.packed > file.length) throw damaged;
  const packed = file.subarray(start, start + entry.packed);
  if (entry.method !== 0 && entry.method !== 8) throw damaged;
  const bytes = entry.method === 0 ? packed : inflate(packed, entry.size, damaged);
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc) throw damaged;
  return bytes;
}

/** In small steps, so that an entry that says less than it holds is stopped as soon as it says more. */
function inflate(packed: Uint8Array, size: number, damaged: UnreadableFile): Uint8Array {
  const out = new Uint8Array(size);
  let length = 0;
  const stream = new Inflate((chunk) => {
    if (length + chunk.length > size) throw damaged;
    out.set(chunk, length);
    length += chunk.length;
  });
  const step = 65_536;
  try {
    for (let at = 0; at < packed.length; at += step)
      stream.push(packed.subarray(at, at + step), at + step >= packed.length);
  } catch {
    throw damaged;
  }
  return out.subarray(0, length);
}

function decode(bytes: Uint8Array | undefined): string | undefined {
  if (!bytes) return undefined;
  const wide =
    bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "";
  return new TextDecoder(wide || "utf-8").decode(bytes);
}
