import type { MqmType, Severity } from "../../mqm/typology.ts";
import type { Estimate } from "../sampling/estimate.ts";

/** Counts of errors by severity. */
export type BySeverity = Readonly<Record<Severity, number>>;

/** How errors weigh: named in the report. MQM 2.0 by default. */
export interface ScoringProfile {
  readonly name: string;
  readonly penalty: BySeverity;
}

export interface Score {
  /** Words of the machine's text: there may be no source to count, and what was delivered is what is judged. */
  readonly words: number;
  readonly errors: BySeverity;
  /** Absolute Penalty Total: each error by the weight of its severity. */
  readonly penalty: number;
  readonly perThousand: number;
  /** Overall Quality Score, linear: 100 × (1 − penalty / words), not below 0. */
  readonly quality: number;
}

export interface Work {
  readonly edits: number;
  /** Edits by word of the edited text. */
  readonly hter: number;
  /** Minutes that the saved steps show; a lower bound. Nothing without steps. */
  readonly minutes?: number;
}

export interface CheckRecord {
  readonly check: string;
  readonly found: number;
  readonly corrected: number;
  readonly ignored: number;
  readonly open: number;
  /** corrected / (corrected + ignored); null while nothing was decided. */
  readonly precision: number | null;
}

/** A correction in its place. */
export interface Example {
  readonly check: string;
  readonly category: MqmType;
  readonly severity: Severity;
  readonly chapter: string;
  /** What stands around it, the same on both sides; then what was there and what is there now. */
  readonly left: string;
  readonly right: string;
  readonly before: string;
  readonly after: string;
}

export interface SampleReport {
  readonly state: "raw" | "edited";
  readonly drawn: number;
  readonly judged: number;
  readonly seed: number;
  readonly errors: Estimate;
  readonly penalty: Estimate;
  readonly categories: readonly { readonly category: MqmType; readonly errors: BySeverity }[];
}

/** Everything a report says. Errors are confirmed ones: a flag on the machine's text whose words were corrected since. */
export interface Report {
  readonly format: "epreuve-report/1";
  readonly title: string;
  readonly authors: readonly string[];
  /** ISO 8601. */
  readonly date: string;
  readonly profile: ScoringProfile;
  readonly blocks: number;
  readonly edited: number;
  readonly approved: number;
  readonly total: Score & Work;
  readonly chapters: readonly (Score & Work & { readonly title: string })[];
  readonly categories: readonly { readonly category: MqmType; readonly errors: BySeverity; readonly penalty: number }[];
  /** Flags that nobody decided about: they do not count. */
  readonly suspects: BySeverity;
  /** Typography that one pass mends: apart, it would drown the rest. */
  readonly mechanical: { readonly found: number; readonly corrected: number };
  /** Corrections, and how many of them no check had flagged: what the checks missed. */
  readonly corrections: { readonly total: number; readonly unflagged: number };
  readonly checks: readonly CheckRecord[];
  readonly examples: readonly Example[];
  readonly sample?: SampleReport;
}
