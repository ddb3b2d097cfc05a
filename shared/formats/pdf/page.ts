/** A run of text as a page sets it. Points, from the page's top left corner; `y` is the baseline. */
export interface PdfRun {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
}

export interface PdfPage {
  readonly number: number;
  readonly height: number;
  readonly runs: readonly PdfRun[];
}

/** A PDF opened for reading: what the reader needs of whichever library reads it. */
export interface PdfFile {
  readonly pages: number;
  readonly title?: string;
  readonly author?: string;
  readonly bookmarks: readonly { readonly title: string; readonly level: number }[];
  /** Pages are asked for once, in order, from 1. */
  page(number: number): Promise<PdfPage>;
  close(): Promise<void>;
}

/** Throws UnreadableFile when the file is damaged, protected, or no PDF. */
export type OpenPdf = (bytes: Uint8Array, name: string) => Promise<PdfFile>;
