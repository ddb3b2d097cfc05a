import { token } from "./connect.ts";

/** A file the user chose: an id the engine knows, and its name. */
export interface GrantedFile {
  readonly grant: string;
  readonly name: string;
}

/** What the preload puts on `window` in Electron. */
interface Bridge {
  connect(nonce: string): Promise<void>;
  readonly host: {
    pickFile(): Promise<GrantedFile | null>;
    saveAs(suggestedName: string): Promise<GrantedFile | null>;
    grantDropped(file: File): Promise<GrantedFile | null>;
    onOpenFile(listener: (file: GrantedFile) => void): void;
    onCommand(listener: (command: string) => void): void;
  };
}

declare global {
  interface Window {
    readonly epreuve?: Bridge;
  }
}

export const desktop = (): Bridge | undefined => window.epreuve;

/** Asks the user for a file; null when they change their mind. */
export async function pickFile(): Promise<GrantedFile | null> {
  const bridge = desktop();
  if (bridge) return bridge.host.pickFile();
  const file = await new Promise<File | null>((resolve) => {
    const input = document.createElement("input");
    input.type = "file";
    input.addEventListener("change", () => resolve(input.files?.[0] ?? null), { once: true });
    input.addEventListener("cancel", () => resolve(null), { once: true });
    input.click();
  });
  return file && upload(file);
}

/** A file dropped on the window. */
export async function takeDropped(file: File): Promise<GrantedFile | null> {
  const bridge = desktop();
  return bridge ? bridge.host.grantDropped(file) : upload(file);
}

async function upload(file: File): Promise<GrantedFile> {
  const answer = await fetch(`/files?name=${encodeURIComponent(file.name)}&token=${encodeURIComponent(token)}`, {
    method: "POST",
    body: file,
  });
  if (!answer.ok) throw new Error(`upload ${answer.status}`);
  const { grant } = (await answer.json()) as { grant: string };
  return { grant, name: file.name };
}

/** Browser: hands the finished edition to the download folder. */
export function download(grant: string, name: string): void {
  const link = document.createElement("a");
  link.href = `/files/${encodeURIComponent(grant)}?name=${encodeURIComponent(name)}&token=${encodeURIComponent(token)}`;
  link.download = name;
  link.click();
}
