import type { FlagView } from "../../shared/rpc/schemas.ts";
import { placeOfFlag } from "../editor/flag-marks.ts";
import { editorOf, replaceInHand } from "../editor/hand.ts";
import { absorb } from "../state/absorb.ts";
import { desk, engine, handView } from "../state/desk.ts";
import { nextFlag } from "../state/go.ts";
import { flush } from "../state/save.ts";
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
export function applySuggestion(flag: FlagView, index: number): void {
  const repair = flag.repairs?.[index];
  if (repair) {
    void flush()
      .then(() => engine().blocks.restructure({ edit: repair, flag: flag.key }))
      .then(absorb)
      .catch(show);
    return;
  }
  const text = flag.suggestions[index] ?? (flag.check === "spelling" ? spellings.get(flag.quote)?.[index] : undefined);
  const view = editorOf(flag.block);
  const place = view && placeOfFlag(view, flag.key);
  if (text === undefined || !place) return;
  replaceInHand(place.from, place.to, text, { kind: "suggestion", check: flag.check, flag: flag.key });
  desk.set({ spoken: i18n.t("say.applied", { text }) });
}

/** Ignores a flag: this one, all alike, or its whole check; then goes on to the next. */
export function ignoreFlag(flag: FlagView, verb: "this" | "alike" | "check"): void {
  void (async () => {
    try {
      await flush();
      const { ignored } = await engine().flags.ignore({ key: flag.key, block: flag.block, verb });
      desk.set({ spoken: i18n.t("say.ignored", { count: ignored }) });
      await nextFlag();
    } catch (error) {
      show(error);
    }
  })();
}

const show = (error: unknown): void => desk.set({ problem: tell(error) });
