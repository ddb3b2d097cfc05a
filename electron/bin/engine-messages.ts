/** What the main process tells the engine process. Book data never passes here: the page has a port of its own. */
export type EngineMessage =
  | { readonly kind: "start"; readonly appRoot: string; readonly dataDir: string }
  /** Comes with a port in the message's `ports`. */
  | { readonly kind: "connect" }
  | {
      readonly kind: "grant";
      readonly grant: { readonly id: string; readonly path: string; readonly mode: "read" | "write" };
    }
  | { readonly kind: "stop" };
