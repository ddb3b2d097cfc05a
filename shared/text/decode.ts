export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252" | "macintosh";

/**
 * Bytes as text, whatever wrote them: by the byte order mark, else UTF-8 when it is valid or nearly so (lost characters stay
 * lost and are flagged), else UTF-16 when every other byte is zero, else Mac Roman or Windows-1252, whichever gives more French.
 */
export function decodeText(bytes: Uint8Array): { readonly text: string; readonly encoding: Encoding } {
  const as = (encoding: Encoding): { text: string; encoding: Encoding } => ({
    text: new TextDecoder(encoding).decode(bytes),
    encoding,
  });
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return as("utf-16le");
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return as("utf-16be");
  const sample = bytes.subarray(0, 4096);
  const zeros = [0, 0];
  for (const [index, byte] of sample.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  if ((zeros[1] ?? 0) > sample.length * 0.3) return as("utf-16le");
  if ((zeros[0] ?? 0) > sample.length * 0.3) return as("utf-16be");
  const utf8 = as("utf-8");
  const broken = utf8.text.split("\ufffd").length - 1;
  const written = countOf(bytes, [0xef, 0xbf, 0xbd]);
  if (broken - written <= utf8.text.length / 5000) return utf8;
  const mac = as("macintosh");
  const windows = as("windows-1252");
  return french(mac.text) > french(windows.text) ? mac : windows;
}

/** U+FFFD that the file itself holds are no decoding errors. */
function countOf(bytes: Uint8Array, sequence: readonly number[]): number {
  let count = 0;
  for (let at = bytes.indexOf(sequence[0] ?? 0); at >= 0; at = bytes.indexOf(sequence[0] ?? 0, at + 1))
    if (sequence.every((byte, index) => bytes[at + index] === byte)) count++;
  return count;
}

const french = (text: string): number => (text.slice(0, 200_000).match(/[éèêàçùôîûœ’«»]/g) ?? []).length;
