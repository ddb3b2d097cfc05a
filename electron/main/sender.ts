import type { WebFrameMain } from "electron";

/** The one origin our pages have. */
export const appOrigin = "epreuve://app";

/** What is needed of a frame to judge it. */
export type Sender = Pick<WebFrameMain, "url" | "parent">;

/** Only the main frame of our own page may talk to us; anything else is refused, loudly. */
export function checkSender(frame: Sender | null): void {
  if (!frame || frame.parent !== null || !isOurs(frame.url))
    throw new Error("Refused: the sender is not the workbench.");
}

/** Is this address one of our own pages? `URL.origin` is "null" for schemes of one's own, hence by parts. */
export function isOurs(url: string): boolean {
  try {
    const { protocol, host } = new URL(url);
    return `${protocol}//${host}` === appOrigin;
  } catch {
    return false;
  }
}
