/** A file the user chose: the page sees its name and an id, never its path. */
export interface GrantedFile {
  readonly grant: string;
  readonly name: string;
}

/** What only a desktop can do. In a browser the window does without, by upload and download. */
export interface DesktopHost {
  pickFile(): Promise<GrantedFile | null>;
  saveAs(suggestedName: string): Promise<GrantedFile | null>;
  /** A file dropped on the window. */
  grantDropped(file: File): Promise<GrantedFile | null>;
  openExternal(url: string): Promise<boolean>;
  /** Files opened from outside (file manager, menu), and commands chosen in the native menu, by the palette's ids. */
  onOpenFile(listener: (file: GrantedFile) => void): void;
  onCommand(listener: (command: string) => void): void;
}

/** What the preload puts on `window`. */
export interface EpreuveBridge {
  /** Asks for a line to the engine; the port arrives as a window message whose data is `nonce`. */
  connect(nonce: string): Promise<void>;
  readonly host: DesktopHost;
}
