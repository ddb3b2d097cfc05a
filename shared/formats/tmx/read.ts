import { blockId } from "../../book/ids.ts";
import { type Draft, type DraftBlock, type Reader, UnreadableFile } from "../format.ts";
import { childElements, childOf, isElement, type PlacedElement, parsePlacedXml } from "../placed-xml.ts";
import { primary } from "../xliff/read.ts";
import { decodeXml } from "../xml-text.ts";

/** One unit of a translation memory: a text in several languages (BCP 47, as the file writes them). */
export interface MemoryUnit {
  readonly variants: readonly { readonly language: string; readonly text: string }[];
}

export interface Memory {
  readonly sourceLanguage: string | undefined;
  readonly units: readonly MemoryUnit[];
}

/**
 * Reads TMX 1.1 to 1.4b, in UTF-8 or UTF-16 (memoQ's). Codes inside segments are left out: a memory is a reference, never written
 * back. Units without a `seg` are skipped. Throws UnreadableFile.
 */
export function readMemory(bytes: Uint8Array, name: string): Memory {
  const root = childOf(parsePlacedXml(decodeXml(bytes, name).text, name), "tmx");
  if (!root) throw new UnreadableFile("tmx-not-tmx", { name });
  const language = childOf(root, "header")?.attributes.srclang;
  const units = childElements(childOf(root, "body"))
    .filter((one) => one.name === "tu")
    .map((unit) => ({
      variants: childElements(unit)
        .filter((one) => one.name === "tuv")
        .flatMap((variant) => {
          const segment = childOf(variant, "seg");
          const text = segment ? wordsOf(segment).replace(/\s+/g, " ").trim() : "";
          const own = variant.attributes["xml:lang"] ?? variant.attributes.lang ?? "";
          return text === "" ? [] : [{ language: own, text }];
        }),
    }));
  return {
    sourceLanguage: language && language !== "*all*" ? language : undefined,
    units: units.filter(({ variants }) => variants.length > 0),
  };
}

/** The words alone: what `bpt`, `ept`, `it`, `ph` and `ut` hold is another program's markup; `hi` and `sub` hold words. */
const wordsOf = (element: PlacedElement): string =>
  element.children.map((one) => (!isElement(one) ? one.text : one.name === "hi" ? wordsOf(one) : "")).join("");

/** A memory opened as a book: its French, with the other language beside it. */
export const tmxReader: Reader = {
  id: "tmx",
  extensions: ["tmx"],
  detect(head, name) {
    const text = String.fromCharCode(...head.filter((byte) => byte !== 0));
    return /<tmx[\s>]/.test(text) ? 0.98 : /\.tmx$/i.test(name) ? 0.6 : 0;
  },
  async read(bytes, options) {
    return toDraft(readMemory(bytes, options.name), options.name);
  },
};

function toDraft(memory: Memory, name: string): Draft {
  const blocks: DraftBlock[] = [];
  for (const { variants } of memory.units) {
    const french = variants.find(({ language }) => primary(language) === "fr") ?? variants.at(-1);
    const other =
      variants.find((one) => one !== french && one.language === memory.sourceLanguage) ??
      variants.find((one) => one !== french);
    if (!french) continue;
    blocks.push({
      id: blockId(`b${blocks.length + 1}`),
      kind: "paragraph",
      content: { text: french.text, codes: [] },
      ...(other ? { source: { text: other.text, codes: [] } } : {}),
      provenance: {},
    });
  }
  if (blocks.length === 0) throw new UnreadableFile("file-without-text", { name });
  const source = memory.sourceLanguage && primary(memory.sourceLanguage);
  return {
    meta: source && source !== "fr" ? { sourceLanguage: source } : {},
    blocks,
    doubts: [],
    notices: [],
  };
}
