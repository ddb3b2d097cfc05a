import { type DefaultTreeAdapterTypes, parse } from "parse5";

type Node = DefaultTreeAdapterTypes.Node;

/** What a manual's paragraph holds when it is about programs: its words are not all French. */
const programs = new Set(["code", "tt", "pre", "kbd", "samp", "var", "table", "dl", "ul", "ol", "script", "style"]);

/**
 * The paragraphs of an HTML page that are prose from end to end: at least twelve words, no code, no list, a full stop at the
 * end. White space is folded.
 */
export function proseOf(html: string): string[] {
  const paragraphs: string[] = [];
  const visit = (node: Node): void => {
    if (node.nodeName === "p" || hasClass(node, /^para$/)) {
      const text = textOf(node)?.replace(/\s+/gu, " ").trim();
      if (text && isSentence(text)) paragraphs.push(text);
      return;
    }
    if ("childNodes" in node) for (const child of node.childNodes) visit(child);
  };
  visit(parse(html));
  return paragraphs;
}

const hasClass = (node: Node, pattern: RegExp): boolean =>
  "attrs" in node && node.attrs.some(({ name, value }) => name === "class" && pattern.test(value));

/** Undefined as soon as there is code inside. */
function textOf(node: Node): string | undefined {
  if (node.nodeName === "#text" && "value" in node) return node.value;
  if (programs.has(node.nodeName) || hasClass(node, /literal|code|command|list/)) return undefined;
  if (node.nodeName === "br") return " ";
  let text = "";
  for (const child of "childNodes" in node ? node.childNodes : []) {
    const part = textOf(child);
    if (part === undefined) return undefined;
    text += part;
  }
  return text;
}

/**
 * The translations of a compiled gettext catalogue that are prose, without markup or placeholders. The format: GNU gettext manual, "The Format of
 * GNU MO Files".
 */
export function proseOfCatalogue(file: Buffer): string[] {
  const isLittle = file.readUInt32LE(0) === 0x950412de;
  const read = (at: number): number => (isLittle ? file.readUInt32LE(at) : file.readUInt32BE(at));
  const strings = read(8);
  const translations = read(16);
  const paragraphs: string[] = [];
  for (let i = 0; i < strings; i++) {
    const length = read(translations + 8 * i);
    const offset = read(translations + 8 * i + 4);
    const text = file.toString("utf8", offset, offset + length);
    if (/[<>$%|\\\0={}\]]/.test(text)) continue;
    paragraphs.push(
      ...text
        .split(/\n+/)
        .map((line) => line.trim())
        .filter(isSentence),
    );
  }
  return paragraphs;
}

const isSentence = (text: string): boolean =>
  /^\p{Lu}/u.test(text) && /[.!?…]$/.test(text) && text.split(" ").length >= 12 && !/[/\\_@#$<>]/.test(text);
