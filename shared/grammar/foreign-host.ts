/** A host that is this machine itself (RFC 6761, RFC 1122, RFC 4291). */
const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/**
 * Host and port that text would be sent to by an address, null when that is this machine itself; undefined when it is no address
 * of a server.
 */
export function foreignHost(address: string): string | null | undefined {
  const url = URL.parse(address);
  if (!url || (url.protocol !== "http:" && url.protocol !== "https:")) return undefined;
  return loopback.test(url.hostname) ? null : url.host;
}
