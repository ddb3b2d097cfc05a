import type { BlockId } from "../../shared/book/ids.ts";
import type { BookSummary } from "../../shared/rpc/contract/book.ts";
import type { Engine } from "../../shared/rpc/contract/index.ts";
import type { Preferences } from "../../shared/rpc/contract/preferences.ts";
import type { BlockView, OutlineRow } from "../../shared/rpc/schemas.ts";
import { createStore } from "./store.ts";

export type SaveState =
  | { readonly kind: "idle" | "saving" }
  | { readonly kind: "saved"; readonly at: string }
  | { readonly kind: "refused"; readonly why: string };

export type SideTab = "flags" | "glossary" | "history" | "search";
export type DialogName = "palette" | "export" | "preferences" | "shortcuts";

/** All that the window knows. Blocks not seen yet are absent from `views`. */
export interface Desk {
  readonly engine: Engine | null;
  readonly lost: "refused" | "lost" | null;
  readonly busy: number | null;
  readonly book: BookSummary | null;
  readonly preferences: Preferences | null;
  readonly outline: readonly OutlineRow[];
  readonly views: ReadonlyMap<BlockId, BlockView>;
  readonly hand: BlockId | null;
  readonly flag: string | null;
  readonly saving: SaveState;
  readonly checking: number | null;
  readonly differences: boolean;
  readonly tab: SideTab;
  readonly dialog: DialogName | null;
  readonly problem: string | null;
  /** For screen readers: what just happened. */
  readonly spoken: string;
}

export const desk = createStore<Desk>({
  engine: null,
  lost: null,
  busy: null,
  book: null,
  preferences: null,
  outline: [],
  views: new Map(),
  hand: null,
  flag: null,
  saving: { kind: "idle" },
  checking: null,
  differences: true,
  tab: "flags",
  dialog: null,
  problem: null,
  spoken: "",
});

/** The engine, once connected. Nothing that calls it is on screen before. */
export function engine(): Engine {
  const line = desk.get().engine;
  if (!line) throw new Error("the engine is not connected yet");
  return line;
}

export const handView = (state: Desk): BlockView | undefined => (state.hand ? state.views.get(state.hand) : undefined);
