import type { PageImage } from "../../shared/rpc/contract/pages.ts";
import { editorOf } from "../editor/hand.ts";
import { desk, engine, handView } from "../state/desk.ts";
import { createStore } from "../state/store.ts";

/** Widths of the page against its pane's: 1 shows it whole. */
export const zooms = [1, 1.25, 1.5, 2, 3] as const;

interface PageView {
  readonly open: boolean;
  /** The page that was leafed to; null while the page follows the text. */
  readonly page: number | null;
  /** Index into `zooms`. */
  readonly zoom: number;
}

/** The page of the original file beside the text. */
export const pageView = createStore<PageView>({ open: false, page: null, zoom: 0 });

/** Shows the page, or puts it away again. */
export function togglePage(): void {
  if (pageView.get().open) closePage();
  else pageView.set({ open: true, page: null });
}

/** Puts the page away; back to the text. */
export function closePage(): void {
  pageView.set({ open: false });
  requestAnimationFrame(() => editorOf(desk.get().hand)?.focus());
}

/** The next page, or the one before; what was leafed to stays until another block is taken in hand. */
export function leaf(by: 1 | -1, pages: number): void {
  const page = (pageView.get().page ?? handView(desk.get())?.provenance.page ?? 1) + by;
  if (page >= 1 && page <= pages) pageView.set({ page });
}

export function zoomPage(by: 1 | -1): void {
  const zoom = pageView.get().zoom + by;
  if (zoom >= 0 && zoom < zooms.length) pageView.set({ zoom });
}

/** Pages drawn last: leafing back costs nothing. */
const drawn = new Map<string, Promise<PageImage>>();
const mostDrawn = 8;

/** A page's picture, at least `width` pixels wide. */
export function drawPage(page: number, width: number): Promise<PageImage> {
  // A few widths only, so that moving a pane's edge does not draw anew each time.
  const wide = [800, 1200, 1600, 2400].find((one) => one >= width) ?? 3200;
  const key = `${desk.get().book?.id} ${page} ${wide}`;
  const known = drawn.get(key);
  drawn.delete(key);
  const image = known ?? engine().pages.image({ page, width: wide });
  drawn.set(key, image);
  image.catch(() => drawn.delete(key));
  for (const old of [...drawn.keys()].slice(0, -mostDrawn)) drawn.delete(old);
  return image;
}
