import type { Check, Finding, Flag, Passage } from "./check.ts";
import { fingerprint } from "./fingerprint.ts";

/** What one check found in a passage; `rank` is the check's place in the list. */
export interface RawFlag {
  readonly check: Check;
  readonly rank: number;
  readonly finding: Finding;
}

/** Fills in what the check's definition says, and gives each flag its key. In text order. */
export function completeFlags(passage: Passage, raw: readonly RawFlag[]): Flag[] {
  const twins = new Map<string, number>();
  return [...raw]
    .sort(
      (a, b) => a.finding.span.from - b.finding.span.from || a.finding.span.to - b.finding.span.to || a.rank - b.rank,
    )
    .map(({ check, finding }) => {
      const message = finding.message ?? "default";
      const first = fingerprint(check.id, message, passage.text, finding.span, 0);
      const twin = twins.get(first) ?? 0;
      twins.set(first, twin + 1);
      return {
        key: twin === 0 ? first : fingerprint(check.id, message, passage.text, finding.span, twin),
        check: check.id,
        block: passage.id,
        from: finding.span.from,
        to: finding.span.to,
        quote: passage.text.slice(finding.span.from, finding.span.to),
        category: finding.category ?? check.category,
        severity: finding.severity ?? check.severity,
        message,
        params: finding.params ?? {},
        suggestions: finding.suggestions ?? [],
        mechanical: check.mechanical ?? false,
        confidence: finding.confidence ?? check.confidence,
      };
    });
}
