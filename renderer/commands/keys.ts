import { editorOf } from "../editor/hand.ts";
import { desk } from "../state/desk.ts";
import type { Command } from "./command.ts";
import { commands } from "./commands.ts";
import { give } from "./role-refusal.ts";

const isMac = /Mac|iP(hone|ad)/.test(navigator.platform);

/** The keys of a command: the person's own where they chose some. */
export function keysOf(command: Command): readonly string[] {
  const own = desk.get().preferences?.keys[command.id];
  return own === undefined ? command.keys : own === "" ? [] : [own];
}

/** A key as written on the keyboard: "Ctrl+K", or "⌘K" on a Mac. */
export const keyLabel = (key: string): string =>
  isMac
    ? key
        .replace("Mod+", "⌘")
        .replace("Alt+", "⌥")
        .replace("Shift+", "⇧")
        .replace(/Arrow(\w+)/, arrow)
    : key.replace("Mod", "Ctrl").replace(/Arrow(\w+)/, arrow);

const arrow = (_all: string, way: string): string => ({ Up: "↑", Down: "↓", Left: "←", Right: "→" })[way] ?? way;

/** How a key press is written in the tables. Empty for presses that type something. */
export function pressed(event: KeyboardEvent): string {
  // AltGr types signs on most European keyboards and reads as Ctrl+Alt: it is never a command.
  if (event.getModifierState("AltGraph")) return "";
  const mod = isMac ? event.metaKey : event.ctrlKey;
  const isFunction = /^F\d+$/.test(event.key);
  if (!mod && !event.altKey && !isFunction) return "";
  // With Alt a Mac types other signs ("å" for A): there the key's place on the board tells the letter; digits likewise.
  const place = /^(?:Key|Digit)(.)$/.exec(event.code)?.[1];
  const typedLetter = /^[a-z]$/i.test(event.key);
  const key = event.altKey && place && (!typedLetter || /\d/.test(place)) ? place : event.key;
  const name = key === " " ? "Space" : key.length === 1 ? key.toUpperCase() : key;
  return `${mod ? "Mod+" : ""}${event.altKey ? "Alt+" : ""}${event.shiftKey ? "Shift+" : ""}${name}`;
}

let captured: ((event: KeyboardEvent) => void) | null = null;

/** Hands every key press to one listener, until the answer is called: somebody is choosing a key. */
export function capture(listener: (event: KeyboardEvent) => void): () => void {
  captured = listener;
  return () => {
    if (captured === listener) captured = null;
  };
}

/** Escape, where nothing else takes it: a problem that was told is put away, and the hand goes back to the text. */
function leave(event: KeyboardEvent): void {
  const { dialog, hand } = desk.get();
  if (event.key !== "Escape" || event.defaultPrevented || dialog !== null) return;
  desk.set({ problem: null });
  editorOf(hand)?.focus();
}

/** Listens for commands' keys before anything else in the window does. */
export function listenToKeys(): () => void {
  const listen = (event: KeyboardEvent): void => {
    if (captured) {
      event.preventDefault();
      event.stopPropagation();
      captured(event);
      return;
    }
    const { book, dialog } = desk.get();
    const key = pressed(event);
    if (!key || (dialog !== null && key !== "Mod+K")) return;
    const command = commands.find((candidate) => keysOf(candidate).includes(key));
    if (!command || (!book && command.group !== "book")) return;
    // Search fields and forms keep their own undo, and what is written in them is sent with Mod+Enter.
    const field = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
    if (field && ["Mod+Z", "Mod+Shift+Z", "Mod+Y", "Mod+Enter"].includes(key)) return;
    event.preventDefault();
    event.stopPropagation();
    give(command);
  };
  window.addEventListener("keydown", listen, { capture: true });
  window.addEventListener("keydown", leave);
  return () => {
    window.removeEventListener("keydown", listen, { capture: true });
    window.removeEventListener("keydown", leave);
  };
}
