import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  ExternalHyperlink,
  FootnoteReferenceRun,
  type ParagraphChild,
  TextRun,
  type XmlComponent,
} from "docx";
import type { InlineCode } from "../../book/content.ts";
import type { BlockId } from "../../book/ids.ts";
import type { Signed } from "../../review/blame.ts";
import type { Piece } from "../../review/redline/pieces.ts";
import { DeletedWords, type Revisions, TrackedRuns } from "./tracked.ts";
import { linkOf, runChildren, runStyle } from "./word-runs.ts";

/** What redlined runs need of the file they stand in. */
export interface RunsContext {
  readonly revisions: Revisions;
  /** Whose change a piece is. */
  readonly signature: (piece: Piece) => Signed;
  /** The footnote of a call, made for this very call. */
  readonly footnote: (piece: Piece & { readonly note: BlockId }) => number;
  /** Comments that begin or end at a place of the edited text, each told once. */
  readonly commentsAt: (block: BlockId, offset: number, edge: "from" | "to") => readonly number[];
}

/** Pieces that make one run: same side, same codes, same author. */
interface Stretch {
  readonly side: Piece["side"];
  text: string;
  readonly before: readonly InlineCode[];
  readonly after: readonly InlineCode[];
  by: Signed;
  readonly first: Piece;
}

/** The pieces of one paragraph as runs with tracked changes, as few as can be. */
export function redlineRuns(pieces: readonly Piece[], context: RunsContext): ParagraphChild[] {
  const out: ParagraphChild[] = [];
  let open: Stretch | undefined;
  const flush = (): void => {
    if (open && open.text !== "") out.push(toRun(open, context));
    open = undefined;
  };
  for (const piece of pieces) {
    const { after, side } = piece;
    const starts = after ? context.commentsAt(after.block.id, after.at, "from") : [];
    if (starts.length > 0) {
      flush();
      out.push(...starts.map((id) => new CommentRangeStart(id)));
    }
    if (piece.kind === "call" && piece.note) {
      flush();
      const run = new FootnoteReferenceRun(context.footnote({ ...piece, note: piece.note }));
      out.push(side === "both" ? run : tracked(side, context.signature(piece), [run], context));
    } else if (piece.kind === "text") {
      const codes = { before: piece.before?.codes ?? [], after: piece.after?.codes ?? [] };
      const by = side === "both" ? nobody : context.signature(piece);
      if (
        open &&
        open.side === side &&
        same(open.before, codes.before) &&
        same(open.after, codes.after) &&
        open.by.author === by.author
      ) {
        open.text += piece.text;
        if (by.date > open.by.date) open.by = by;
      } else {
        flush();
        open = { side, text: piece.text, ...codes, by, first: piece };
      }
    }
    const ends = after ? context.commentsAt(after.block.id, after.at + piece.text.length, "to") : [];
    if (ends.length > 0) {
      flush();
      out.push(
        ...ends.flatMap((id) => [new CommentRangeEnd(id), new TextRun({ children: [new CommentReference(id)] })]),
      );
    }
  }
  flush();
  return out;
}

const nobody: Signed = { author: "", date: "" };

/** The library names the children it knows; any component of its own kind writes itself. */
const tracked = (
  side: Piece["side"],
  by: Signed,
  runs: readonly XmlComponent[],
  { revisions }: RunsContext,
): ParagraphChild =>
  new TrackedRuns(side === "before" ? "w:del" : "w:ins", revisions.by(by), runs) as XmlComponent as ParagraphChild;

const same = (one: readonly InlineCode[], other: readonly InlineCode[]): boolean =>
  one.length === other.length && one.every((code, index) => code === other[index]);

/** What a change of properties says of a run that had none: the format wants something there. */
const unstyled = { bold: false } as const;

function toRun({ side, text, before, after, by, first }: Stretch, context: RunsContext): ParagraphChild {
  const codes = side === "before" ? before : after;
  const children = runChildren(text);
  // Words that stayed and look otherwise: a change of the run's properties.
  const [was, is] = [runStyle(before), runStyle(after)];
  const isRestyled = side === "both" && JSON.stringify(was) !== JSON.stringify(is);
  const run = new TextRun({
    children:
      side === "before" ? children.map((part) => (typeof part === "string" ? new DeletedWords(part) : part)) : children,
    ...runStyle(codes),
    ...(isRestyled
      ? {
          revision: {
            ...context.revisions.by(context.signature(first)),
            ...(Object.keys(was).length > 0 ? was : unstyled),
          },
        }
      : {}),
  });
  const link = linkOf(codes);
  const child = side === "both" ? run : tracked(side, by, [run], context);
  return link ? new ExternalHyperlink({ link, children: [child] }) : child;
}
