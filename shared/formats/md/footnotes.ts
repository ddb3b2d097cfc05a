import type { MarkedExtension } from "marked";
import { escapeXml } from "../markup.ts";

const definition = /^ {0,3}\[\^([^\]\s]{1,80})\]:[ \t]*/;
const reference = /^\[\^([^\]\s]{1,80})\]/;
/** pandoc's note inside the line: `^[…]`, brackets inside it in pairs. */
const inlineNote = /^\^\[((?:[^[\]\\]|\\.|\[[^[\]]*\])*)\]/;

/**
 * Notes as pandoc, GitHub and MultiMarkdown write them: `[^1]` with `[^1]: …`, and `^[…]`. They become links between the call
 * and the note, as in EPUB, so that what reads pages ties them together. `inline` receives the notes that stand in the line.
 */
export function footnotes(inline: string[]): MarkedExtension {
  return {
    extensions: [
      {
        name: "footnote",
        level: "block",
        tokenizer(source) {
          const found = definitionAt(source);
          return (
            found && {
              type: "footnote",
              raw: found.raw,
              label: found.label,
              tokens: this.lexer.blockTokens(found.text, []),
            }
          );
        },
        renderer(token) {
          return aside(String(token.label), this.parser.parse(token.tokens ?? []));
        },
      },
      {
        name: "footnoteCall",
        level: "inline",
        tokenizer(source) {
          const found = reference.exec(source);
          return found ? { type: "footnoteCall", raw: found[0], label: found[1] } : undefined;
        },
        renderer: ({ label }) => call(String(label)),
      },
      {
        name: "footnoteInline",
        level: "inline",
        start(source) {
          const at = source.indexOf("^[");
          return at < 0 ? undefined : at;
        },
        tokenizer(source) {
          const found = inlineNote.exec(source);
          if (!found) return undefined;
          return { type: "footnoteInline", raw: found[0], tokens: this.lexer.inlineTokens(found[1] ?? "", []) };
        },
        renderer(token) {
          const label = `inline-${inline.length + 1}`;
          inline.push(aside(label, `<p>${this.parser.parseInline(token.tokens ?? [])}</p>`));
          return call(label);
        },
      },
    ],
  };
}

const call = (label: string): string =>
  `<a role="doc-noteref" href="#note-${escapeXml(label)}">${escapeXml(label)}</a>`;
const aside = (label: string, html: string): string =>
  `<aside role="doc-footnote" id="note-${escapeXml(label)}">${html}</aside>\n`;

/** A note goes on to the next empty line, and beyond it with lines that are set in. */
function definitionAt(source: string): { raw: string; label: string; text: string } | undefined {
  const found = definition.exec(source);
  if (!found) return undefined;
  let end = 0;
  const lines: string[] = [];
  let blanks = 0;
  while (end < source.length) {
    const next = source.indexOf("\n", end);
    const line = source.slice(end, next < 0 ? source.length : next);
    const isBlank = line.trim() === "";
    const isSetIn = /^(?: {2,}|\t)/.test(line);
    if (lines.length > 0 && !isBlank && !isSetIn && (blanks > 0 || definition.test(line))) break;
    if (isBlank) blanks++;
    else {
      for (; blanks > 0; blanks--) lines.push("");
      lines.push(lines.length === 0 ? line.slice(found[0].length) : line.replace(/^(?: {1,4}|\t)/, ""));
    }
    end += line.length + 1;
  }
  return { raw: source.slice(0, end), label: found[1] ?? "", text: lines.join("\n") };
}
