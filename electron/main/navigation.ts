import { type App, shell, type WebContents } from "electron";
import { isOurs } from "./sender.ts";

/** Web links only: a mail, a file or a scheme of some other program is never opened from a book's text. */
export function isWebLink(url: string): boolean {
  try {
    return ["https:", "http:"].includes(new URL(url).protocol);
  } catch {
    return false;
  }
}

/** Opens a link in the user's browser, if it is a web link; says whether it did. */
export async function openWebLink(url: string): Promise<boolean> {
  if (!isWebLink(url)) return false;
  await shell.openExternal(url);
  return true;
}

/** Locks every page that ever comes to life: no navigation, no new window, no webview. */
export function lockNavigation(app: App): void {
  app.on("web-contents-created", (_event, contents: WebContents) => {
    contents.on("will-navigate", (event, url) => {
      if (!isOurs(url)) event.preventDefault();
    });
    contents.on("will-redirect", (event) => event.preventDefault());
    contents.on("will-attach-webview", (event) => event.preventDefault());
    contents.setWindowOpenHandler(({ url }) => {
      void openWebLink(url);
      return { action: "deny" };
    });
  });
}
