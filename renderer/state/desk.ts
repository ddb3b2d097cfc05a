import type { BlockId } from "../../shared/book/ids.ts";
import type { BookSummary } from "../../shared/rpc/contract/book.ts";
import type { ThreadView } from "../../shared/rpc/contract/discussion.ts";
import type { Engine } from "../../shared/rpc/contract/index.ts";
import type { MergeConflict, MergeSummary } from "../../shared/rpc/contract/merge.ts";
import type { Preferences } from "../../shared/rpc/contract/preferences.ts";
import type { ReimportSummary } from "../../shared/rpc/contract/reimport.ts";
import type { OutlineRow } from "../../shared/rpc/outline.ts";
import type { BlockView, FlagView } from "../../shared/rpc/schemas.ts";
import type { GrantedFile } from "../rpc/host.ts";
import { createStore } from "./store.ts";

export type SaveState =
  | { readonly kind: "idle" | "typing" | "saving" }
  | { readonly kind: "saved"; readonly at: string }
  | { readonly kind: "refused"; readonly why: string };

export const sideTabs = ["flags", "glossary", "names", "search", "discussion", "history", "queue"] as const;
export type SideTab = (typeof sideTabs)[number];
export type DialogName =
  | "palette"
  | "export"
  | "report"
  | "sample"
  | "preferences"
  | "shortcuts"
  | "term"
  | "rule"
  | "own-rules"
  | "typography"
  | "grammar"
  | "kind"
  | "attach"
  | "tracked-changes"
  | "rename"
  | "fixes"
  | "overview"
  | "signoff"
  | "handover"
  | "conflicts"
  | "version"
  | "details";

/** Which flags the queue walks through, and in what order. */
export interface QueueFilter {
  readonly order: "book" | "score";
  readonly severities: readonly FlagView["severity"][];
  readonly checks: readonly string[];
  readonly categories: readonly FlagView["category"][];
  readonly mechanical: boolean;
}

/** All that the window knows. Blocks not seen yet are absent from `views`. */
export interface Desk {
  readonly engine: Engine | null;
  readonly lost: "refused" | "lost" | null;
  /** What is being opened, and how far it is, 0 to 1. */
  readonly opening: { readonly name: string; readonly done: number } | null;
  /** A file that waits for a word: what becomes of its tracked changes? `count`: paragraphs that have some. */
  readonly question: { readonly file: GrantedFile; readonly count: number } | null;
  readonly book: BookSummary | null;
  readonly preferences: Preferences | null;
  readonly outline: readonly OutlineRow[];
  readonly views: ReadonlyMap<BlockId, BlockView>;
  readonly hand: BlockId | null;
  /** Key of the flag in hand. */
  readonly flag: string | null;
  readonly filter: QueueFilter;
  readonly saving: SaveState;
  /** How far the checks are, 0 to 1; "stopped" when somebody stopped them. */
  readonly checking: number | "stopped" | null;
  readonly differences: boolean;
  /** Differences in the edited text itself, the machine's column put away. */
  readonly inline: boolean;
  readonly reading: boolean;
  /** The publisher's list of changes, in the place of the text. */
  readonly review: boolean;
  readonly outlineOpen: boolean;
  readonly sideOpen: boolean;
  readonly tab: SideTab;
  readonly dialog: DialogName | null;
  readonly problem: string | null;
  /** For screen readers: what just happened. */
  readonly spoken: string;
  /** Stop of the tour, from 0; null when nobody takes it. */
  readonly tour: number | null;
  /** Goes up whenever the glossary changed. */
  readonly glossary: number;
  /** Goes up whenever something was decided about a name. */
  readonly names: number;
  /** Goes up whenever a grammar checker of others went on. */
  readonly grammar: number;
  /** What two copies of the book hold otherwise and nobody has settled yet. */
  readonly conflicts: readonly MergeConflict[];
  /** What the last copy brought; null when none was taken in since the book was opened. */
  readonly merged: MergeSummary | null;
  /** A new version of the raw file that was looked at, or taken in. */
  readonly version: {
    readonly file: GrantedFile;
    readonly summary: ReimportSummary;
    readonly isTaken: boolean;
  } | null;
  /** What was said about the book, by the block it is about. */
  readonly threads: ReadonlyMap<BlockId, readonly ThreadView[]>;
}

export const desk = createStore<Desk>({
  engine: null,
  lost: null,
  opening: null,
  question: null,
  book: null,
  preferences: null,
  outline: [],
  views: new Map(),
  hand: null,
  flag: null,
  filter: { order: "book", severities: [], checks: [], categories: [], mechanical: false },
  saving: { kind: "idle" },
  checking: null,
  differences: true,
  inline: false,
  reading: false,
  review: false,
  outlineOpen: true,
  sideOpen: true,
  tab: "flags",
  dialog: null,
  problem: null,
  spoken: "",
  tour: null,
  glossary: 0,
  names: 0,
  grammar: 0,
  conflicts: [],
  merged: null,
  version: null,
  threads: new Map(),
});

/** The engine, once connected. Nothing that calls it is on screen before. */
export function engine(): Engine {
  const line = desk.get().engine;
  if (!line) throw new Error("the engine is not connected yet");
  return line;
}

export const handView = (state: Desk): BlockView | undefined => (state.hand ? state.views.get(state.hand) : undefined);

/** Flags that the desk shows of a block: mechanical typography only when asked for. */
export const shownFlags = (view: BlockView, mechanical: boolean): readonly FlagView[] =>
  mechanical ? view.flags : view.flags.filter((flag) => !flag.mechanical);
