import type { BookMeta } from "../../book/book.ts";
import { UnreadableFile } from "../format.ts";
import { isLanguage } from "../language-tag.ts";
import { metaFrom } from "../meta-from.ts";
import { openArchive } from "../unzip.ts";
import { descendants, parseXml, textOf, type XmlElement } from "../xml.ts";

const prefixes = new Map([
  ...["office", "style", "text", "table", "meta"].map(
    (name) => [`urn:oasis:names:tc:opendocument:xmlns:${name}:1.0`, name] as const,
  ),
  ["urn:oasis:names:tc:opendocument:xmlns:drawing:1.0", "draw"],
  ["urn:oasis:names:tc:opendocument:xmlns:manifest:1.0", "manifest"],
  ["urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0", "fo"],
  ["http://www.w3.org/1999/xlink", "xlink"],
  ["http://www.w3.org/XML/1998/namespace", "xml"],
  ["http://purl.org/dc/elements/1.1/", "dc"],
]);

/** What a book is read from in an OpenDocument text. */
export interface OdtPackage {
  readonly text: XmlElement;
  /** Roots that hold styles: the named ones, then the automatic ones of the text. */
  readonly styles: readonly XmlElement[];
  readonly meta: Partial<BookMeta>;
}

/** Opens an OpenDocument text, zipped or flat. Throws UnreadableFile. */
export function openOdt(bytes: Uint8Array, name: string): OdtPackage {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) {
    const xml = new TextDecoder().decode(bytes);
    if (!/^\s*<\?xml|^\s*<office:document/.test(xml.slice(0, 200).replace(/^\ufeff/, "")))
      throw new UnreadableFile("zip-broken", { name });
    const root = parseXml(xml, prefixes, { name, part: name });
    return { text: textIn(root, name), styles: [root], meta: metadata(root) };
  }
  const archive = openArchive(bytes, name);
  const read = (part: string): XmlElement | undefined => {
    const text = archive.text(part);
    return text === undefined ? undefined : parseXml(text, prefixes, { name, part });
  };
  const manifest = read("META-INF/manifest.xml");
  if (manifest && [...descendants(manifest, "manifest:encryption-data")].length > 0)
    throw new UnreadableFile("file-protected", { name });
  const content = read("content.xml");
  if (!content) throw new UnreadableFile("odt-not-odt", { name });
  const text = textIn(content, name);
  const styles = read("styles.xml");
  const meta = read("meta.xml");
  return { text, styles: styles ? [styles, content] : [content], meta: meta ? metadata(meta) : {} };
}

function textIn(root: XmlElement, name: string): XmlElement {
  const [text] = descendants(root, "office:text");
  if (!text) throw new UnreadableFile("odt-not-odt", { name });
  return text;
}

function metadata(root: XmlElement): Partial<BookMeta> {
  const [box] = descendants(root, "office:meta");
  const values = (name: string): string[] =>
    box ? [...descendants(box, name)].map((one) => textOf(one).replace(/\s+/g, " ").trim()).filter(Boolean) : [];
  const own = new Map(
    box
      ? [...descendants(box, "meta:user-defined")].map((one) => [
          (one.attributes["meta:name"] ?? "").toLowerCase(),
          textOf(one).trim(),
        ])
      : [],
  );
  return metaFrom({
    title: values("dc:title")[0],
    // "creator" is who saved the file last, the initial creator who began it.
    authors: values("meta:initial-creator").length > 0 ? values("meta:initial-creator") : values("dc:creator"),
    language: values("dc:language").find(isLanguage),
    publisher: own.get("publisher"),
    identifier: own.get("isbn") ?? own.get("identifier"),
    rights: own.get("rights"),
    description: values("dc:description")[0],
  });
}
