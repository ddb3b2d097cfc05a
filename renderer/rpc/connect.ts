import { createORPCClient } from "@orpc/client";
import { RPCLink as PortLink } from "@orpc/client/message-port";
import { RPCLink as SocketLink } from "@orpc/client/websocket";
import type { Engine } from "../../shared/rpc/contract/index.ts";
import { desktop } from "./host.ts";

/** The key to the engine behind `serve`, from the page's own address. Empty in Electron. */
export const token =
  new URLSearchParams(location.hash.slice(1)).get("token") ?? new URLSearchParams(location.search).get("token") ?? "";

/** The one place that knows how calls travel: a port from the preload in Electron, a WebSocket behind `serve`. */
export async function connect(onLost: () => void): Promise<Engine> {
  const bridge = desktop();
  if (bridge) {
    const nonce = crypto.randomUUID();
    const port = new Promise<MessagePort>((resolve) => {
      const listen = (event: MessageEvent) => {
        const first = event.ports[0];
        if (event.source !== window || event.data !== nonce || !first) return;
        window.removeEventListener("message", listen);
        resolve(first);
      };
      window.addEventListener("message", listen);
    });
    await bridge.connect(nonce);
    const line = await port;
    line.start();
    line.addEventListener("close", onLost);
    return createORPCClient<Engine>(new PortLink({ port: line }));
  }
  const socket = new WebSocket(`ws://${location.host}/rpc?token=${encodeURIComponent(token)}`);
  await new Promise<void>((resolve, reject) => {
    socket.addEventListener("open", () => resolve(), { once: true });
    socket.addEventListener("error", () => reject(new Error("refused")), { once: true });
  });
  socket.addEventListener("close", onLost, { once: true });
  return createORPCClient<Engine>(new SocketLink({ websocket: socket }));
}
