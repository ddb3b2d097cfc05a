import fc from "fast-check";
import { unzipSync, zipSync } from "fflate";

/** One thing that goes wrong with a file: on a disk, on a line, or on purpose. Places are fractions of the file's length. */
export type Mutation =
  | { readonly kind: "flip"; readonly at: number; readonly value: number }
  | { readonly kind: "cut"; readonly at: number; readonly length: number }
  | { readonly kind: "duplicate"; readonly at: number; readonly length: number }
  | { readonly kind: "splice"; readonly at: number; readonly from: number; readonly length: number }
  | { readonly kind: "end"; readonly at: number };

const place = fc.double({ min: 0, max: 1, noNaN: true });
const stretch = fc.oneof(fc.integer({ min: 1, max: 16 }), fc.integer({ min: 1, max: 5000 }));

export const mutations: fc.Arbitrary<Mutation[]> = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: fc.record({ kind: fc.constant("flip" as const), at: place, value: fc.nat(255) }) },
    fc.record({ kind: fc.constant("cut" as const), at: place, length: stretch }),
    fc.record({ kind: fc.constant("duplicate" as const), at: place, length: stretch }),
    fc.record({ kind: fc.constant("splice" as const), at: place, from: place, length: stretch }),
    { weight: 1, arbitrary: fc.record({ kind: fc.constant("end" as const), at: place }) },
  ),
  { minLength: 1, maxLength: 12 },
);

/** The file after all that. `other` is what is spliced into it. */
function mutateBytes(bytes: Uint8Array, list: readonly Mutation[], other: Uint8Array): Uint8Array {
  let out: Uint8Array = bytes.slice();
  for (const mutation of list) {
    const at = Math.min(out.length - 1, Math.floor(mutation.at * out.length));
    if (at < 0) return out;
    if (mutation.kind === "flip") out[at] = mutation.value;
    else if (mutation.kind === "end") out = out.slice(0, at);
    else if (mutation.kind === "cut") out = concat(out.subarray(0, at), out.subarray(at + mutation.length));
    else if (mutation.kind === "duplicate") {
      const piece = out.subarray(at, at + mutation.length);
      out = concat(out.subarray(0, at), piece, piece, out.subarray(at + mutation.length));
    } else {
      const from = Math.floor(mutation.from * other.length);
      out = concat(out.subarray(0, at), other.subarray(from, from + mutation.length), out.subarray(at));
    }
  }
  return out;
}

/**
 * The file after all that; of a zip, by choice, one of its parts, so that what is wrong is behind the checksums. `part` is a
 * fraction of the list of parts.
 */
export function mutate(
  bytes: Uint8Array,
  list: readonly Mutation[],
  other: Uint8Array,
  part: number | undefined,
): Uint8Array {
  if (part === undefined || bytes[0] !== 0x50 || bytes[1] !== 0x4b) return mutateBytes(bytes, list, other);
  const parts = Object.entries(partsOf(bytes));
  const [name, content] = parts[Math.min(parts.length - 1, Math.floor(part * parts.length))] ?? [];
  if (name === undefined || content === undefined) return mutateBytes(bytes, list, other);
  return zipSync({ ...Object.fromEntries(parts), [name]: mutateBytes(content, list, other) }, { level: 1 });
}

const concat = (...parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts));

/** Some of the files to start from are broken zips already. */
function partsOf(bytes: Uint8Array): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes);
  } catch {
    return {};
  }
}
