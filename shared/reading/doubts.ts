import type { BlockId } from "../book/ids.ts";
import type { Doubt, DraftBlock, StructureEdit } from "../formats/format.ts";
import { callPattern } from "./calls.ts";
import { headingLevel } from "./headings.ts";
import { endsSentence } from "./paragraphs.ts";

/** A block that scores so much is read as text, and might be a heading all the same. */
const almostHeading = 0.4;

/** What opens an item of a list: a sign, or a number or letter with its point. */
export const listItem = /^(?:([-–—•*▪◦])|(\d{1,3}[.)]|[a-z][.)]))\s+(?=\S)/;

/** What to ask about a block of the text: a heading that may be none or be one, a sentence that something is missing of. `score` as of headingScore. */
export function doubtsOf(block: DraftBlock, score: number, before: DraftBlock | undefined): Doubt[] {
  const doubts: Doubt[] = [];
  const { text } = block.content;
  const start = { from: 0, to: Math.min(40, text.length) };
  if (block.kind === "heading" && score < 0.6)
    doubts.push({
      kind: "uncertain-heading",
      block: block.id,
      span: start,
      repairs: [{ kind: "reshape", block: block.id, shape: { kind: "paragraph" } }],
      confidence: 0.3,
    });
  if (block.kind === "paragraph" && score >= almostHeading)
    doubts.push({
      kind: "uncertain-heading",
      block: block.id,
      span: start,
      repairs: [{ kind: "reshape", block: block.id, shape: { kind: "heading", level: headingLevel(text) } }],
      confidence: 0.3,
    });
  if (block.kind === "paragraph" && before?.kind === "heading" && /^\p{Ll}/u.test(text))
    doubts.push({ kind: "cut-sentence", block: block.id, span: start, repairs: [asText(before.id)], confidence: 0.7 });
  if (
    block.kind === "heading" &&
    before?.kind === "paragraph" &&
    before.content.text.length > 120 &&
    !endsSentence(before.content.text)
  )
    doubts.push({
      kind: "cut-sentence",
      block: before.id,
      span: { from: Math.max(0, before.content.text.length - 40), to: before.content.text.length },
      repairs: [asText(block.id)],
      confidence: 0.45,
    });
  return doubts;
}

const asText = (block: BlockId): StructureEdit => ({ kind: "reshape", block, shape: { kind: "paragraph" } });

/** Two paragraphs may have been made one, after the lines that `joined` holds: they can be cut there again. */
export function joinDoubt(block: DraftBlock, joined: string): Doubt {
  const { text } = block.content;
  const at = joined.replace(listItem, "").replaceAll(callPattern, "").trimEnd().length;
  const isBetweenWords = at > 0 && /^\s+\S/u.test(text.slice(at));
  return {
    kind: "uncertain-join",
    block: block.id,
    span: { from: Math.max(0, Math.min(at, text.length) - 30), to: Math.min(at + 20, text.length) },
    repairs: isBetweenWords ? [{ kind: "split", block: block.id, at }] : [],
    confidence: 0.3,
  };
}
