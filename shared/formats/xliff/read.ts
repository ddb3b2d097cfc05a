import type { BlockShape } from "../../book/block.ts";
import { blockId } from "../../book/ids.ts";
import { type Draft, type DraftBlock, type Reader, type ReadOptions, UnreadableFile, type Work } from "../format.ts";
import { childElements, elementsIn, type PlacedElement, parsePlacedXml, plainTextOf } from "../placed-xml.ts";
import { decodeXml } from "../xml-text.ts";
import { type InlineReading, originalData, readInline } from "./inline.ts";
import { type BilingualFile, type BilingualSegment, bilingualFile } from "./segments.ts";

/**
 * XLIFF 1.0 to 1.2, 2.0 to 2.2, and what Trados Studio (SDLXLIFF) and memoQ (MQXLIFF) make of 1.2. A block a segment, as CAT
 * tools show them: the target is the book, the source stands beside it.
 */
export const xliffReader: Reader = {
  id: "xliff",
  extensions: ["xlf", "xliff", "sdlxliff", "mqxliff", "mxliff"],
  detect(head, name) {
    // UTF-16 leaves a zero beside each sign of the markup.
    const text = String.fromCharCode(...head.filter((byte) => byte !== 0));
    return /<(?:\w+:)?xliff[\s>]/.test(text) ? 0.98 : /\.(?:xlf|\w*xliff)$/i.test(name) ? 0.6 : 0;
  },
  async read(bytes, options, work) {
    const { text } = decodeXml(bytes, options.name);
    const file = bilingualFile(parsePlacedXml(text, options.name));
    if (!file) throw new UnreadableFile("xliff-not-xliff", { name: options.name });
    return toDraft(text, file, options, work);
  },
};

/** Both sides of a segment's target: as it stands, and before the changes that the file tracks. */
export function readTarget(
  text: string,
  segment: BilingualSegment,
): { readonly now: InlineReading; readonly before: InlineReading } {
  const options = {
    text,
    preserve: preserves(segment.unit, segment.target),
    data: originalData(segment.unit),
  };
  const now = readInline(segment.target, { ...options, revisions: "accept" });
  return { now, before: now.hasRevisions ? readInline(segment.target, { ...options, revisions: "reject" }) : now };
}

/** `xml:space` of the text or of its unit. CAT tools keep white space as it is, so it is the author's unless said otherwise. */
function preserves(unit: PlacedElement, target: PlacedElement | undefined): boolean {
  const space = target?.attributes["xml:space"] ?? unit.attributes["xml:space"];
  return space === "preserve";
}

function toDraft(text: string, file: BilingualFile, options: ReadOptions, work: Work): Draft {
  const comments = sdlComments(file.root);
  const blocks: DraftBlock[] = [];
  let empty = 0;
  for (const [index, segment] of file.segments.entries()) {
    if (index % 500 === 0) {
      work.signal.throwIfAborted();
      work.progress(index, file.segments.length);
    }
    const { now, before } = readTarget(text, segment);
    const raw = options.trackedChanges === "accept" ? now : before;
    const source = readInline(segment.source, {
      text,
      preserve: preserves(segment.unit, segment.source),
      data: originalData(segment.unit),
      revisions: "accept",
    }).content;
    // Nothing but codes: there is nothing to read or to correct.
    if (source.text.trim() === "" && now.content.text.trim() === "" && before.content.text.trim() === "") continue;
    if (now.content.text === "") empty++;
    const said = [
      ...notesOf(segment.unit),
      ...now.comments.flatMap(({ id, from, to }) =>
        (comments.get(id) ?? []).map((comment) => ({ ...comment, span: { from, to } })),
      ),
    ];
    blocks.push({
      id: blockId(`b${blocks.length + 1}`),
      ...shapeOf(segment.unit),
      content: raw.content,
      ...(options.trackedChanges === "edits" && now.hasRevisions ? { edited: now.content } : {}),
      ...(source.text === "" ? {} : { source }),
      ...(segment.state === undefined ? {} : { state: segment.state }),
      ...(said.length === 0 ? {} : { comments: said }),
      provenance: { unit: segment.key },
    });
  }
  if (blocks.length === empty)
    throw new UnreadableFile(blocks.length === 0 ? "file-without-text" : "xliff-untranslated", { name: options.name });
  return {
    meta: {
      ...(file.original ? { title: titleOf(file.original) } : {}),
      language: file.targetLanguage ?? "fr",
      ...(file.sourceLanguage ? { sourceLanguage: primary(file.sourceLanguage) } : {}),
    },
    blocks,
    doubts: [],
    notices: empty > 0 ? [{ key: "segments-untranslated", params: { count: empty } }] : [],
  };
}

/** Notes of the unit (both versions name them so), whoever wrote them. */
const notesOf = (unit: PlacedElement): { author: string; text: string }[] =>
  childElements(unit)
    .flatMap((one) => (one.name === "notes" ? childElements(one) : [one]))
    .filter(({ name }) => name === "note")
    .map((note) => ({ author: note.attributes.from ?? note.attributes.category ?? "", text: plainTextOf(note).trim() }))
    .filter(({ text }) => text !== "");

/** SDL keeps comments apart, by the id that marks in the text name. */
function sdlComments(root: PlacedElement): Map<string, { author: string; text: string; date?: string }[]> {
  const found = new Map<string, { author: string; text: string; date?: string }[]>();
  for (const definition of elementsIn(root, "cmt-def"))
    found.set(
      definition.attributes.id ?? "",
      [...elementsIn(definition, "Comment")].map((comment) => ({
        author: comment.attributes.user ?? "",
        text: plainTextOf(comment).trim(),
        ...(comment.attributes.date ? { date: comment.attributes.date } : {}),
      })),
    );
  return found;
}

/** `restype` is what HTML filters say of a unit ("x-h2", "x-li"); `type` is what our own files say. */
function shapeOf(unit: PlacedElement): BlockShape {
  const type = unit.attributes.type?.replace(/^epreuve:/, "") ?? unit.attributes.restype ?? "";
  const heading = /^(?:x-h|heading-?)([1-6])$/.exec(type);
  if (heading) return { kind: "heading", level: Number(heading[1]) };
  if (type === "heading" || type === "x-title") return { kind: "heading", level: 1 };
  if (type === "x-li" || type === "listitem" || type === "list-item") return { kind: "list-item", level: 1 };
  if (type === "quotation" || type === "verse" || type === "caption") return { kind: type };
  return { kind: "paragraph" };
}

/** A path of whatever system as a title: its last part, without the extension. */
const titleOf = (original: string): string =>
  (original.split(/[\\/]/).at(-1) ?? "").replace(/\.[a-z0-9]{1,5}$/i, "").slice(0, 500) || original.slice(0, 500);

export const primary = (language: string): string => language.toLowerCase().replace(/[-_].*$/, "");
