import type { FlagView } from "../../shared/rpc/schemas.ts";
import { applySuggestion, flagInHand, ignoreFlag } from "../flags/act.ts";
import { openFixes } from "../flags/at-cursor.ts";
import { checkAgain, stopChecking } from "../flags/checking.ts";
import { desk } from "../state/desk.ts";
import { nextFlag } from "../state/go.ts";
import { inTurn } from "../state/in-turn.ts";
import { flush } from "../state/save.ts";
import { speak } from "../state/speak.ts";
import { i18n } from "../strings/index.ts";
import type { Command } from "./command.ts";

/** Each press in its turn, about the flag that is in hand by then. */
const onFlag = (act: (flag: FlagView) => Promise<void>) => () =>
  inTurn(async () => {
    const flag = flagInHand();
    if (flag) await act(flag);
    else speak(i18n.t("fixes.none"));
  });

/** The queue of flags, without leaving the home row. */
export const flagsCommands: readonly Command[] = [
  { id: "flag.next", word: "command.next-flag", group: "flags", keys: ["Alt+J", "F8"], run: () => nextFlag() },
  {
    id: "flag.previous",
    word: "command.previous-flag",
    group: "flags",
    keys: ["Alt+K", "Shift+F8"],
    run: () => nextFlag(true),
  },
  {
    id: "flag.apply",
    word: "command.apply",
    group: "flags",
    keys: ["Alt+A"],
    run: onFlag((flag) => applySuggestion(flag, 0)),
  },
  {
    id: "flag.apply-second",
    word: "command.apply-second",
    group: "flags",
    keys: ["Alt+Shift+A"],
    run: onFlag((flag) => applySuggestion(flag, 1)),
  },
  {
    id: "flag.fixes",
    word: "command.fixes",
    group: "flags",
    keys: ["Mod+."],
    run: openFixes,
  },
  {
    id: "flag.ignore",
    word: "command.ignore",
    group: "flags",
    keys: ["Alt+I"],
    run: onFlag((flag) => ignoreFlag(flag, "this")),
  },
  {
    id: "flag.ignore-alike",
    word: "command.ignore-alike",
    group: "flags",
    keys: ["Alt+Shift+I"],
    run: onFlag((flag) => ignoreFlag(flag, "alike")),
  },
  {
    id: "flag.ignore-check",
    word: "command.ignore-check",
    group: "flags",
    keys: [],
    run: onFlag((flag) => ignoreFlag(flag, "check")),
  },
  {
    id: "rules.open",
    word: "command.own-rules",
    group: "flags",
    keys: ["Alt+Shift+B"],
    run: () => flush().then(() => desk.set({ dialog: "own-rules" })),
  },
  {
    id: "typography.open",
    word: "command.house-typography",
    group: "flags",
    keys: ["Alt+Shift+T"],
    run: () => flush().then(() => desk.set({ dialog: "typography" })),
  },
  {
    id: "checking.stop",
    word: "command.checking-stop",
    group: "flags",
    keys: [],
    run: stopChecking,
  },
  {
    id: "checking.again",
    word: "command.checking-again",
    group: "flags",
    keys: [],
    run: checkAgain,
  },
  {
    id: "grammar.open",
    word: "command.grammar",
    group: "flags",
    keys: [],
    run: () => desk.set({ dialog: "grammar" }),
  },
];
