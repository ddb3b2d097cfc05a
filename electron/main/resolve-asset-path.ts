import path from "node:path";

/**
 * The file that an address of the app's own scheme stands for, or nothing: only GET-able files under `root`, never a
 * neighbour folder, whatever the address was written like ("..%2f", a backslash, a NUL).
 */
export function resolveAssetPath(root: string, url: string): string | undefined {
  let pathname: string;
  try {
    const parsed = new URL(url);
    if (parsed.host !== "app") return undefined;
    pathname = decodeURIComponent(parsed.pathname);
  } catch {
    return undefined;
  }
  if (pathname.includes("\0") || pathname.includes("\\")) return undefined;
  const file = path.resolve(root, `.${path.posix.normalize(pathname === "/" ? "/index.html" : pathname)}`);
  const inside = path.relative(root, file);
  // By segments: a bare startsWith(root) would let "/renderer-evil" pass.
  if (inside === "" || path.isAbsolute(inside) || inside.split(path.sep)[0] === "..") return undefined;
  return file;
}
