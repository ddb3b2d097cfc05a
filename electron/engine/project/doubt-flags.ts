import { fingerprint } from "../../../shared/checks/fingerprint.ts";
import type { Doubt, DoubtKind } from "../../../shared/formats/format.ts";
import type { MqmType } from "../../../shared/mqm/typology.ts";
import type { FlagView } from "../../../shared/rpc/schemas.ts";

const categories: Readonly<Record<DoubtKind, MqmType>> = {
  "uncertain-join": "design/layout",
  "uncertain-split": "design/layout",
  "uncertain-heading": "design/layout",
  "uncertain-call": "design/cross-reference",
  "orphan-note": "design/cross-reference",
  "call-without-note": "design/cross-reference",
  "numbering-gap": "design/missing-text",
  "cut-sentence": "design/missing-text",
  "lost-text": "design/missing-text",
};

/** A doubt about the structure as a flag of the one queue: `structure` is its check, the kind of doubt its message. */
export const doubtFlag = (doubt: Doubt, text: string): FlagView => ({
  key: fingerprint("structure", doubt.kind, text, doubt.span, 0),
  check: "structure",
  block: doubt.block,
  ...doubt.span,
  quote: text.slice(doubt.span.from, doubt.span.to),
  category: categories[doubt.kind],
  severity: categories[doubt.kind] === "design/missing-text" ? "major" : "minor",
  message: doubt.kind,
  params: { ...doubt.params },
  suggestions: [],
  mechanical: false,
  confidence: doubt.confidence,
  repairs: [...doubt.repairs],
});
