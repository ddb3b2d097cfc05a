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

/** An area of a page that leads to an address outside the file, or to a place inside it. */
export interface PdfLink {
  /** Empty for a place inside the file. */
  readonly href: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface PdfPage {
  readonly number: number;
  readonly height: number;
  readonly runs: readonly PdfRun[];
  readonly links: readonly PdfLink[];
  /** Text is drawn here; without runs its fonts do not say which letters they draw. */
  readonly drawsText: boolean;
}

/** A title of the file's own table of contents. */
export interface PdfBookmark {
  readonly title: string;
  /** From 1 to 6. */
  readonly level: number;
}

/** A PDF opened for reading: what the reader needs of whichever library reads it. */
export interface PdfFile {
  readonly pages: number;
  readonly title?: string;
  readonly author?: string;
  readonly bookmarks: readonly PdfBookmark[];
  /** Pages are asked for once, in order, from 1. */
  page(number: number): Promise<PdfPage>;
  close(): Promise<void>;
}

/** Throws UnreadableFile when the file is damaged, protected, or no PDF. */
export type OpenPdf = (bytes: Uint8Array, name: string) => Promise<PdfFile>;
