/** The kinds of file that the built window consists of. */
const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
  ".woff": "font/woff",
};

/** Media type of a file of the window, by its extension with the dot; bytes for anything unknown. */
export const mediaType = (extension: string): string => types[extension.toLowerCase()] ?? "application/octet-stream";
