import { Document, Packer } from "docx";
import { align } from "../../review/redline/align.ts";
import { toFlow } from "../../review/redline/flow.ts";
import type { Redline } from "../../review/redline/redline.ts";
import type { Work } from "../format.ts";
import { RedlineBook } from "./redline-book.ts";
import { verifyRedline } from "./redline-verify.ts";
import { settle } from "./settle.ts";
import { leftToWord, wordFront, wordProperties, wordSection } from "./word-front.ts";
import { numbering } from "./word-styles.ts";

/**
 * Word's file with every change tracked, as small as it is, under the name and date of who made it. The file is read back
 * before it is given out: all refused, it must be the machine's book; all accepted, the edition. Throws Problem
 * `redline-broken` with the paragraph where that does not hold. Same redline, same bytes.
 */
export async function writeRedline(redline: Redline, work: Work): Promise<Uint8Array> {
  const { language } = redline.meta;
  const [before, after] = [toFlow(redline.before, language), toFlow(redline.after, language)];
  const book = new RedlineBook(redline, before, after);
  const groups = align(before.blocks, after.blocks);
  for (const [index, group] of groups.entries()) {
    if (index % 200 === 0) {
      work.signal.throwIfAborted();
      // Comparing is about half of the time, the package and reading it back the rest.
      work.progress(index, groups.length * 2);
    }
    book.add(group);
  }
  const [first] = after.blocks;
  const opens = first?.kind === "heading" && (first.level ?? 1) === 1;
  const document = new Document({
    ...wordProperties(redline.meta, redline.state),
    ...leftToWord,
    numbering: numbering(book.orderedLists),
    footnotes: book.footnotes,
    comments: { children: book.comments },
    sections: [wordSection([...wordFront(redline.meta, opens), ...book.children()])],
  });
  const bytes = settle(new Uint8Array(await Packer.toArrayBuffer(document)), redline.date);
  work.signal.throwIfAborted();
  work.progress(3, 4);
  verifyRedline(bytes, before, after);
  return bytes;
}
