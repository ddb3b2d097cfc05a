import type { BookMeta } from "../../book/book.ts";
import { DraftBuilder } from "../draft-builder.ts";
import { type Draft, type Reader, type ReadOptions, UnreadableFile, type Work } from "../format.ts";
import { primary } from "../language-tag.ts";
import { BodyReader } from "./body.ts";
import { readComments } from "./comments.ts";
import { bookLanguage, commonLanguage } from "./language.ts";
import { NotesReader } from "./notes.ts";
import { readNumbering } from "./numbering.ts";
import { openWord } from "./package.ts";
import { readStyles } from "./styles.ts";

/** Word's files, transitional and strict, whoever wrote them. Headers and footers are page furniture and are not read. */
export const docxReader: Reader = {
  id: "docx",
  extensions: ["docx", "docm", "dotx", "dotm"],
  detect(head, name) {
    const named = /\.do[ct][xm]$/i.test(name);
    if (isZip(head)) return named ? 0.95 : holds(head, "word/") ? 0.8 : 0;
    return named ? 0.5 : holds(head, "\u00d0\u00cf\u0011\u00e0") && /\.doc$/i.test(name) ? 0.5 : 0;
  },
  async read(bytes, options, work) {
    if (!isZip(bytes))
      throw new UnreadableFile(isOle(bytes) ? "docx-old-or-protected" : "zip-broken", { name: options.name });
    return readWord(bytes, options, work);
  },
};

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;
/** Word before 2007, and today's files under a password, are in the same container. */
const isOle = (bytes: Uint8Array): boolean => bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11;
const holds = (head: Uint8Array, text: string): boolean =>
  String.fromCharCode(...head.subarray(0, 4096)).includes(text);

function readWord(bytes: Uint8Array, options: ReadOptions, work: Work): Draft {
  const word = openWord(bytes, options.name);
  work.signal.throwIfAborted();
  const language = bookLanguage(word);
  const shared = {
    style: readStyles(word.part("styles")),
    link: word.link,
    // The language of most runs too: Word marks a French text "en-US" when it was typed on such a keyboard.
    languages: new Set([primary(language), commonLanguage(word) ?? primary(language)]),
    trackedChanges: options.trackedChanges,
    comments: readComments(word.part("comments")),
  };
  const notes = new NotesReader(word, shared);
  const draft = new DraftBuilder((key) => notes.read(key, draft));
  const body = new BodyReader({
    ...shared,
    draft,
    notes,
    numbering: readNumbering(word.part("numbering")),
    title: word.properties.get("title") ?? "",
    creator: word.properties.get("creator") ?? "",
  });
  body.read(word.document, work);
  for (const key of notes.keys) if (!draft.isPlaced(key)) draft.addOrphan(key);
  const get = (name: string): string | undefined => word.properties.get(name) || undefined;
  const title = get("title") ?? body.title;
  const creator = get("creator");
  const authors = body.authors.length > 0 ? body.authors : (creator?.split(/\s*;\s*/) ?? []);
  const [description, identifier] = [get("description"), get("identifier")];
  const meta: Partial<BookMeta> = {
    language,
    ...(title ? { title } : {}),
    ...(authors.length > 0 ? { authors } : {}),
    ...(description ? { description } : {}),
    ...(identifier ? { identifier } : {}),
  };
  return draft.build(meta, options.name);
}
