import {
  OPS,
  type PageViewport,
  type PDFDocumentProxy,
  type PDFPageProxy,
  Util,
} from "pdfjs-dist/legacy/build/pdf.mjs";
import { UnreadableFile } from "../../../shared/formats/format.ts";
import type { OpenPdf, PdfBookmark, PdfLink, PdfPage, PdfRun } from "../../../shared/formats/pdf/page.ts";
import { loadDocument } from "./load-document.ts";

interface Face {
  readonly bold: boolean;
  readonly italic: boolean;
}

/** Opens a PDF for its text. */
export const openPdf: OpenPdf = async (bytes, name) => {
  const task = loadDocument(bytes);
  const file = await task.promise.catch((error: unknown) => {
    throw unreadable(error, name);
  });
  const faces = new Map<string, Face>();
  const { info } = await file.getMetadata().catch(() => ({ info: {} }));
  const said = (key: string): { [K in string]?: string } => {
    const value: unknown = Reflect.get(info, key);
    return typeof value === "string" && value.trim() !== "" ? { [key.toLowerCase()]: value.trim() } : {};
  };
  return {
    pages: file.numPages,
    ...said("Title"),
    ...said("Author"),
    bookmarks: await bookmarks(file),
    page: async (number) => {
      const page = await file.getPage(number).catch((error: unknown) => {
        throw unreadable(error, name);
      });
      try {
        return await runsOf(page, faces);
      } catch (error) {
        throw unreadable(error, name);
      } finally {
        page.cleanup();
      }
    },
    close: () => task.destroy(),
  };
};

const unreadable = (error: unknown, name: string): UnreadableFile =>
  error instanceof Error && error.name === "PasswordException"
    ? new UnreadableFile("file-protected", { name })
    : new UnreadableFile("pdf-broken", { name });

async function runsOf(page: PDFPageProxy, faces: Map<string, Face>): Promise<PdfPage> {
  const { items } = await page.getTextContent({ disableNormalization: true });
  const viewport = page.getViewport({ scale: 1 });
  const texts = items.flatMap((item) => ("str" in item && item.str !== "" ? [item] : []));
  // Fonts are only named once a page's drawing is known: asked for when a page brings a new one.
  if (texts.some(({ fontName }) => !faces.has(fontName))) {
    await page.getOperatorList();
    for (const { fontName } of texts) if (!faces.has(fontName)) faces.set(fontName, faceOf(page, fontName));
  }
  const runs = texts.map((item): PdfRun => {
    const [a, b, , , x, y] = Util.transform(viewport.transform, item.transform) as number[];
    const { bold, italic } = faces.get(item.fontName) ?? { bold: false, italic: false };
    const size = Math.hypot(a ?? 0, b ?? 0) || item.height;
    return { text: item.str, x: x ?? 0, y: y ?? 0, width: item.width, size, bold, italic };
  });
  // Many pages carry no annotations, and few of those that do lead anywhere.
  const links = linksOf(await page.getAnnotations(), viewport);
  const drawsText = runs.length > 0 || (await page.getOperatorList()).fnArray.some((code) => textOperators.has(code));
  return { number: page.pageNumber, height: viewport.height, runs, links, drawsText };
}

const textOperators: ReadonlySet<number> = new Set([OPS.showText, OPS.showSpacedText]);

function linksOf(annotations: readonly unknown[], viewport: PageViewport): PdfLink[] {
  return annotations.flatMap((annotation): PdfLink[] => {
    if (!isArea(annotation)) return [];
    const href = hrefOf(annotation);
    if (href === undefined) return [];
    const [a = 0, b = 0, c = 0, d = 0] = annotation.rect;
    const [x1 = 0, y1 = 0] = viewport.convertToViewportPoint(a, b) as number[];
    const [x2 = 0, y2 = 0] = viewport.convertToViewportPoint(c, d) as number[];
    return [
      {
        href,
        left: Math.min(x1, x2),
        top: Math.min(y1, y2),
        right: Math.max(x1, x2),
        bottom: Math.max(y1, y2),
      },
    ];
  });
}

const isArea = (annotation: unknown): annotation is { readonly rect: number[] } =>
  typeof annotation === "object" && annotation !== null && "rect" in annotation && Array.isArray(annotation.rect);

/** An address, empty for a place inside the file; pdf.js leaves `url` out of addresses that are none. */
function hrefOf(annotation: object): string | undefined {
  if ("url" in annotation && typeof annotation.url === "string")
    return /^(?:https?|mailto):/i.test(annotation.url) ? annotation.url : undefined;
  return "dest" in annotation && annotation.dest ? "" : undefined;
}

function faceOf(page: PDFPageProxy, font: string): Face {
  const known: unknown = page.commonObjs.has(font) ? page.commonObjs.get(font) : undefined;
  const name = known && typeof known === "object" && "name" in known ? String(known.name) : "";
  return { bold: /bold|black|heavy|demi|medi\b|-(?:bd|sb)/i.test(name), italic: /ital|obli|slant|-it\b/i.test(name) };
}

async function bookmarks(file: PDFDocumentProxy): Promise<PdfBookmark[]> {
  type Node = Awaited<ReturnType<PDFDocumentProxy["getOutline"]>>[number];
  const found: PdfBookmark[] = [];
  const walk = (nodes: readonly Node[], level: number): void => {
    for (const node of nodes) {
      if (found.length >= 20_000) return;
      found.push({ title: node.title, level: Math.min(6, level) });
      if (level < 20) walk(node.items ?? [], level + 1);
    }
  };
  walk((await file.getOutline().catch(() => null)) ?? [], 1);
  return found;
}
