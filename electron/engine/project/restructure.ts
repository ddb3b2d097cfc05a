import { diff_match_patch } from "diff-match-patch";
import { joinContents, sliceContent, sortCodes } from "../../../shared/book/content.ts";
import type { BlockId } from "../../../shared/book/ids.ts";
import type { StructureEdit } from "../../../shared/formats/format.ts";
import { unreachable } from "../../../shared/invariant.ts";
import { Problem } from "../../../shared/problem.ts";
import type { Change } from "./project.ts";
import { type StoredBlock, toSnapshot } from "./snapshot.ts";

/** What a change of structure may look at. */
export interface Neighbourhood {
  block(id: BlockId): StoredBlock | undefined;
  /** Position of the block after this one, if any. */
  positionAfter(id: BlockId): number | undefined;
  /** Every block whose text calls this note. */
  callersOf(note: BlockId): readonly StoredBlock[];
  freshId(): BlockId;
}

/** The steps on blocks that a structural edit comes to. Throws `block-missing` or `structure-impossible`. */
export function restructure(edit: StructureEdit, book: Neighbourhood): Change[] {
  const get = (id: BlockId): StoredBlock => {
    const block = book.block(id);
    if (!block) throw new Problem("block-missing");
    return block;
  };
  switch (edit.kind) {
    case "reshape": {
      const block = get(edit.block);
      return [{ id: block.id, after: { ...toSnapshot(block), shape: edit.shape } }];
    }
    case "join": {
      const first = get(edit.first);
      const second = get(edit.second);
      if (first.id === second.id) throw new Problem("structure-impossible");
      // Written back, each segment of a bilingual file keeps a text of its own.
      if (first.provenance.unit !== second.provenance.unit) throw new Problem("structure-segments");
      const after = {
        ...toSnapshot(first),
        raw: joinContents(first.raw, second.raw, edit.between),
        content: joinContents(first.content, second.content, edit.between),
      };
      return [
        { id: first.id, after },
        { id: second.id, after: { ...toSnapshot(second), deleted: true } },
      ];
    }
    case "split":
      return split(get(edit.block), edit.at, book);
    case "attach": {
      const note = get(edit.note);
      const block = get(edit.block);
      if (note.shape.kind !== "note" || edit.at > block.content.text.length) throw new Problem("structure-impossible");
      const call = { kind: "note-call", id: `call-${note.id}`, from: edit.at, to: edit.at, note: note.id } as const;
      const detached = restructure({ kind: "detach", note: note.id }, book).filter((change) => change.id !== block.id);
      const codes = block.content.codes.filter((code) => code.note !== note.id);
      const position = (block.position + (book.positionAfter(block.id) ?? block.position + 1)) / 2;
      return [
        ...detached,
        {
          id: block.id,
          after: { ...toSnapshot(block), content: { ...block.content, codes: sortCodes([...codes, call]) } },
        },
        { id: note.id, after: { ...toSnapshot(note), position } },
      ];
    }
    case "detach":
      return book.callersOf(edit.note).map((block) => ({
        id: block.id,
        after: {
          ...toSnapshot(block),
          content: { ...block.content, codes: block.content.codes.filter((code) => code.note !== edit.note) },
        },
      }));
    default:
      return unreachable(edit);
  }
}

/** The second half gets a new id; the machine's text is cut at the place that answers to the cut in the edited one. */
function split(block: StoredBlock, at: number, book: Neighbourhood): Change[] {
  const { text } = block.content;
  if (at <= 0 || at >= text.length) throw new Problem("structure-impossible");
  const differ = new diff_match_patch();
  const rawAt = differ.diff_xIndex(differ.diff_main(text, block.raw.text), at);
  const next = book.positionAfter(block.id) ?? block.position + 1;
  const { label, ...unlabelled } = block.shape;
  const mark = label === undefined ? undefined : markAfter(label);
  const second = beginning(text, at, mark);
  return [
    {
      id: block.id,
      after: {
        ...toSnapshot(block),
        content: sliceContent(block.content, { from: 0, to: at }),
        raw: sliceContent(block.raw, { from: 0, to: rawAt }),
      },
    },
    {
      id: book.freshId(),
      provenance: block.provenance,
      after: {
        shape: second.label === undefined ? unlabelled : { ...unlabelled, label: second.label },
        position: (block.position + next) / 2,
        deleted: false,
        content: sliceContent(block.content, { from: second.from, to: text.length }),
        raw: sliceContent(block.raw, { from: beginning(block.raw.text, rawAt, mark).from, to: block.raw.text.length }),
      },
    },
  ];
}

/** How a text begins that bears the number after a label: "13. ", "[13] " after "12". None where a label is no number. */
const markAfter = (label: string): RegExp | undefined => {
  const number = /\d{1,4}/.exec(label)?.[0];
  return number ? new RegExp(`^\\s*[[(]?(${Number(number) + 1})[\\]).]{0,2}\\s+`) : undefined;
};

/** Where the second half of a text begins, after its space and its own number, which is its label. */
function beginning(text: string, at: number, mark: RegExp | undefined): { from: number; label?: string } {
  const [all, label] = mark?.exec(text.slice(at)) ?? [];
  if (all !== undefined && label !== undefined) return { from: at + all.length, label };
  return { from: at + (/^\s*/.exec(text.slice(at))?.[0].length ?? 0) };
}
