import type { DrawnPage } from "../formats-pdf/draw-pages.ts";

export interface PageRequest {
  readonly id: number;
  /** From 1. */
  readonly page: number;
  /** Pixels. */
  readonly width: number;
}

export type PageReply =
  | { readonly kind: "drawn"; readonly id: number; readonly drawn: DrawnPage }
  | { readonly kind: "failed"; readonly id: number; readonly message: string };
