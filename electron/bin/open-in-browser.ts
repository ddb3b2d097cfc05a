import { spawn } from "node:child_process";

/** Opens an address in the user's browser if there is one; no browser is no error, since the address is printed too. */
export function openInBrowser(address: string): void {
  const [command, ...parameters] =
    process.platform === "darwin"
      ? ["open", address]
      : process.platform === "win32"
        ? ["cmd", "/c", "start", "", address]
        : ["xdg-open", address];
  if (!command || (process.platform === "linux" && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY)) return;
  const child = spawn(command, parameters, { stdio: "ignore", detached: true });
  child.once("error", () => {});
  child.unref();
}
