/**
 * The window's policy, the same in Electron and behind `serve`: nothing but our own files, no remote script, no eval.
 * Styles may be inline: CodeMirror and React Aria place carets and popovers with style attributes, which no nonce covers.
 * @param connect extra `connect-src` sources: the WebSocket's own address behind `serve`, none in Electron.
 */
export function contentSecurityPolicy(connect: readonly string[] = []): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "font-src 'self' data:",
    "img-src 'self' data: blob:",
    `connect-src 'self'${connect.map((source) => ` ${source}`).join("")}`,
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
  ].join("; ");
}
