import type { Content } from "../../book/content.ts";
import { segments } from "../../book/segments.ts";
import { Problem } from "../../problem.ts";
import type { Flow } from "../../review/redline/flow.ts";
import { child, descendants, elements, textOf, type XmlElement } from "../xml.ts";
import { openWord } from "./package.ts";

/** Around a note's text at the place of its call: no text holds these. */
const [opens, closes] = ["\u0002", "\u0003"];

/**
 * Reads a redline back, with nothing of what wrote it: all changes refused it must say what `before` says, all accepted what
 * `after` says, paragraph by paragraph, notes at their calls; empty paragraphs do not count. Throws Problem `redline-broken`.
 */
export function verifyRedline(bytes: Uint8Array, before: Flow, after: Flow): void {
  const read = readRedline(bytes);
  for (const [view, flow] of [
    ["rejected", before],
    ["accepted", after],
  ] as const) {
    const found = read[view];
    const expected = flow.blocks.map(({ content }) => spell(content, flow)).filter((text) => text !== "");
    const wrong = expected.findIndex((text, index) => text !== found[index]);
    if (wrong >= 0 || found.length !== expected.length) {
      const place = wrong >= 0 ? wrong : expected.length;
      const quote = (expected[place] ?? found[place] ?? "").slice(0, 80);
      throw new Problem("redline-broken", { number: place + 1, quote });
    }
  }
}

function spell(content: Content, flow: Flow): string {
  return segments(content)
    .map((segment) => {
      if (segment.kind === "text") return segment.text;
      if (segment.kind === "placeholder") return segment.code.display ?? "";
      const note = flow.notes.get(segment.note);
      return note ? opens + spell(note.content, flow) + closes : "";
    })
    .join("");
}

type View = "rejected" | "accepted";
const views = ["rejected", "accepted"] as const;

/** The paragraphs of a redlined file in both views, tables' too, the title page and the table of contents left out. */
export function readRedline(bytes: Uint8Array): Record<View, string[]> {
  const word = openWord(bytes, "redline.docx");
  const notes = new Map<string, Record<View, string>>();
  const filed = child(word.part("footnotes"), "w:footnotes");
  for (const note of filed ? elements(filed) : []) {
    const text = { rejected: "", accepted: "" };
    for (const paragraph of descendants(note, "w:p")) readRuns(paragraph, text, views, new Map());
    notes.set(note.attributes["w:id"] ?? "", text);
  }
  const open = { rejected: "", accepted: "" };
  const found: Record<View, string[]> = { rejected: [], accepted: [] };
  for (const paragraph of paragraphs(word.document)) {
    readRuns(paragraph, open, views, notes);
    const mark = child(child(paragraph, "w:pPr"), "w:rPr");
    for (const view of views) {
      if (child(mark, view === "rejected" ? "w:ins" : "w:del")) continue;
      if (open[view] !== "") found[view].push(open[view]);
      open[view] = "";
    }
  }
  return found;
}

/** Styles of what comes before the text. */
const front = new Set(["Title", "Subtitle", "TOCHeading"]);

function* paragraphs(element: XmlElement): Generator<XmlElement> {
  for (const one of elements(element))
    if (one.name === "w:p") {
      const style = child(child(one, "w:pPr"), "w:pStyle")?.attributes["w:val"];
      if (!front.has(style ?? "")) yield one;
    } else if (one.name !== "w:sdt") yield* paragraphs(one);
}

function readRuns(
  element: XmlElement,
  into: Record<View, string>,
  seen: readonly View[],
  notes: ReadonlyMap<string, Record<View, string>>,
): void {
  const say = (text: string): void => {
    for (const view of seen) into[view] += text;
  };
  for (const one of elements(element)) {
    if (one.name === "w:ins")
      readRuns(
        one,
        into,
        seen.filter((view) => view === "accepted"),
        notes,
      );
    else if (one.name === "w:del")
      readRuns(
        one,
        into,
        seen.filter((view) => view === "rejected"),
        notes,
      );
    else if (one.name === "w:r" || one.name === "w:hyperlink") readRuns(one, into, seen, notes);
    else if (one.name === "w:t" || one.name === "w:delText") say(textOf(one));
    else if (one.name === "w:tab") say("\t");
    else if (one.name === "w:br" || one.name === "w:cr") say("\n");
    else if (one.name === "w:footnoteReference")
      for (const view of seen) into[view] += opens + (notes.get(one.attributes["w:id"] ?? "")?.[view] ?? "") + closes;
  }
}
