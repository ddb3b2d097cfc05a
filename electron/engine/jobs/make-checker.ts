import { Checker } from "../../../shared/checks/checker.ts";
import { checks } from "../../../shared/checks/index.ts";
import { ownRuleChecks } from "../../../shared/rules/own-rule-checks.ts";
import { loadTerms } from "../glossary/load-terms.ts";
import { loadLanguage } from "../language/load-language.ts";
import type { CheckSettings } from "./check-messages.ts";

/** A checker with its language and glossaries: the one way to get one, in a worker or for the command line. */
export async function makeChecker(settings: CheckSettings): Promise<Checker> {
  const language = await loadLanguage();
  const terms = await loadTerms(settings, language.lexicon);
  return new Checker({
    checks: [...checks, ...ownRuleChecks(settings.rules ?? [], language.lexicon)],
    ...language,
    terms,
    style: settings.style,
    language: settings.language,
    ...(settings.sourceLanguage ? { sourceLanguage: settings.sourceLanguage } : {}),
  });
}
