import { strToU8, type Zippable, zipSync } from "fflate";
import { hash } from "../../text/hash.ts";
import { type EditionNode, toTree } from "../edition-tree.ts";
import { editionWords } from "../edition-words.ts";
import type { Edition, Writer } from "../format.ts";
import { anchorOf, bodyOf, notesCalledBy, notesOf } from "../html/body.ts";
import { bookCss } from "../html/book-css.ts";
import { escapeXml } from "../markup.ts";
import { zipDate } from "../zip-date.ts";
import { type Cover, coverOf } from "./cover.ts";

export interface EpubOptions {
  /** PNG or JPEG; without one a cover is drawn from title and authors. */
  readonly cover?: Uint8Array;
}

interface Chapter {
  readonly file: string;
  readonly title: string;
  readonly nodes: EditionNode[];
}

/**
 * EPUB 3.3, package version "3.0": a file a chapter, its notes at its end with links both ways, landmarks and accessibility
 * metadata. https://www.w3.org/TR/epub-33/ · https://www.w3.org/TR/epub-a11y-11/
 */
export const epubWriter: Writer<EpubOptions | undefined> = {
  id: "epub",
  extension: "epub",
  mediaType: "application/epub+zip",
  async write(edition, options, work) {
    const tree = toTree(edition);
    const words = editionWords(edition.meta.language);
    const title = edition.meta.title || words.untitled;
    const chapters = cut(tree.nodes, title);
    const page = (heading: string, body: string): string => xhtml(edition, heading, body);
    const body = { tree, epub: true };
    const cover = coverOf(edition.meta, title, options?.cover);
    const files = new Map<string, string>();
    files.set("style.css", bookCss);
    files.set(
      "cover.xhtml",
      page(
        title,
        `<section class="cover" epub:type="cover"><img src="${cover.name}" role="doc-cover" alt="${escapeXml(`${words.cover}${words.colon}${title}`)}" /></section>`,
      ),
    );
    files.set(
      "title.xhtml",
      page(
        title,
        `<section class="title-page" epub:type="titlepage"><h1>${escapeXml(title)}</h1>\n${edition.meta.authors.map((author) => `<p>${escapeXml(author)}</p>`).join("\n")}${edition.meta.publisher ? `\n<p>${escapeXml(edition.meta.publisher)}</p>` : ""}</section>`,
      ),
    );
    for (const [index, chapter] of chapters.entries()) {
      work.signal.throwIfAborted();
      work.progress(index, chapters.length);
      const notes = notesOf(notesCalledBy(chapter.nodes, tree), words.notes, body);
      files.set(
        chapter.file,
        page(chapter.title, `<section epub:type="chapter">\n${bodyOf(chapter.nodes, body)}\n</section>\n${notes}`),
      );
    }
    if (tree.orphans.length > 0) {
      const orphans = tree.orphans
        .map((note) => `<p>(${escapeXml(note.label ?? "?")}) ${escapeXml(note.content.text)}</p>`)
        .join("\n");
      chapters.push({ file: "notes.xhtml", title: words.orphanNotes, nodes: [] });
      files.set(
        "notes.xhtml",
        page(words.orphanNotes, `<section>\n<h1>${words.orphanNotes}</h1>\n${orphans}\n</section>`),
      );
    }
    files.set("nav.xhtml", page(words.contents, navigation(chapters, words, title)));
    files.set("package.opf", packageOf(edition, title, [...files.keys()], chapters, cover));

    const mtime = zipDate(edition.date);
    const entries: Zippable = {
      // First, stored and without extra field: how a reader knows the file before opening it.
      mimetype: [strToU8("application/epub+zip"), { level: 0, mtime }],
      "META-INF/container.xml": [
        strToU8(
          '<?xml version="1.0" encoding="UTF-8"?>\n<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>\n',
        ),
        { mtime },
      ],
    };
    for (const [name, text] of files) entries[`EPUB/${name}`] = [strToU8(text), { mtime }];
    entries[`EPUB/${cover.name}`] =
      typeof cover.content === "string" ? [strToU8(cover.content), { mtime }] : [cover.content, { level: 0, mtime }];
    return zipSync(entries, { level: 6 });
  },
};

/** A new chapter at each heading of the first level; what stands before the first is the opening. */
function cut(nodes: readonly EditionNode[], title: string): Chapter[] {
  const chapters: Chapter[] = [];
  for (const node of nodes) {
    const heading =
      node.kind === "block" && node.block.kind === "heading" && (node.block.level ?? 1) === 1 ? node.block : undefined;
    if (heading || chapters.length === 0)
      chapters.push({
        file: `chapter-${String(chapters.length + 1).padStart(3, "0")}.xhtml`,
        title: heading?.content.text.trim() || title,
        nodes: [],
      });
    chapters.at(-1)?.nodes.push(node);
  }
  return chapters.length > 0 ? chapters : [{ file: "chapter-001.xhtml", title, nodes: [] }];
}

function xhtml(edition: Edition, heading: string, body: string): string {
  const language = escapeXml(edition.meta.language);
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${language}" xml:lang="${language}">
<head>
<title>${escapeXml(heading)}</title>
<link rel="stylesheet" type="text/css" href="style.css" />
</head>
<body>
${body}
</body>
</html>
`;
}

function navigation(
  chapters: readonly Chapter[],
  { contents, cover }: ReturnType<typeof editionWords>,
  title: string,
): string {
  const items = chapters.map((chapter) => {
    const inner = chapter.nodes.flatMap((node) =>
      node.kind === "block" && node.block.kind === "heading" && node.block.level === 2
        ? [
            `<li><a href="${chapter.file}#${anchorOf(node.block)}">${escapeXml(node.block.content.text.trim() || "–")}</a></li>`,
          ]
        : [],
    );
    return `<li><a href="${chapter.file}">${escapeXml(chapter.title)}</a>${inner.length > 0 ? `\n<ol>\n${inner.join("\n")}\n</ol>` : ""}</li>`;
  });
  return `<nav epub:type="toc" role="doc-toc" id="toc"><h1>${contents}</h1>
<ol>
${items.join("\n")}
</ol></nav>
<nav epub:type="landmarks" hidden="hidden" aria-label="${contents}"><ol>
<li><a epub:type="cover" href="cover.xhtml">${cover}</a></li>
<li><a epub:type="titlepage" href="title.xhtml">${escapeXml(title)}</a></li>
<li><a epub:type="toc" href="#toc">${contents}</a></li>
<li><a epub:type="bodymatter" href="${chapters[0]?.file ?? "title.xhtml"}">${escapeXml(chapters[0]?.title ?? title)}</a></li>
</ol></nav>`;
}

function packageOf(
  edition: Edition,
  title: string,
  files: readonly string[],
  chapters: readonly Chapter[],
  cover: Cover,
): string {
  const { meta } = edition;
  const identifier = meta.identifier || `urn:epreuve:${hash(`${title}\u0001${meta.authors.join()}`)}`;
  const modified = new Date(Date.parse(edition.date) || 0).toISOString().replace(/\.\d+Z$/, "Z");
  const language = escapeXml(meta.language);
  const idOf = (file: string): string => file.replace(/[^\w-]/g, "-");
  const manifest = files.map((file) => {
    const type = file.endsWith(".css") ? "text/css" : "application/xhtml+xml";
    return `<item id="${idOf(file)}" href="${file}" media-type="${type}"${file === "nav.xhtml" ? ' properties="nav"' : ""}/>`;
  });
  const optional = (name: string, value: string | undefined): string =>
    value ? `\n<dc:${name}>${escapeXml(value)}</dc:${name}>` : "";
  return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${language}" prefix="epreuve: https://epreuve.invalid/vocab#">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">${escapeXml(identifier)}</dc:identifier>
<dc:title>${escapeXml(title)}</dc:title>
<dc:language>${language}</dc:language>${meta.authors.map((author) => `\n<dc:creator>${escapeXml(author)}</dc:creator>`).join("")}${optional("publisher", meta.publisher)}${optional("rights", meta.rights)}${optional("description", meta.description)}${optional("date", meta.date)}
<meta property="dcterms:modified">${modified}</meta>
<meta property="epreuve:state">${edition.state}</meta>
<meta property="schema:accessMode">textual</meta>
<meta property="schema:accessMode">visual</meta>
<meta property="schema:accessModeSufficient">textual</meta>
<meta property="schema:accessibilityFeature">structuralNavigation</meta>
<meta property="schema:accessibilityFeature">tableOfContents</meta>
<meta property="schema:accessibilityFeature">readingOrder</meta>
<meta property="schema:accessibilityFeature">alternativeText</meta>
<meta property="schema:accessibilityHazard">none</meta>
<meta property="schema:accessibilitySummary">${editionWords(meta.language).accessibility}</meta>
<meta name="cover" content="cover-image"/>
</metadata>
<manifest>
<item id="cover-image" href="${cover.name}" media-type="${cover.mediaType}" properties="cover-image"/>
${manifest.join("\n")}
</manifest>
<spine>
<itemref idref="cover-xhtml" linear="no"/>
<itemref idref="title-xhtml"/>
<itemref idref="nav-xhtml" linear="no"/>
${chapters.map((chapter) => `<itemref idref="${idOf(chapter.file)}"/>`).join("\n")}
</spine>
</package>
`;
}
