import { createTermMatcher } from "../../../shared/glossary/create-matcher.ts";
import type { TermMatcher } from "../../../shared/glossary/matcher.ts";
import type { Lexicon } from "../../../shared/text/lexicon.ts";
import type { CheckSettings } from "../jobs/check-messages.ts";
import { readPacks, readTermbases } from "./shipped.ts";

/** The matcher of the termbases and packs that a book uses, its own terms first. */
export async function loadTerms(
  settings: Pick<CheckSettings, "appRoot" | "shared" | "termbases" | "packs" | "own">,
  lexicon: Lexicon,
): Promise<TermMatcher> {
  const [shipped, packs] = await Promise.all([
    readTermbases(settings.appRoot, settings.termbases, settings.shared),
    readPacks(settings.appRoot, settings.packs),
  ]);
  return createTermMatcher({ termbases: [...(settings.own ? [settings.own] : []), ...shipped], packs, lexicon });
}
