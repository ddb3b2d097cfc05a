import { randomUUID } from "node:crypto";
import path from "node:path";
import { app, type BrowserWindow, dialog } from "electron";
import type { GrantedFile } from "../preload/host.ts";
import type { EngineProcess } from "./engine-process.ts";

/** Extensions offered when opening: the project's own first, then what can be imported. */
const readable = [
  "epreuve",
  "txt",
  "pdf",
  "docx",
  "odt",
  "epub",
  "html",
  "htm",
  "xhtml",
  "md",
  "xlf",
  "xliff",
  "sdlxliff",
  "mqxliff",
  "tmx",
  "tbx",
  "csv",
  "xlsx",
];

/**
 * Turns paths into grants. The page never names a path: the user picks one here, and the page gets an id that only the
 * engine can resolve.
 */
export class FileGrants {
  readonly #engine: EngineProcess;

  constructor(engine: EngineProcess) {
    this.#engine = engine;
  }

  async pick(window: BrowserWindow): Promise<GrantedFile | null> {
    const { filePaths } = await dialog.showOpenDialog(window, {
      properties: ["openFile"],
      filters: [
        { name: "Épreuve", extensions: readable },
        { name: "*", extensions: ["*"] },
      ],
    });
    return filePaths[0] ? this.give(filePaths[0], "read") : null;
  }

  async saveAs(window: BrowserWindow, suggestedName: string): Promise<GrantedFile | null> {
    // Only a name is taken from the page, never a folder.
    const defaultPath = path.join(app.getPath("documents"), path.basename(suggestedName));
    const { filePath } = await dialog.showSaveDialog(window, { defaultPath });
    return filePath ? this.give(filePath, "write") : null;
  }

  give(file: string, mode: "read" | "write"): GrantedFile {
    const id = randomUUID();
    this.#engine.grant({ id, path: path.resolve(file), mode });
    if (mode === "read") app.addRecentDocument(file);
    return { grant: id, name: path.basename(file) };
  }
}
