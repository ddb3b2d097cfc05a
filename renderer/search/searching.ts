import type { SavedSearch } from "../../shared/rpc/contract/preferences.ts";
import type { FindOptions } from "../../shared/rpc/contract/search.ts";
import { desk } from "../state/desk.ts";
import { changePreferences } from "../state/prefer.ts";
import { createStore } from "../state/store.ts";

/** What is being searched for; it survives a look at another pane. */
export interface Searching {
  readonly query: string;
  /** Every place, to replace; else the best blocks as one types. */
  readonly exact: boolean;
  readonly options: Omit<FindOptions, "query">;
  readonly replacement: string;
}

export const searching = createStore<Searching>({
  query: "",
  exact: false,
  options: { mode: "words", wholeWord: true, matchCase: false, matchAccents: true, scope: "all" },
  replacement: "",
});

/** Begins again where a saved search left off. */
export function recall({ options: { query, ...options }, replacement }: SavedSearch): void {
  searching.set({ query, exact: true, options, replacement });
}

/** Keeps the search under a name; the same name is replaced. */
export function saveSearch(name: string): void {
  const { query, options, replacement } = searching.get();
  const others = (desk.get().preferences?.searches ?? []).filter((one) => one.name !== name);
  void changePreferences({ searches: [...others, { name, options: { ...options, query }, replacement }] });
}

export function forgetSearch(name: string): void {
  const searches = (desk.get().preferences?.searches ?? []).filter((one) => one.name !== name);
  void changePreferences({ searches });
}
