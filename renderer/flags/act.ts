import type { FlagView } from "../../shared/rpc/schemas.ts";
import { placeOfFlag } from "../editor/flag-marks.ts";
import { editorOf, replaceInHand } from "../editor/hand.ts";
import { absorb } from "../state/absorb.ts";
import { desk, engine, handView } from "../state/desk.ts";
import { toNextFlag } from "../state/go.ts";
import { flush } from "../state/save.ts";
import { speak } from "../state/speak.ts";
import { tell } from "../state/tell.ts";
import { i18n } from "../strings/index.ts";

/** The flag in hand, else the first of the block in hand. */
export function flagInHand(): FlagView | undefined {
  const state = desk.get();
  const flags = (handView(state)?.flags ?? []).filter((flag) => state.filter.mechanical || !flag.mechanical);
  return flags.find(({ key }) => key === state.flag) ?? flags[0];
}

/** The dictionary's suggestions by word, once they have been asked for. */
const spellings = new Map<string, string[]>();

/** What the dictionary suggests for a word it does not know. Remembered, so that the keys find what the pane shows. */
export async function spellingsOf({ quote }: FlagView): Promise<string[]> {
  const known = spellings.get(quote) ?? (await engine().flags.spellings({ word: quote.slice(0, 60) }));
  if (spellings.size > 500) spellings.clear();
  spellings.set(quote, known);
  return known;
}

/** Does what a suggestion proposes: replaces the flagged words, or repairs the structure. */
export async function applySuggestion(flag: FlagView, index: number): Promise<void> {
  try {
    const repair = flag.repairs?.[index];
    if (repair) {
      await flush();
      await absorb(await engine().blocks.restructure({ edit: repair, flag: flag.key }));
      return;
    }
    const text = (flag.check === "spelling" ? await spellingsOf(flag) : flag.suggestions)[index];
    const view = editorOf(flag.block);
    const place = view && placeOfFlag(view, flag.key);
    if (text === undefined || !place) {
      speak(i18n.t("say.no-suggestion"));
      return;
    }
    replaceInHand(place.from, place.to, text, { kind: "suggestion", check: flag.check, flag: flag.key });
    speak(i18n.t("say.applied", { text }));
  } catch (error) {
    desk.set({ problem: tell(error) });
  }
}

/** Ignores a flag: this one, all alike, or its whole check; then goes on to the next. */
export async function ignoreFlag(flag: FlagView, verb: "this" | "alike" | "check"): Promise<void> {
  try {
    await flush();
    const { ignored } = await engine().flags.ignore({ key: flag.key, block: flag.block, verb });
    const done = i18n.t("say.ignored", { count: ignored });
    await toNextFlag();
    speak(`${done}. ${desk.get().spoken}`);
  } catch (error) {
    desk.set({ problem: tell(error) });
  }
}
