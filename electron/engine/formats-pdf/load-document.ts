import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { getDocument, type PDFDocumentLoadingTask } from "pdfjs-dist/legacy/build/pdf.mjs";

const home = path.dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));
const folder = (name: string): string => `${pathToFileURL(path.join(home, name)).href}/`;

/** Begins to load a PDF with pdf.js: no network, no scripts, no fonts of this machine. `destroy` ends it. */
export const loadDocument = (bytes: Uint8Array): PDFDocumentLoadingTask =>
  getDocument({
    // pdf.js takes the buffer away from who gives it.
    data: bytes.slice(),
    verbosity: 0,
    disableFontFace: true,
    useSystemFonts: false,
    fontExtraProperties: true,
    cMapUrl: folder("cmaps"),
    standardFontDataUrl: folder("standard_fonts"),
    wasmUrl: folder("wasm"),
  });
