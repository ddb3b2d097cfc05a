import { UnreadableFile } from "../format.ts";
import { type Archive, openArchive } from "../unzip.ts";
import { child, descendants, elements, parseXml, textOf, type XmlElement } from "../xml.ts";

/** Transitional and strict namespaces alike: ISO/IEC 29500-1 and -4. */
const prefixes = new Map([
  ["http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w"],
  ["http://purl.oclc.org/ooxml/wordprocessingml/main", "w"],
  ["http://schemas.openxmlformats.org/officeDocument/2006/relationships", "r"],
  ["http://purl.oclc.org/ooxml/officeDocument/relationships", "r"],
  ["http://schemas.openxmlformats.org/officeDocument/2006/math", "m"],
  ["http://purl.oclc.org/ooxml/officeDocument/math", "m"],
  ["http://schemas.openxmlformats.org/markup-compatibility/2006", "mc"],
  ["http://purl.org/dc/elements/1.1/", "dc"],
  ["http://www.w3.org/XML/1998/namespace", "xml"],
]);

/** The parts of Word's package that a book is read from, found by their relationships, not by their names. */
export interface WordPackage {
  readonly document: XmlElement;
  readonly part: (type: "styles" | "numbering" | "footnotes" | "endnotes" | "comments") => XmlElement | undefined;
  /** Where a link of the main text, the footnotes or the endnotes goes, by its relationship id. */
  readonly link: (part: LinkingPart, id: string) => string | undefined;
  /** Dublin Core properties by local name. */
  readonly properties: ReadonlyMap<string, string>;
}

export type LinkingPart = "document" | "footnotes" | "endnotes";

interface Relationship {
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

/** Opens Word's package. Throws UnreadableFile. */
export function openWord(bytes: Uint8Array, name: string): WordPackage {
  const archive = openArchive(bytes, name);
  const read = (part: string): XmlElement | undefined => {
    const text = archive.text(part);
    return text === undefined ? undefined : parseXml(text, prefixes, { name, part });
  };
  const roots = relationships(archive, "", read);
  const main = [...roots.values()].find(({ type }) => type === "officeDocument")?.target ?? "word/document.xml";
  const document = read(main);
  const body = document && [...descendants(document, "w:body")][0];
  if (!body) throw new UnreadableFile("docx-not-word", { name });
  const related = relationships(archive, main, read);
  const named = (type: string): string | undefined => [...related.values()].find((one) => one.type === type)?.target;
  const links = new Map<LinkingPart, Map<string, Relationship>>([["document", related]]);
  for (const part of ["footnotes", "endnotes"] as const) {
    const path = named(part);
    if (path) links.set(part, relationships(archive, path, read));
  }
  const core = [...roots.values()].find(({ type }) => type === "core-properties")?.target;
  const properties = new Map<string, string>();
  const [coreProperties] = elements((core ? read(core) : undefined) ?? { name: "", attributes: {}, children: [] });
  for (const property of coreProperties ? elements(coreProperties) : [])
    properties.set(property.name.replace(/^.*:/, ""), textOf(property).trim());
  return {
    document: body,
    part: (type) => {
      const path = named(type);
      return path === undefined ? undefined : read(path);
    },
    link: (part, id) => {
      const found = links.get(part)?.get(id);
      return found?.external ? found.target : undefined;
    },
    properties,
  };
}

/** What a part refers to: `word/document.xml` says so in `word/_rels/document.xml.rels`. */
function relationships(
  archive: Archive,
  part: string,
  read: (path: string) => XmlElement | undefined,
): Map<string, Relationship> {
  const folder = part.includes("/") ? part.slice(0, part.lastIndexOf("/") + 1) : "";
  const path = `${folder}_rels/${part.slice(folder.length)}.rels`;
  const found = new Map<string, Relationship>();
  if (!archive.names.includes(path)) return found;
  for (const one of elements(child(read(path), ":Relationships") ?? { name: "", attributes: {}, children: [] })) {
    const { Id: id = "", Type: type = "", Target: target = "", TargetMode: mode } = one.attributes;
    const external = mode === "External";
    found.set(id, {
      type: type.slice(type.lastIndexOf("/") + 1),
      target: external ? target : target.startsWith("/") ? target.slice(1) : resolve(folder, target),
      external,
    });
  }
  return found;
}

function resolve(folder: string, target: string): string {
  const steps = folder.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== ".") steps.push(step);
  }
  return steps.join("/");
}
