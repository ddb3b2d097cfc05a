import { app, type BrowserWindow, Menu, type MenuItemConstructorOptions } from "electron";
import { type MenuWords, menuWords } from "./menu-words.ts";

/** The native menu. Its items send the palette's command ids to the page, so that a command is written once. */
export function setMenu(window: BrowserWindow): void {
  const words = menuWords(app.getLocale());
  const item = (label: keyof MenuWords, command: string, accelerator?: string): MenuItemConstructorOptions => ({
    label: words[label],
    ...(accelerator ? { accelerator, registerAccelerator: false } : {}),
    click: () => window.webContents.send("command", command),
  });
  const isMac = process.platform === "darwin";
  const template: MenuItemConstructorOptions[] = [
    ...(isMac ? [{ role: "appMenu" } as const] : []),
    {
      label: words.file,
      submenu: [
        item("open", "book.open", "CmdOrCtrl+O"),
        { role: "recentDocuments", submenu: [{ role: "clearRecentDocuments" }] },
        item("export", "edition.export", "CmdOrCtrl+E"),
        item("handover", "merge.handover"),
        { type: "separator" },
        { role: isMac ? "close" : "quit" },
      ],
    },
    {
      label: words.edit,
      submenu: [
        item("undo", "edit.undo", "CmdOrCtrl+Z"),
        item("redo", "edit.redo", "CmdOrCtrl+Shift+Z"),
        { type: "separator" },
        { role: "cut" },
        { role: "copy" },
        { role: "paste" },
        { role: "selectAll" },
        { type: "separator" },
        item("find", "search.open", "CmdOrCtrl+F"),
      ],
    },
    {
      label: words.view,
      submenu: [
        item("palette", "palette.open", "CmdOrCtrl+K"),
        { type: "separator" },
        { role: "zoomIn" },
        { role: "zoomOut" },
        { role: "resetZoom" },
        { role: "togglefullscreen" },
      ],
    },
    { role: "windowMenu" },
    { role: "help", submenu: [item("shortcuts", "help.shortcuts", "F1")] },
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}
