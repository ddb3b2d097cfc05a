import type { Content, InlineCode } from "../../book/content.ts";
import { segments } from "../../book/segments.ts";
import type { EditionNode, EditionNote, EditionTree } from "../edition-tree.ts";
import type { EditionBlock } from "../format.ts";
import { escapeXml, isSafeLink } from "../markup.ts";

/** How a page is cut and numbered: EPUB puts each chapter in a file of its own, HTML everything in one. */
export interface BodyOptions {
  readonly tree: EditionTree;
  /** Adds `epub:type`, which plain HTML does not know. */
  readonly epub: boolean;
}

/** Well-formed XHTML of some nodes, to stand in `<body>`. */
export function bodyOf(nodes: readonly EditionNode[], options: BodyOptions): string {
  return nodes.map((node) => nodeOf(node, options)).join("\n");
}

/** The notes of a page as a section of their own, each with a link back to its call. */
export function notesOf(notes: readonly EditionNote[], title: string, options: BodyOptions): string {
  if (notes.length === 0) return "";
  const items = notes.map(
    ({ number, block }) =>
      `<aside id="note-${number}"${options.epub ? ' epub:type="footnote"' : ""} role="doc-footnote"><p><a href="#call-${number}" role="doc-backlink" aria-label="↩ ${number}">${number}.</a> ${inline(block.content, options)}</p></aside>`,
  );
  // An aside a note, not a list: readers that pop notes up look for exactly that.
  return `<section class="notes" aria-label="${escapeXml(title)}">\n<h2>${escapeXml(title)}</h2>\n${items.join("\n")}\n</section>`;
}

/** Notes called by these nodes, in order. */
export function notesCalledBy(nodes: readonly EditionNode[], tree: EditionTree): EditionNote[] {
  const blocks = nodes.flatMap((node) =>
    node.kind === "block"
      ? [node.block]
      : node.kind === "list"
        ? [...node.items]
        : node.rows.flatMap((row) => row.filter(Boolean)),
  );
  return blocks.flatMap((block) =>
    block.content.codes.flatMap((code) => {
      const note = code.kind === "note-call" && code.note ? tree.notes.get(code.note) : undefined;
      return note ? [note] : [];
    }),
  );
}

function nodeOf(node: EditionNode, options: BodyOptions): string {
  if (node.kind === "list") {
    const tag = node.ordered ? "ol" : "ul";
    return `<${tag}>\n${node.items.map((item) => `<li>${inline(item.content, options)}</li>`).join("\n")}\n</${tag}>`;
  }
  if (node.kind === "table") {
    const rows = node.rows.map(
      (row) =>
        `<tr>${row.map((cell) => (cell.cell?.header ? `<th scope="col">${inline(cell.content, options)}</th>` : `<td>${inline(cell.content, options)}</td>`)).join("")}</tr>`,
    );
    return `<table>\n${rows.join("\n")}\n</table>`;
  }
  return blockOf(node.block, options);
}

function blockOf(block: EditionBlock, options: BodyOptions): string {
  const text = inline(block.content, options);
  switch (block.kind) {
    case "heading": {
      const level = Math.min(6, block.level ?? 1);
      return `<h${level} id="${anchorOf(block)}">${text}</h${level}>`;
    }
    case "quotation":
      return `<blockquote><p>${text}</p></blockquote>`;
    case "verse":
      return `<p class="verse">${text}</p>`;
    case "caption":
      return `<p class="caption">${text}</p>`;
    case "separator":
      return "<hr />";
    default:
      return `<p>${text}</p>`;
  }
}

/** An id that XML accepts, whatever the block's own id is made of. */
export const anchorOf = (block: Pick<EditionBlock, "id">): string => `b-${block.id.replace(/[^\w.-]/g, "_")}`;

const tags: Partial<Record<InlineCode["kind"], string>> = {
  emphasis: "em",
  strong: "strong",
  underline: "u",
  strike: "s",
  superscript: "sup",
  subscript: "sub",
};

function inline(content: Content, options: BodyOptions): string {
  return segments(content)
    .map((segment) => {
      if (segment.kind === "call") {
        const number = options.tree.notes.get(segment.note)?.number;
        if (number === undefined) return "";
        return `<a id="call-${number}" href="#note-${number}"${options.epub ? ' epub:type="noteref"' : ""} role="doc-noteref"><sup>${number}</sup></a>`;
      }
      let html = escapeXml(segment.kind === "text" ? segment.text : (segment.code.display ?? "")).replaceAll(
        "\n",
        "<br />",
      );
      for (const code of segment.codes) {
        const tag = tags[code.kind];
        if (tag) html = `<${tag}>${html}</${tag}>`;
        else if (code.kind === "small-caps") html = `<span class="small-caps">${html}</span>`;
        else if (code.kind === "language" && code.language)
          html = `<span lang="${escapeXml(code.language)}" xml:lang="${escapeXml(code.language)}">${html}</span>`;
        else if (code.kind === "link" && code.href && isSafeLink(code.href))
          html = `<a href="${escapeXml(code.href.trim())}">${html}</a>`;
      }
      return html;
    })
    .join("");
}
