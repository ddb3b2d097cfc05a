import { readFile } from "node:fs/promises";
import type { ServerResponse } from "node:http";
import path from "node:path";
import { contentSecurityPolicy } from "./content-security-policy.ts";
import { mediaType } from "./media-type.ts";

/** Answers with a file of the built window, or 404. `pathname` is what the browser asked for. */
export async function serveStatic(
  root: string,
  pathname: string,
  connect: readonly string[],
  response: ServerResponse,
): Promise<void> {
  const file = path.resolve(root, `.${path.posix.normalize(pathname === "/" ? "/index.html" : pathname)}`);
  const inside = path.relative(root, file);
  const bytes =
    inside.startsWith("..") || path.isAbsolute(inside) || pathname.includes("\0")
      ? undefined
      : await readFile(file).catch(() => undefined);
  if (!bytes) {
    response.writeHead(404, { "content-type": "text/plain; charset=utf-8" }).end("Not found\n");
    return;
  }
  response
    .writeHead(200, {
      "content-type": mediaType(path.extname(file)),
      "content-security-policy": contentSecurityPolicy(connect),
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
      "cross-origin-opener-policy": "same-origin",
      "cache-control": pathname.startsWith("/assets/") ? "max-age=31536000, immutable" : "no-store",
    })
    .end(bytes);
}
