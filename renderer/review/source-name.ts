import { checkNameKey, formatMessage } from "../../shared/messages/format.ts";
import { sourceOf } from "../../shared/review/review-filter.ts";
import type { ReviewLine } from "../../shared/rpc/contract/review.ts";
import type { Say, Word } from "../strings/index.ts";

/** What made a change, in words: the name of the check, the rule as it was written, or how the change came about. */
export function sourceName(source: string, say: Say, language: "fr" | "en"): string {
  const [, kind = "", name = ""] = /^(check|rule|kind):([\s\S]*)$/.exec(source) ?? [];
  if (kind === "check") return formatMessage(language, checkNameKey(name));
  return kind === "rule" ? name : say(`reason.${name}` as Word);
}

/** The same for one change, with what was said when it was made; of what was typed there is nothing to say. */
export function whyOf({ change: { by } }: ReviewLine, say: Say, language: "fr" | "en"): string {
  if (!by) return "";
  const { kind, comment } = by.reason;
  const source = sourceOf(by.reason);
  const named = source === `kind:${kind}` && kind === "typed" ? "" : sourceName(source, say, language);
  return [named, comment ?? ""].filter(Boolean).join(" · ");
}
