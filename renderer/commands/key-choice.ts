import type { Word } from "../strings/index.ts";
import type { Command } from "./command.ts";

/** Why a key can't be a command's. */
export interface Refusal {
  readonly word: Word;
  /** The command that has the key already. */
  readonly other?: Command;
}

/** Keys that the system, the browser or every text field needs. */
const reserved = new Set([
  ..."ACVX".split("").map((letter) => `Mod+${letter}`),
  ..."NQRTW".split("").flatMap((letter) => [`Mod+${letter}`, `Mod+Shift+${letter}`]),
  "Alt+F4",
  "Alt+Tab",
  "Mod+Tab",
  "Mod+Shift+Tab",
  "F5",
  "F11",
  "F12",
]);

/**
 * What speaks against a key, as `pressed` writes it, for a command; undefined when nothing does. Keys that type something (a
 * letter alone, with Shift, or with Ctrl and Alt together, which is AltGr on many keyboards) never become commands.
 */
export function refusalOf(
  key: string,
  command: Command,
  commands: readonly Command[],
  keysOf: (command: Command) => readonly string[],
): Refusal | undefined {
  const parts = key.split("+");
  const name = key.endsWith("++") ? "+" : (parts.at(-1) ?? "");
  const holds = (modifier: string): boolean => parts.slice(0, -1).includes(modifier);
  if (key === "" || (holds("Mod") && holds("Alt")) || !(holds("Mod") || holds("Alt") || /^F\d+$/.test(name)))
    return { word: "keys.typing" };
  if (reserved.has(key)) return { word: "keys.reserved" };
  const other = commands.find((one) => one.id !== command.id && keysOf(one).includes(key));
  return other ? { word: "keys.taken", other } : undefined;
}
