import type { TermMatcher } from "../../../shared/glossary/matcher.ts";
import type { Lexicon } from "../../../shared/text/lexicon.ts";
import type { CheckSettings } from "../jobs/check-messages.ts";

/** The matcher of the termbases and packs that a book uses. */
export async function loadTerms(
  _settings: Pick<CheckSettings, "appRoot" | "termbases" | "packs" | "own">,
  _lexicon: Lexicon,
): Promise<TermMatcher> {
  return { terms: () => [], interference: () => [] };
}
