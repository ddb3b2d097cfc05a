import type { BookMeta } from "../../shared/book/book.ts";
import type { Concept } from "../../shared/glossary/termbase.ts";
import type { OwnRule } from "../../shared/rules/own-rule.ts";
import type { HouseStyle } from "../../shared/text/house-style.ts";
import type { GlossaryChoice } from "./glossary/choose-glossaries.ts";
import type { CheckSettings } from "./jobs/check-messages.ts";

/** What a book says of how it is checked. */
export interface CheckedBook {
  readonly meta: BookMeta;
  /** The book's own terms and rules. */
  readonly own: readonly Concept[];
  readonly rules: readonly OwnRule[];
  readonly style: HouseStyle;
}

/** How a book is checked: its languages, glossaries, own terms, rules and style. `folders`: where termbases are, those that ship and a person's own. */
export function checkSettings(
  { meta, own, rules, style }: CheckedBook,
  { termbases, packs, sourceLanguage }: GlossaryChoice,
  folders: Pick<CheckSettings, "appRoot" | "shared">,
): CheckSettings {
  const source = meta.sourceLanguage ?? sourceLanguage;
  return {
    ...folders,
    language: meta.language,
    ...(source ? { sourceLanguage: source } : {}),
    termbases,
    packs,
    own: { id: "own", title: meta.title, concepts: own },
    style,
    rules,
  };
}
