import type { Decision } from "../../shared/review/states.ts";
import type { Word } from "../strings/index.ts";

/** Something the desk can do: listed in the palette, on the page of keys, and sent by the native menu under this id. */
export interface Command {
  readonly id: string;
  readonly word: Word;
  readonly group: "flags" | "text" | "writing" | "approval" | "book" | "view";
  /** "Mod" is Ctrl, or ⌘ on a Mac. Always with Alt, Mod or an F-key: a key never gets in the way of typing. */
  readonly keys: readonly string[];
  /** What it decides: not everybody may. */
  readonly decision?: Decision;
  run(): unknown;
}
