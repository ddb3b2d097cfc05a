import { toTree } from "../edition-tree.ts";
import { editionWords } from "../edition-words.ts";
import type { Writer } from "../format.ts";
import { escapeXml } from "../markup.ts";
import { anchorOf, bodyOf, notesOf } from "./body.ts";
import { bookCss } from "./book-css.ts";

/** One page that needs nothing else: style inside, notes at the end with links both ways, a table of contents. */
export const htmlWriter: Writer = {
  id: "html",
  extension: "html",
  mediaType: "text/html; charset=utf-8",
  async write(edition) {
    const tree = toTree(edition);
    const words = editionWords(edition.meta.language);
    const options = { tree, epub: false };
    const language = escapeXml(edition.meta.language);
    const title = escapeXml(edition.meta.title || words.untitled);
    const contents = tree.nodes.flatMap((node) =>
      node.kind === "block" && node.block.kind === "heading"
        ? [
            `<li class="level-${node.block.level ?? 1}"><a href="#${anchorOf(node.block)}">${escapeXml(node.block.content.text)}</a></li>`,
          ]
        : [],
    );
    const orphans = tree.orphans.map(
      (note) => `<p>(${escapeXml(note.label ?? "?")}) ${escapeXml(note.content.text)}</p>`,
    );
    const html = `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<title>${title}</title>
${edition.meta.authors.map((author) => `<meta name="author" content="${escapeXml(author)}" />`).join("\n")}
<meta name="epreuve-state" content="${edition.state}" />
<style>
${bookCss}body { max-width: 38em; margin: 2em auto; padding: 0 1em; }
</style>
</head>
<body>
<header class="title-page"><p class="book-title">${title}</p><p>${escapeXml(edition.meta.authors.join(", "))}</p></header>
${contents.length > 1 ? `<nav aria-label="${words.contents}"><h2>${words.contents}</h2>\n<ol>\n${contents.join("\n")}\n</ol></nav>` : ""}
<main>
${bodyOf(tree.nodes, options)}
${notesOf([...tree.notes.values()], words.notes, options)}
${orphans.length > 0 ? `<section><h2>${words.orphanNotes}</h2>\n${orphans.join("\n")}\n</section>` : ""}
</main>
</body>
</html>
`;
    return new TextEncoder().encode(html);
  },
};
