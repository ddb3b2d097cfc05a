import type { MqmType, Severity } from "../../mqm/typology.ts";
import type { BySeverity } from "../report/report.ts";

/** Marks counted by category and severity, the most frequent first. */
export function categoriesOf(
  marks: readonly { readonly category: MqmType; readonly severity: Severity }[],
): { readonly category: MqmType; readonly errors: BySeverity }[] {
  const counts = new Map<MqmType, Record<Severity, number>>();
  for (const { category, severity } of marks) {
    const count = counts.get(category) ?? { neutral: 0, minor: 0, major: 0, critical: 0 };
    counts.set(category, count);
    count[severity]++;
  }
  const total = (errors: BySeverity): number => errors.neutral + errors.minor + errors.major + errors.critical;
  return [...counts]
    .map(([category, errors]) => ({ category, errors }))
    .sort((a, b) => total(b.errors) - total(a.errors));
}
