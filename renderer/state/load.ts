import type { BlockId } from "../../shared/book/ids.ts";
import { learnMessages, plainMessages } from "../../shared/messages/format.ts";
import type { BookSummary } from "../../shared/rpc/contract/book.ts";
import type { Preferences } from "../../shared/rpc/contract/preferences.ts";
import { loadThreads } from "../discussion/load-threads.ts";
import { loadConflicts } from "../merge/load-conflicts.ts";
import { connect } from "../rpc/connect.ts";
import { frenchSpaces } from "../strings/french-spaces.ts";
import { i18n } from "../strings/index.ts";
import { absorbViews } from "./absorb.ts";
import { askOutline } from "./ask-outline.ts";
import { desk, engine } from "./desk.ts";
import { tell, tellProblem } from "./tell.ts";

/** Connects, reads the preferences, shows the open book, and listens to the engine from then on. */
export async function begin(): Promise<void> {
  try {
    desk.set({ engine: await connect(() => desk.set({ lost: "lost" })) });
  } catch {
    desk.set({ lost: "refused" });
    return;
  }
  try {
    listen().catch(() => desk.set({ lost: "lost" }));
    const [preferences, book] = await Promise.all([engine().preferences.get(), engine().book.current(), learnChecks()]);
    applyPreferences(preferences);
    await show(book);
  } catch (error) {
    desk.set({ problem: tell(error) });
  }
}

/** The words of the checks, which stay with their rules in the engine. */
async function learnChecks(): Promise<void> {
  const { fr, en } = await engine().checking.messages();
  learnMessages("fr", frenchSpaces({ ...plainMessages("fr"), ...fr }));
  learnMessages("en", en);
}

/** Puts a book on the desk, or clears it. */
export async function show(book: BookSummary | null): Promise<void> {
  if (!book) {
    desk.set({
      book: null,
      outline: [],
      views: new Map(),
      threads: new Map(),
      conflicts: [],
      merged: null,
      hand: null,
      flag: null,
      review: false,
      checking: null,
      saving: { kind: "idle" },
    });
    return;
  }
  const outline = await askOutline();
  desk.set({
    book,
    outline,
    views: new Map(),
    merged: null,
    hand: book.lastBlock ?? outline[0]?.id ?? null,
    checking: null,
    saving: { kind: "idle" },
    ...(desk.get().preferences?.tourSeen ? {} : { tour: desk.get().tour ?? 0 }),
  });
  await Promise.all([loadThreads(), loadConflicts()]);
}

async function listen(): Promise<void> {
  for await (const event of await engine().events.all()) {
    if (event.kind === "flags") refresh(event.blocks);
    if (event.kind === "checking") desk.set({ checking: event.done < event.total ? event.done / event.total : null });
    if (event.kind === "checking-stopped") desk.set({ checking: "stopped" });
    if (event.kind === "book" && !event.open) await show(null);
    if (event.kind === "glossary") desk.set({ glossary: desk.get().glossary + 1 });
    if (event.kind === "names") desk.set({ names: desk.get().names + 1 });
    if (event.kind === "grammar") desk.set({ grammar: desk.get().grammar + 1 });
    if (event.kind === "discussion") await loadThreads();
    if (event.kind === "problem") desk.set({ problem: tellProblem(event.problem) });
  }
}

/** Blocks whose flags may be other ones; null for all. Those of one moment are asked for together. */
let stale: Set<BlockId> | null = new Set();
let refreshTimer: ReturnType<typeof setTimeout> | undefined;

function refresh(ids: readonly BlockId[] | undefined): void {
  if (!ids) stale = null;
  else for (const id of ids) stale?.add(id);
  if (refreshTimer !== undefined) return;
  refreshTimer = setTimeout(() => {
    const wanted = stale;
    stale = new Set();
    refreshTimer = undefined;
    void reload(wanted).catch((error) => desk.set({ problem: tell(error) }));
  }, 120);
}

async function reload(changed: ReadonlySet<BlockId> | null): Promise<void> {
  if (!desk.get().book) return;
  const ids = [...desk.get().views.keys()].filter((id) => !changed || changed.has(id)).slice(-500);
  const seen = new Set(ids);
  // A few blocks that are all on the desk: their rows follow from their views. Else the outline is asked for again.
  const all = !changed || changed.size > 20 || [...changed].some((id) => !seen.has(id));
  const [outline, fresh] = await Promise.all([
    all ? askOutline() : null,
    ids.length ? engine().blocks.get({ ids }) : [],
  ]);
  if (outline) desk.set({ outline });
  absorbViews(fresh);
}

const asked = new Set<BlockId>();
let waiting = false;

/** Asks for blocks about to be seen: those of one moment go in one call. */
export function want(id: BlockId): void {
  if (desk.get().views.has(id)) return;
  asked.add(id);
  if (waiting) return;
  waiting = true;
  setTimeout(() => {
    const ids = [...asked].slice(0, 500);
    asked.clear();
    waiting = false;
    void engine()
      .blocks.get({ ids })
      .then(absorbViews)
      .catch((error) => desk.set({ problem: tell(error) }));
  }, 8);
}

/** Takes preferences over: language, theme, font, size. */
export function applyPreferences(preferences: Preferences): void {
  const language = preferences.language ?? (navigator.language.startsWith("fr") ? "fr" : "en");
  void i18n.changeLanguage(language);
  const dark = matchMedia("(prefers-color-scheme: dark)").matches;
  const root = document.documentElement;
  root.lang = language;
  root.dataset.theme = preferences.theme === "system" ? (dark ? "dark" : "light") : preferences.theme;
  root.dataset.font = preferences.font;
  root.style.setProperty("--size", String(preferences.textSize));
  desk.set({ preferences });
}
