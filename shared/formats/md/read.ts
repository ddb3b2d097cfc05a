import { Marked, type RendererThis, type Token, type Tokens } from "marked";
import type { BookMeta } from "../../book/book.ts";
import { decodeText } from "../../text/decode.ts";
import { type Reader, UnreadableFile } from "../format.ts";
import { parseHtml } from "../html/dom.ts";
import { readPages } from "../html/read-pages.ts";
import { escapeXml } from "../markup.ts";

/**
 * CommonMark with GitHub's tables and strike-outs, pandoc's footnotes (`[^1]`, `^[here]`) and front matter. It becomes HTML, as
 * Markdown is defined to, and is read as HTML is.
 */
export const mdReader: Reader = {
  id: "md",
  extensions: ["md", "markdown", "mkd"],
  detect: (_head, name) => (/\.(?:md|markdown|mkd)$/i.test(name) ? 0.8 : 0),
  async read(bytes, { name }, work) {
    const { text } = decodeText(bytes);
    if (text.slice(0, 4096).includes("\0")) throw new UnreadableFile("file-not-text", { name });
    const { meta, body } = frontMatter(text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n"));
    const root = parseHtml(toHtml(body), { name, part: name });
    return readPages({ name, pages: [{ file: "", root }], meta, styleSheets: [] }, work);
  },
};

/** `title`, `author`, `lang`, `date`… of a YAML block at the head; lists as `[a, b]` or a dash a line. */
function frontMatter(text: string): { readonly meta: Partial<BookMeta>; readonly body: string } {
  const block = /^---\n([\s\S]{0,20000}?)\n(?:---|\.\.\.)\n/.exec(text);
  if (!block) return { meta: {}, body: text };
  const fields = new Map<string, string[]>();
  let key = "";
  for (const line of (block[1] ?? "").split("\n")) {
    const field = /^([\w-]+):\s*(.*)$/.exec(line);
    const item = /^\s+-\s+(.*)$|^-\s+(.*)$/.exec(line);
    if (field) {
      key = (field[1] ?? "").toLowerCase();
      fields.set(key, values(field[2] ?? ""));
    } else if (item) fields.set(key, [...(fields.get(key) ?? []), ...values(item[1] ?? item[2] ?? "")]);
  }
  const one = (name: string): string | undefined => fields.get(name)?.[0];
  const [title, language, publisher, rights, description] = ["title", "lang", "publisher", "rights", "description"].map(
    one,
  );
  const authors = fields.get("author") ?? fields.get("authors") ?? [];
  return {
    meta: {
      ...(title ? { title } : {}),
      ...(authors.length > 0 ? { authors } : {}),
      ...(language ? { language } : {}),
      ...(publisher ? { publisher } : {}),
      ...(rights ? { rights } : {}),
      ...(description ? { description } : {}),
    },
    body: text.slice(block[0].length),
  };
}

/** A YAML scalar or a list in brackets, quotes taken off. */
function values(text: string): string[] {
  const trimmed = text.trim();
  if (trimmed === "") return [];
  const parts = trimmed.startsWith("[") && trimmed.endsWith("]") ? trimmed.slice(1, -1).split(",") : [trimmed];
  return parts
    .map((part) =>
      part
        .trim()
        .replace(/^(["'])(.*)\1$/, "$2")
        .replaceAll('\\"', '"'),
    )
    .filter((part) => part !== "");
}

interface Note extends Tokens.Generic {
  readonly label: string;
  readonly tokens: Token[];
}

/** Notes as HTML has them: a call that links to the note, and the notes in a list at the end. */
function toHtml(text: string): string {
  const notes = new Map<string, string>();
  let inline = 0;
  const marked = new Marked({ gfm: true });
  marked.use({
    extensions: [
      {
        name: "note",
        level: "block",
        start: (source: string) => source.match(/^\[\^/m)?.index,
        tokenizer(source: string): Note | undefined {
          const found =
            /^\[\^([^\]\s]{1,80})\]:[ \t]*((?:[^\n]*(?:\n(?:[ \t]*\n)*(?: {2,}|\t)[^\n]*|\n(?![ \t]*\n|\[\^|#|>|[-*+] |\d+[.)] )[^\n]+)*))/.exec(
              source,
            );
          if (!found) return undefined;
          const body = (found[2] ?? "").replace(/\n(?: {2,4}|\t)/g, "\n");
          const note: Note = { type: "note", raw: found[0], label: found[1] ?? "", tokens: [] };
          this.lexer.blockTokens(body, note.tokens);
          return note;
        },
        renderer(this: RendererThis, token: Tokens.Generic) {
          const note = token as Note;
          if (!notes.has(note.label)) notes.set(note.label, this.parser.parse(note.tokens));
          return "";
        },
      },
      {
        name: "call",
        level: "inline",
        start: (source: string) => source.match(/\[\^|\^\[/)?.index,
        tokenizer(source: string): Tokens.Generic | undefined {
          const call = /^\[\^([^\]\s]{1,80})\]/.exec(source);
          if (call) return { type: "call", raw: call[0], label: call[1] };
          const here = /^\^\[([^\]\n]{1,5000})\]/.exec(source);
          return here ? { type: "call", raw: here[0], label: `here-${++inline}`, text: here[1] } : undefined;
        },
        renderer(this: RendererThis, token: Tokens.Generic) {
          const label = String(token.label);
          if (typeof token.text === "string") notes.set(label, `<p>${marked.parseInline(token.text)}</p>`);
          const id = escapeXml(label);
          return `<a role="doc-noteref" href="#note-${id}" id="call-${id}"><sup>${id}</sup></a>`;
        },
      },
    ],
  });
  const body = marked.parse(text, { async: false });
  if (notes.size === 0) return body;
  const list = [...notes].map(([label, html]) => `<li role="doc-footnote" id="note-${escapeXml(label)}">${html}</li>`);
  return `${body}<section role="doc-endnotes"><ol>${list.join("")}</ol></section>`;
}
