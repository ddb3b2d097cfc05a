import { useSyncExternalStore } from "react";

/** A value that components can watch. */
export interface Store<Value> {
  get(): Value;
  set(next: Partial<Value>): void;
  subscribe(listener: () => void): () => void;
}

/** A tiny store: `set` merges, watchers are told when something changed. */
export function createStore<Value extends object>(initial: Value): Store<Value> {
  let value = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set(next) {
      value = { ...value, ...next };
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Watches one part; `select` must return the same reference while nothing changed. */
export function useStore<Value, Part>(store: Store<Value>, select: (value: Value) => Part): Part {
  return useSyncExternalStore(store.subscribe, () => select(store.get()));
}
