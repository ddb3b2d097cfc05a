import { Buffer } from "node:buffer";
import type { Edition } from "../../../shared/formats/format.ts";
import { invariant } from "../../../shared/invariant.ts";

/**
 * Says title, authors, date and the state of the text in a PDF put together of others, by an incremental update (ISO 32000-1,
 * 7.5.6): what is there stays, a new information dictionary and its cross-reference stream follow.
 */
export function describePdf(pdf: Uint8Array, edition: Edition): Uint8Array {
  const date = new Date(Date.parse(edition.date) || 0).toISOString().replace(/\D/g, "").slice(0, 14);
  const bytes = withoutChance(Buffer.from(pdf), date);
  const previous = startOfTable(bytes);
  const trailer = bytes.subarray(previous, previous + 2_000).toString("latin1");
  const root = /\/Root\s+(\d+ \d+ R)/.exec(trailer)?.[1];
  const size = Number(/\/Size\s+(\d+)/.exec(trailer)?.[1]);
  invariant(root !== undefined && size > 0, "a PDF whose trailer is not understood");
  const entry = (name: string, words: string): string =>
    words === "" ? "" : `/${name} <feff${Buffer.from(words, "utf16le").swap16().toString("hex")}>`;
  const info = `\n${size} 0 obj\n<<${entry("Title", edition.meta.title)}${entry("Author", edition.meta.authors.join(", "))}${entry("Keywords", `epreuve-state-${edition.state}`)}${entry("Creator", "Épreuve")}/CreationDate (D:${date}Z)>>\nendobj\n`;
  const infoAt = bytes.length + 1;
  const tableAt = bytes.length + info.length;
  const rows = Buffer.alloc(12);
  for (const [index, offset] of [infoAt, tableAt].entries()) {
    rows.writeUInt8(1, index * 6);
    rows.writeUInt32BE(offset, index * 6 + 1);
  }
  const head = `${size + 1} 0 obj\n<</Type /XRef /Size ${size + 2} /Index [${size} 2] /W [1 4 1] /Root ${root} /Info ${size} 0 R /Prev ${previous} /Length ${rows.length}>>\nstream\n`;
  const tail = `\nendstream\nendobj\nstartxref\n${tableAt}\n%%EOF\n`;
  return new Uint8Array(
    Buffer.concat([bytes, Buffer.from(info, "latin1"), Buffer.from(head, "latin1"), rows, Buffer.from(tail, "latin1")]),
  );
}

const startOfTable = (bytes: Buffer): number =>
  Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(bytes.subarray(-200).toString("latin1"))?.[1]);

/** A string of a PDF, as it is written between parentheses. */
const literal = "\\((?:[^\\\\)]|\\\\[\\s\\S])*\\)";
const identity = new RegExp(`/ID\\s*\\[\\s*${literal}\\s*${literal}\\s*\\]`);

/** The moment of writing and a number drawn by it are taken out: the same edition gives the same bytes. */
function withoutChance(bytes: Buffer, date: string): Buffer {
  const at = bytes.lastIndexOf("/CreationDate (");
  if (at >= 0 && /^\d{14}\)/.test(bytes.subarray(at + 15, at + 30).toString("latin1"))) bytes.write(date, at + 15);
  const table = startOfTable(bytes);
  // The table is the last object of the file: what is taken out of it moves no other.
  const last = bytes.subarray(table).toString("latin1").replace(identity, "");
  return Buffer.concat([bytes.subarray(0, table), Buffer.from(last, "latin1")]);
}
