import type { DrawnPage } from "../formats-pdf/draw-pages.ts";

export type PageRequest =
  /** The PDF whose pages will be asked for: said once, first. */
  | { readonly kind: "open"; readonly bytes: Uint8Array }
  /** `page` from 1, `width` in pixels. */
  | { readonly kind: "draw"; readonly id: number; readonly page: number; readonly width: number };

export type PageReply =
  | { readonly kind: "drawn"; readonly id: number; readonly drawn: DrawnPage }
  | { readonly kind: "failed"; readonly id: number; readonly message: string };
