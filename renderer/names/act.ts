import type { NameView } from "../../shared/rpc/contract/names.ts";
import { desk, engine } from "../state/desk.ts";
import { speak } from "../state/speak.ts";
import { createStore } from "../state/store.ts";
import { tell } from "../state/tell.ts";
import { i18n } from "../strings/index.ts";

/** The spelling chosen for a name, and those it would replace: what the sheet starts from. */
export const renaming = createStore<{ readonly wrong: readonly string[]; readonly right: string }>({
  wrong: [],
  right: "",
});

/** Shows what choosing a spelling would change. */
export function choose(name: NameView, right: string): void {
  renaming.set({ wrong: name.forms.map(({ text }) => text).filter((form) => form !== right), right });
  desk.set({ dialog: "rename" });
}

/** Says that two names are one, two, or not decided after all. */
export async function decideNames(kind: "same" | "different" | "undecided", one: string, other: string): Promise<void> {
  try {
    await engine().names.decide({ kind, one, other });
    speak(i18n.t(`say.names.${kind}`, { one, other }));
  } catch (error) {
    desk.set({ problem: tell(error) });
  }
}
