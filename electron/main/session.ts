// Security of the window's session. Don't loosen without reading https://www.electronjs.org/docs/latest/tutorial/security
import { readFile } from "node:fs/promises";
import path from "node:path";
import { protocol, type Session } from "electron";
import { contentSecurityPolicy } from "../transports/content-security-policy.ts";
import { mediaType } from "../transports/media-type.ts";
import { isPermitted } from "./permissions.ts";
import { resolveAssetPath } from "./resolve-asset-path.ts";
import { isOurs } from "./sender.ts";

/** The window's own scheme; before `app` is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: "epreuve", privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/** Serves the window's files, refuses every other scheme and every permission outside the table. */
export function secureSession(session: Session, rendererRoot: string): void {
  session.protocol.handle("epreuve", async (request) => {
    if (request.method !== "GET") return new Response("Method not allowed", { status: 405 });
    const file = resolveAssetPath(rendererRoot, request.url);
    if (!file) return new Response("Not found", { status: 404 });
    try {
      return new Response(new Uint8Array(await readFile(file)), {
        headers: {
          "content-type": mediaType(path.extname(file)),
          "content-security-policy": contentSecurityPolicy(),
          "x-content-type-options": "nosniff",
        },
      });
    } catch {
      return new Response("Not found", { status: 404 });
    }
  });
  // The workbench needs no network and no files of its own choosing: everything but its scheme is cut off.
  session.webRequest.onBeforeRequest((details, respond) => {
    const allowed = isOurs(details.url) || /^(?:data|blob|devtools):/.test(details.url);
    respond({ cancel: !allowed });
  });
  session.setPermissionRequestHandler((_contents, permission, respond, details) =>
    respond(isPermitted(permission, isOurs(details.requestingUrl))),
  );
  session.setPermissionCheckHandler((_contents, permission, origin) => isPermitted(permission, isOurs(origin)));
}
