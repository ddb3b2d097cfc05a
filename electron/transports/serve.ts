import { randomBytes } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { mkdtemp, rm, stat } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { RPCHandler as HttpHandler } from "@orpc/server/node";
import { RPCHandler as SocketHandler } from "@orpc/server/ws";
import { WebSocketServer } from "ws";
import { Problem } from "../../shared/problem.ts";
import type { RunningEngine } from "../engine/create-engine.ts";
import type { Grants } from "../engine/files/grants.ts";
import { isOurHost, isWelcome } from "./guard.ts";
import { serveStatic } from "./static-files.ts";

/** The largest file a browser may hand over, in bytes. */
const largestUpload = 512 * 1024 * 1024;

export interface ServeOptions {
  /** 0 for any free one. */
  readonly port: number;
  readonly rendererRoot: string;
  readonly grants: Grants;
}

export interface Served {
  /** Where to open the workbench, token included. */
  readonly address: string;
  readonly port: number;
  readonly token: string;
  close(): Promise<void>;
}

/** Serves window and engine on the loopback address, to whoever holds the token. Rejects when the port is taken. */
export async function serve(engine: RunningEngine, options: ServeOptions): Promise<Served> {
  const token = randomBytes(24).toString("base64url");
  const http = new HttpHandler(engine.router);
  const socket = new SocketHandler(engine.router);
  const uploads = await mkdtemp(path.join(tmpdir(), "epreuve-uploads-"));
  let port = options.port;

  const server = createServer((request, response) => {
    answer(request, response).catch(() => {
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!isOurHost(request.headers.host, port)) return refuse(response, 403);
    const url = new URL(request.url ?? "/", `http://127.0.0.1:${port}`);
    const isData = url.pathname.startsWith("/files") || url.pathname.startsWith("/rpc");
    if (!isData) {
      if (request.method !== "GET" && request.method !== "HEAD") return refuse(response, 405);
      return serveStatic(
        options.rendererRoot,
        safeDecode(url.pathname),
        [`ws://127.0.0.1:${port}`, `ws://localhost:${port}`],
        response,
      );
    }
    const given = url.searchParams.get("token") ?? request.headers["x-epreuve-token"]?.toString();
    if (!isWelcome({ host: request.headers.host, origin: request.headers.origin, token: given }, port, token))
      return refuse(response, 403);
    if (url.pathname === "/files" && request.method === "POST")
      return upload(request, response, url.searchParams.get("name") ?? "file");
    if (url.pathname.startsWith("/files/") && request.method === "GET")
      return download(response, url.pathname.slice("/files/".length), url.searchParams.get("name"));
    const { matched } = await http.handle(request, response, { prefix: "/rpc" });
    if (!matched) refuse(response, 404);
  }

  async function upload(request: IncomingMessage, response: ServerResponse, name: string): Promise<void> {
    const folder = await mkdtemp(path.join(uploads, "f-"));
    // Only the last part of a name counts, whatever system it comes from.
    const file = path.join(
      folder,
      (name.split(/[\\/]/).at(-1) ?? "").replace(/[\u0000-\u001f]/g, "").slice(-150) || "file",
    );
    let size = 0;
    request.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size > largestUpload) request.destroy();
    });
    await pipeline(request, createWriteStream(file));
    response
      .writeHead(200, { "content-type": "application/json" })
      .end(JSON.stringify({ grant: options.grants.give(file, "read") }));
  }

  async function download(response: ServerResponse, grant: string, name: string | null): Promise<void> {
    let file: string;
    try {
      file = options.grants.resolve(grant, "read");
    } catch {
      return refuse(response, 404);
    }
    const { size } = await stat(file);
    response.writeHead(200, {
      "content-type": "application/octet-stream",
      "content-length": size,
      "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(name ?? path.basename(file))}`,
      "x-content-type-options": "nosniff",
    });
    await pipeline(createReadStream(file), response);
  }

  const sockets = new WebSocketServer({ noServer: true, maxPayload: 64 * 1024 * 1024 });
  server.on("upgrade", (request, stream, head) => {
    const url = new URL(request.url ?? "/", `http://127.0.0.1:${port}`);
    const claims = { host: request.headers.host, origin: request.headers.origin, token: url.searchParams.get("token") };
    if (url.pathname !== "/rpc" || !isWelcome(claims, port, token)) {
      stream.end("HTTP/1.1 403 Forbidden\r\n\r\n");
      return;
    }
    sockets.handleUpgrade(request, stream, head, (connection) => void socket.upgrade(connection));
  });

  port = await listen(server, options.port);
  return {
    address: `http://127.0.0.1:${port}/#token=${token}`,
    port,
    token,
    async close() {
      for (const client of sockets.clients) client.terminate();
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
      await rm(uploads, { recursive: true, force: true });
    },
  };
}

function listen(server: Server, wanted: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) =>
      reject(
        error.code === "EADDRINUSE" || error.code === "EACCES" ? new Problem("port-taken", { port: wanted }) : error,
      ),
    );
    server.listen(wanted, "127.0.0.1", () => {
      const address = server.address();
      resolve(typeof address === "object" && address ? address.port : wanted);
    });
  });
}

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, { "content-type": "text/plain; charset=utf-8" }).end(`${status}\n`);
}

function safeDecode(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return "\0";
  }
}
