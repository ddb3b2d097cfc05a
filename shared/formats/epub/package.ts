import type { BookMeta } from "../../book/book.ts";
import { UnreadableFile } from "../format.ts";
import { decodePath } from "../html/notes.ts";
import { isLanguage } from "../language-tag.ts";
import { metaFrom } from "../meta-from.ts";
import { type Archive, openArchive } from "../unzip.ts";
import { child, descendants, elements, parseXml, textOf, type XmlElement } from "../xml.ts";

const prefixes = new Map([
  ["urn:oasis:names:tc:opendocument:xmlns:container", "c"],
  ["http://www.idpf.org/2007/opf", "opf"],
  ["http://purl.org/dc/elements/1.1/", "dc"],
  ["http://www.w3.org/2001/04/xmlenc#", "enc"],
  ["http://www.daisy.org/z3986/2005/ncx/", "ncx"],
]);

interface Item {
  readonly path: string;
  readonly type: string;
  readonly properties: string;
}

/** What the package document says. Paths are those of the archive. */
export interface EpubPackage {
  readonly archive: Archive;
  readonly meta: Partial<BookMeta>;
  /** Pages in reading order; those that the spine calls not linear (notes, mostly) last. */
  readonly spine: readonly string[];
  readonly styleSheets: readonly string[];
  readonly nav?: string;
  readonly ncx?: string;
  /** A page that the guide of EPUB 2 calls the table of contents. */
  readonly contentsPage?: string;
  readonly read: (path: string) => XmlElement | undefined;
}

/** Opens an EPUB 2 or 3. Throws UnreadableFile. */
export function openEpub(bytes: Uint8Array, name: string): EpubPackage {
  const archive = openArchive(bytes, name);
  const read = (path: string): XmlElement | undefined => {
    const text = archive.text(path);
    return text === undefined ? undefined : parseXml(text, prefixes, { name, part: path });
  };
  refuseLocked(read("META-INF/encryption.xml"), archive, name);
  const container = read("META-INF/container.xml");
  const [rootFile] = container ? [...descendants(container, "c:rootfile")] : [];
  const path = decodePath(rootFile?.attributes["full-path"] ?? "");
  const packagePath = archive.names.includes(path) ? path : archive.names.find((one) => /\.opf$/i.test(one));
  const root = packagePath === undefined ? undefined : read(packagePath);
  if (packagePath === undefined || !root) throw new UnreadableFile("epub-not-epub", { name });

  const byLowerCase = new Map(archive.names.map((one) => [one.toLowerCase(), one]));
  const items = new Map<string, Item>();
  for (const item of descendants(root, "opf:item")) {
    const wanted = pathFrom(packagePath, item.attributes.href ?? "");
    items.set(item.attributes.id ?? "", {
      path: byLowerCase.get(wanted.toLowerCase()) ?? wanted,
      type: item.attributes["media-type"] ?? "",
      properties: item.attributes.properties ?? "",
    });
  }
  const all = [...items.values()];
  const isPage = ({ type, path: one }: Item): boolean => /html/i.test(type) || /\.x?html?$/i.test(one);
  const pages = all.filter(isPage);
  const references = [...descendants(root, "opf:itemref")];
  const ordered = [...references].sort((a, b) => Number(isAside(a)) - Number(isAside(b)));
  const spine = ordered.flatMap(({ attributes }) => items.get(attributes.idref ?? "") ?? []).filter(isPage);
  const nav = all.find(({ properties }) => /(?:^|\s)nav(?:\s|$)/.test(properties))?.path;
  const [spineElement] = [...descendants(root, "opf:spine")];
  const ncx = (items.get(spineElement?.attributes.toc ?? "") ?? all.find(({ type }) => /dtbncx/.test(type)))?.path;
  const guide = [...descendants(root, "opf:reference")].find(({ attributes }) => attributes.type === "toc");
  return {
    archive,
    meta: metadata(root),
    spine: [...new Set((spine.length > 0 ? spine : pages).map((item) => item.path))],
    styleSheets: all.filter(({ type }) => type === "text/css").map((item) => item.path),
    ...(nav === undefined ? {} : { nav }),
    ...(ncx === undefined ? {} : { ncx }),
    ...(guide ? { contentsPage: pathFrom(packagePath, guide.attributes.href ?? "") } : {}),
    read,
  };
}

const isAside = (reference: XmlElement): boolean => reference.attributes.linear === "no";

/** A path written in one file of the archive, as a name of the archive. */
export function pathFrom(file: string, href: string): string {
  const steps = file.split("/").slice(0, -1);
  for (const step of decodePath(href.replace(/#.*$/s, "")).split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}

/** Fonts may be scrambled, which locks nothing; a page that is encrypted can't be read without the shop's key. */
function refuseLocked(encryption: XmlElement | undefined, archive: Archive, name: string): void {
  const isLocked = encryption
    ? [...descendants(encryption, "enc:CipherReference")].some(({ attributes }) =>
        /\.(?:x?html?|xml|opf|ncx)$/i.test(decodePath(attributes.URI ?? "")),
      )
    : archive.names.includes("META-INF/rights.xml") || archive.names.includes("META-INF/sinf.xml");
  if (isLocked) throw new UnreadableFile("epub-locked", { name });
}

function metadata(root: XmlElement): Partial<BookMeta> {
  const box = [...descendants(root, "opf:metadata")][0];
  const of = (name: string): XmlElement[] => (box ? [...descendants(box, `dc:${name}`)] : []);
  const values = (name: string): string[] =>
    of(name)
      .map((one) => textOf(one).replace(/\s+/g, " ").trim())
      .filter(Boolean);
  const [packageElement] = elements(root);
  const main = packageElement?.attributes["unique-identifier"];
  const identifiers = of("identifier");
  const identifier = identifiers.find(({ attributes }) => attributes.id === main) ?? identifiers[0];
  return metaFrom({
    title: values("title")[0],
    authors: values("creator"),
    language: values("language").find(isLanguage),
    publisher: values("publisher")[0],
    identifier: identifier && textOf(identifier).trim(),
    rights: values("rights")[0],
    date: values("date")[0],
    description: values("description")[0],
  });
}

/** The NCX of EPUB 2 as entries: title, path, depth from 1. */
export function readNcx(ncx: XmlElement, path: string): { title: string; file: string; level: number }[] {
  const found: { title: string; file: string; level: number }[] = [];
  const visit = (element: XmlElement, level: number): void => {
    for (const one of elements(element)) {
      if (one.name !== "ncx:navPoint") continue;
      const label = child(one, "ncx:navLabel");
      const target = child(one, "ncx:content")?.attributes.src ?? "";
      found.push({ title: label ? textOf(label) : "", file: pathFrom(path, target), level });
      visit(one, level + 1);
    }
  };
  for (const map of descendants(ncx, "ncx:navMap")) visit(map, 1);
  return found;
}
