import { UnreadableFile } from "../../../shared/formats/format.ts";
import { loadDocument } from "./load-document.ts";

/** A page drawn. `width` and `height` are the page's own, in points; `image` is a WebP file. */
export interface DrawnPage {
  readonly image: Uint8Array;
  readonly width: number;
  readonly height: number;
  readonly pages: number;
}

/** Pixels a side at most: what a poster asks for would not fit the memory. */
const mostPixels = 4_000;

/** Draws pages of one PDF, as wide as asked. */
export interface PageDrawer {
  /** `number` from 1, `width` in pixels. Throws `page-not-drawn`. */
  draw(number: number, width: number): Promise<DrawnPage>;
}

/** Opens a PDF to draw its pages. Throws UnreadableFile when there is none to draw. */
export async function openDrawer(bytes: Uint8Array): Promise<PageDrawer> {
  const file = await loadDocument(bytes).promise;
  return {
    async draw(number, width) {
      if (number < 1 || number > file.numPages) throw new UnreadableFile("page-not-drawn", { page: number });
      const page = await file.getPage(number);
      const own = page.getViewport({ scale: 1 });
      const scale = Math.min(width, mostPixels, (mostPixels * own.width) / own.height) / own.width;
      const viewport = page.getViewport({ scale });
      const canvas = newCanvas(file.canvasFactory, Math.ceil(viewport.width), Math.ceil(viewport.height));
      try {
        // Only the browser's canvas has a type there; in Node pdf.js draws on what its own factory makes.
        await page.render({ canvas: canvas as never, viewport }).promise;
        return { image: canvas.toBuffer("image/webp", 85), width: own.width, height: own.height, pages: file.numPages };
      } finally {
        page.cleanup();
        canvas.width = 0;
        canvas.height = 0;
      }
    },
  };
}

/** What we use of @napi-rs/canvas, which pdf.js brings for Node. */
interface NodeCanvas {
  width: number;
  height: number;
  toBuffer(type: "image/webp", quality: number): Uint8Array;
}

/** pdf.js declares no type for its factory, and a browser's canvas for what it draws on. */
function newCanvas(factory: object, width: number, height: number): NodeCanvas {
  const create: unknown = Reflect.get(factory, "create");
  const made: unknown = typeof create === "function" ? create.call(factory, width, height) : undefined;
  const canvas: unknown = made && typeof made === "object" ? Reflect.get(made, "canvas") : undefined;
  return canvas as NodeCanvas;
}
