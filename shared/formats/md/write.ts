import type { Content, InlineCode } from "../../book/content.ts";
import { segments } from "../../book/segments.ts";
import { type EditionTree, toTree } from "../edition-tree.ts";
import { editionWords } from "../edition-words.ts";
import type { Writer } from "../format.ts";

/** CommonMark with the footnotes and tables that GitHub, pandoc and most converters read: `[^1]`, pipes; metadata as YAML. */
export const mdWriter: Writer = {
  id: "md",
  extension: "md",
  mediaType: "text/markdown; charset=utf-8",
  async write(edition) {
    const tree = toTree(edition);
    const parts: string[] = [
      frontMatter({
        title: edition.meta.title,
        author: edition.meta.authors,
        lang: edition.meta.language,
        date: edition.date,
        state: edition.state,
      }),
    ];
    for (const node of tree.nodes) {
      if (node.kind === "table")
        parts.push(table(node.rows.map((row) => row.map((cell) => inline(cell.content, tree)))));
      else if (node.kind === "list")
        parts.push(
          node.items
            .map(
              (item, index) =>
                `${"   ".repeat((item.level ?? 1) - 1)}${node.ordered ? `${index + 1}.` : "-"} ${inline(item.content, tree)}`,
            )
            .join("\n"),
        );
      else if (node.block.kind === "heading")
        parts.push(`${"#".repeat(Math.min(6, node.block.level ?? 1))} ${inline(node.block.content, tree)}`);
      else if (node.block.kind === "quotation") parts.push(`> ${inline(node.block.content, tree)}`);
      else if (node.block.kind === "verse") parts.push(inline(node.block.content, tree).replaceAll("\n", "\\\n"));
      else if (node.block.kind === "separator") parts.push("---");
      else parts.push(inline(node.block.content, tree));
    }
    for (const { number, block } of tree.notes.values()) parts.push(`[^${number}]: ${inline(block.content, tree)}`);
    if (tree.orphans.length > 0) {
      parts.push(`## ${editionWords(edition.meta.language).orphanNotes}`);
      for (const note of tree.orphans)
        parts.push(`${escapeMarks(`(${note.label ?? "?"})`)} ${inline(note.content, tree)}`);
    }
    return new TextEncoder().encode(`${parts.join("\n\n")}\n`);
  },
};

/** JSON strings are YAML strings. */
const frontMatter = (fields: Record<string, string | readonly string[]>): string =>
  `---\n${Object.entries(fields)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
    .join("\n")}\n---`;

function table(rows: readonly (readonly string[])[]): string {
  const width = Math.max(...rows.map((row) => row.length));
  const line = (cells: readonly string[]): string =>
    `| ${Array.from({ length: width }, (_, column) => cells[column] ?? "").join(" | ")} |`;
  const [head = [], ...body] = rows;
  return [line(head), `|${" --- |".repeat(width)}`, ...body.map(line)].join("\n");
}

const around: Partial<Record<InlineCode["kind"], readonly [string, string]>> = {
  strong: ["**", "**"],
  emphasis: ["*", "*"],
  strike: ["~~", "~~"],
  superscript: ["<sup>", "</sup>"],
  subscript: ["<sub>", "</sub>"],
  underline: ["<u>", "</u>"],
};

function inline(content: Content, tree: EditionTree): string {
  return segments(content)
    .map((segment) => {
      if (segment.kind === "call") return `[^${tree.notes.get(segment.note)?.number ?? "?"}]`;
      if (segment.kind === "placeholder") return escapeMarks(segment.code.display ?? "");
      // Marks hug the words: "** bold**" is not bold.
      const [, before = "", words = "", after = ""] = /^(\s*)([\s\S]*?)(\s*)$/.exec(segment.text) ?? [];
      if (words === "") return segment.text;
      let text = escapeMarks(words);
      for (const code of segment.codes) {
        const marks = around[code.kind];
        if (marks) text = marks[0] + text + marks[1];
        else if (code.kind === "link" && code.href)
          text = `[${text}](<${code.href.replace(/[<>\s]/g, encodeURIComponent)}>)`;
      }
      return before + text + after;
    })
    .join("");
}

/** What Markdown would read as its own: marks anywhere, and what only means something at the start of a line. */
const escapeMarks = (text: string): string =>
  text
    .replace(/[\\`*_[\]<>~|]/g, "\\$&")
    .replace(
      /^(\s*)([#>+-]|\d+[.)])(?=\s)/gm,
      (_all, space: string, mark: string) => `${space}${mark.slice(0, -1)}\\${mark.slice(-1)}`,
    );
