import { writeFileSync } from "node:fs";
import path from "node:path";
import { MessageChannel } from "node:worker_threads";
import { createORPCClient, isDefinedError, safe } from "@orpc/client";
import { RPCLink as HttpLink } from "@orpc/client/fetch";
import { RPCLink as PortLink } from "@orpc/client/message-port";
import { RPCLink as SocketLink } from "@orpc/client/websocket";
import { createRouterClient } from "@orpc/server";
import { RPCHandler as PortHandler } from "@orpc/server/message-port";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { WebSocket } from "ws";
import { type Served, serve } from "../../electron/transports/serve.ts";
import type { Engine } from "../../shared/rpc/contract/index.ts";
import { appRoot, engineIn, temporaryFolder } from "../engine/temporary.ts";

const folder = temporaryFolder();
const { engine, grants, logged } = engineIn(folder);
let served: Served;
const doors = new Map<string, Engine>();
const closing: (() => void)[] = [];

beforeAll(async () => {
  served = await serve(engine, { port: 0, rendererRoot: path.join(appRoot, ".build", "renderer"), grants });
  doors.set("in-process", createRouterClient(engine.router) as Engine);

  const { port1, port2 } = new MessageChannel();
  new PortHandler(engine.router).upgrade(port1);
  port1.start();
  port2.start();
  closing.push(() => port1.close());
  doors.set("message port", createORPCClient(new PortLink({ port: port2 })));

  const socket = new WebSocket(`ws://127.0.0.1:${served.port}/rpc?token=${served.token}`);
  closing.push(() => socket.close());
  doors.set("WebSocket", createORPCClient(new SocketLink({ websocket: socket as unknown as globalThis.WebSocket })));

  doors.set(
    "HTTP",
    createORPCClient(
      new HttpLink({ url: `http://127.0.0.1:${served.port}/rpc`, headers: { "x-epreuve-token": served.token } }),
    ),
  );
});

afterAll(async () => {
  for (const close of closing) close();
  await served.close();
  await engine.close();
});

const door = (name: string): Engine => {
  const client = doors.get(name);
  if (!client) throw new Error(`no door ${name}`);
  return client;
};

async function last<Step>(stream: AsyncIterable<Step>): Promise<Step | undefined> {
  let step: Step | undefined;
  for await (step of stream);
  return step;
}

describe.each(["in-process", "message port", "WebSocket", "HTTP"])("the contract through %s", (name) => {
  test("a stream of progress ends with its result", async () => {
    const step = await last(await door(name).book.openSample());
    expect(step?.result?.meta.title).toMatch(/partenariat durable/);
    expect(step?.result?.blocks).toBeGreaterThan(100);
  });

  test("a change is answered with what was saved; undo takes it back", async () => {
    const client = door(name);
    const row = (await client.blocks.outline()).find(({ shape }) => shape.kind === "paragraph");
    if (!row) throw new Error("no paragraph");
    const [block] = await client.blocks.get({ ids: [row.id] });
    if (!block) throw new Error("no block");
    const text = `${name} : ${block.content.text}`;
    const saved = await client.blocks.edit({
      id: block.id,
      version: block.version,
      content: { text, codes: [] },
      reason: { kind: "typed" },
    });
    expect(saved.blocks[0]?.content.text).toBe(text);
    expect(saved.blocks[0]?.state).toBe("in-work");
    expect(Date.parse(saved.savedAt)).toBeGreaterThan(0);
    const undone = await client.blocks.undo();
    expect(undone?.blocks[0]?.content.text).toBe(block.content.text);
  });

  test("what the user can act on arrives as a defined error with its key", async () => {
    const { error } = await safe(door(name).blocks.get({ ids: [] }));
    expect(error).toBeNull();
    const refused = await safe(
      door(name).blocks.edit({
        id: "nobody" as never,
        version: "",
        content: { text: "", codes: [] },
        reason: { kind: "typed" },
      }),
    );
    expect(isDefinedError(refused.error)).toBe(true);
    expect(refused.error).toMatchObject({ code: "PROBLEM", data: { key: "block-missing" } });
  });

  test("so does what goes wrong while a stream is on its way", async () => {
    const file = path.join(folder, "not-a-book.epreuve");
    writeFileSync(file, "not a database");
    const grant = grants.give(file, "read");
    const failure = await last(await door(name).book.open({ grant })).catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: "PROBLEM", data: { key: "project-not-ours" } });
  });

  test("bad input is refused before it reaches the engine", async () => {
    const { error } = await safe(door(name).search.quick({ query: "x", limit: -1 }));
    expect(error).toMatchObject({ code: "BAD_REQUEST" });
  });

  test("events are told until the listener leaves", async () => {
    const client = door(name);
    const stop = new AbortController();
    const stream = await client.events.all(undefined, { signal: stop.signal });
    const first = stream.next();
    await new Promise((resolve) => setTimeout(resolve, 50));
    engine.desk.events.emit({ kind: "glossary" });
    expect((await first).value).toBeDefined();
    await stream.return?.(undefined).catch(() => {});
    stop.abort();
  });

  test("search answers", async () => {
    const { blocks } = await door(name).search.quick({ query: "tracteur", limit: 5 });
    expect(blocks.length).toBeGreaterThan(0);
    expect(blocks[0]?.spans.length).toBeGreaterThan(0);
  });
});

describe("who may come in", () => {
  const ask = (headers: Record<string, string>, where = "/rpc/book/current"): Promise<Response> =>
    fetch(`http://127.0.0.1:${served.port}${where}`, { method: "POST", body: "{}", headers });

  test("nobody without the token, from another page, or with a wrong token", async () => {
    expect((await ask({})).status).toBe(403);
    expect((await ask({ "x-epreuve-token": "wrong" })).status).toBe(403);
    expect((await ask({ "x-epreuve-token": served.token, origin: "https://example.org" })).status).toBe(403);
    expect((await ask({ "x-epreuve-token": served.token })).status).toBe(200);
  });

  test.each([
    ["no token", `/rpc`, {}],
    ["another page", `/rpc?token=TOKEN`, { origin: "https://example.org" }],
    ["another name for this machine", `/rpc?token=TOKEN`, { host: "evil.example:80" }],
  ])("no socket for %s", async (_name, where, headers) => {
    const socket = new WebSocket(`ws://127.0.0.1:${served.port}${where.replace("TOKEN", served.token)}`, { headers });
    const outcome = await new Promise((resolve) => {
      socket.on("open", () => resolve("open"));
      socket.on("unexpected-response", (_request, response) => resolve(response.statusCode));
      socket.on("error", () => resolve("error"));
    });
    expect(outcome).toBe(403);
  });

  test("a file goes up and comes down by its grant alone", async () => {
    const up = await fetch(`http://127.0.0.1:${served.port}/files?token=${served.token}&name=..%2F..%2Fnote.txt`, {
      method: "POST",
      body: "Bonjour.",
    });
    const { grant } = (await up.json()) as { grant: string };
    expect(path.basename(grants.resolve(grant, "read"))).toBe("note.txt");
    const down = (token: string): Promise<Response> =>
      fetch(`http://127.0.0.1:${served.port}/files/${grant}?token=${token}`);
    expect(await (await down(served.token)).text()).toBe("Bonjour.");
    expect((await down("wrong")).status).toBe(403);
  });

  test("nothing unexpected was logged by all this", () => expect(logged).toEqual([]));
});
