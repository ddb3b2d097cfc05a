import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import type { Content } from "../../shared/book/content.ts";
import { blockId } from "../../shared/book/ids.ts";
import type { Draft, Edition, EditionBlock } from "../../shared/formats/format.ts";
import { trimSizes } from "../../shared/formats/pdf/trim-sizes.ts";
import { defaultPdfOptions, type PdfOptions, typstSource } from "../../shared/formats/pdf/typst-source.ts";

interface Layout {
  readonly options?: Partial<PdfOptions>;
  /** Added after our own preamble, so that it wins. */
  readonly rules?: string;
  readonly change?: (edition: Edition) => Edition;
}

const wide = { trim: trimSizes.a4, size: 10 };

/** Ways in which printers set a book, each of which makes something else hard to read back. */
export const layouts: Readonly<Record<string, Layout>> = {
  roman: {},
  poche: { options: { trim: trimSizes.poche, size: 9 } },
  a4: { options: wide },
  "ragged, no indents": {
    rules: "#set par(justify: false, first-line-indent: 0pt, spacing: 1.2em)\n#set text(hyphenate: false)",
  },
  "two columns": { options: wide, rules: "#set page(columns: 2)\n#set columns(gutter: 6mm)" },
  "three columns": {
    options: { ...wide, size: 8.5 },
    rules: "#set page(columns: 3, flipped: true)\n#set columns(gutter: 6mm)",
  },
  "notes at the end": { change: withEndnotes },
  "calls not raised": { rules: "#set super(typographic: false, size: 1em, baseline: 0pt)" },
  "calls set small": { rules: "#set super(typographic: false)" },
};

/** A book as a PDF in one of the layouts. */
export function setAs(edition: Edition, name: string): Uint8Array {
  const { options, rules = "", change } = layouts[name] ?? {};
  const source = typstSource(change ? change(edition) : edition, { ...defaultPdfOptions, ...options });
  // Our own preamble ends with the rule about links.
  const ruled = source.replace(/^#show link: .*$/m, (last) => `${last}\n${rules}`);
  const compiler = NodeCompiler.create();
  return new Uint8Array(compiler.pdf({ mainFileContent: ruled }, { creationTimestamp: 0 }));
}

/** What a reader gave back, as an edition to set. */
export const editionOf = (draft: Draft): Edition => ({
  meta: { title: "", authors: [], language: "fr", ...draft.meta },
  state: "raw",
  date: "2026-11-23T12:00:00Z",
  blocks: draft.blocks.filter(({ kind }) => kind !== "furniture").map((block) => ({ ...block, raw: block.content })),
});

/** The same book with its notes numbered through and gathered at its end. */
function withEndnotes(edition: Edition): Edition {
  const notes = edition.blocks.filter(({ kind }) => kind === "note");
  const numbers = new Map(notes.map(({ id }, index) => [id, `${index + 1}`]));
  const body = edition.blocks.filter(({ kind }) => kind !== "note");
  const block = (id: string, kind: EditionBlock["kind"], content: Content): EditionBlock => ({
    id: blockId(id),
    kind,
    content,
    raw: content,
    provenance: {},
    ...(kind === "heading" ? { level: 1 } : {}),
  });
  const raised = (content: Content): Content => {
    let { text } = content;
    let codes = content.codes.filter(({ kind }) => kind !== "note-call");
    for (const call of content.codes.filter(({ kind }) => kind === "note-call").reverse()) {
      const number = (call.note && numbers.get(call.note)) ?? "?";
      const move = (at: number): number => (at > call.from ? at + number.length : at);
      text = text.slice(0, call.from) + number + text.slice(call.from);
      codes = codes.map((code) => ({ ...code, from: move(code.from), to: move(code.to) }));
      codes.push({ kind: "superscript", id: call.id, from: call.from, to: call.from + number.length });
    }
    return { text, codes: codes.sort((a, b) => a.from - b.from) };
  };
  return {
    ...edition,
    blocks: [
      ...body.map((one) => ({ ...one, content: raised(one.content) })),
      block("notes", "heading", { text: "Notes", codes: [] }),
      ...notes.map(({ id, content }) =>
        block(`end-${id}`, "paragraph", { ...content, text: `${numbers.get(id)}. ${content.text}`, codes: [] }),
      ),
    ],
  };
}
