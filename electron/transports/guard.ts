import { timingSafeEqual } from "node:crypto";

/** What a request says of itself. */
export interface Claims {
  readonly host: string | undefined;
  readonly origin: string | undefined;
  readonly token: string | null | undefined;
}

/**
 * May this request reach the engine? Only with the token of this run, addressed to this very server (a page on the web can
 * make a browser ask 127.0.0.1 under another name), and from one of our own pages or from no page at all.
 */
export function isWelcome(claims: Claims, port: number, token: string): boolean {
  return isOurHost(claims.host, port) && isOurOrigin(claims.origin, port) && sameToken(claims.token ?? "", token);
}

/** Names of the loopback address; the port must be ours. */
export const isOurHost = (host: string | undefined, port: number): boolean =>
  host === `127.0.0.1:${port}` || host === `localhost:${port}`;

const isOurOrigin = (origin: string | undefined, port: number): boolean =>
  origin === undefined || origin === `http://127.0.0.1:${port}` || origin === `http://localhost:${port}`;

/** Takes as long for a near miss as for a wild guess. */
function sameToken(given: string, token: string): boolean {
  const a = Buffer.from(given);
  const b = Buffer.from(token);
  return a.length === b.length && timingSafeEqual(a, b);
}
