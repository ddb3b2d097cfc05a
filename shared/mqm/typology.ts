/**
 * MQM (ISO 5060) error types, dimension and type by their published names in lower case; ids as in MQM Full where a finer
 * level helps the editor. https://themqm.org/error-types-2/typology
 */
export const mqmTypes = [
  "terminology/inconsistent-with-resource",
  "terminology/inconsistent-use",
  "terminology/wrong-term",
  "accuracy/mistranslation",
  "accuracy/untranslated",
  "accuracy/addition",
  "accuracy/omission",
  "linguistic/grammar",
  "linguistic/duplication",
  "linguistic/punctuation",
  "linguistic/unpaired-marks",
  "linguistic/spelling",
  "linguistic/unintelligible",
  "linguistic/character-encoding",
  "linguistic/textual-conventions",
  "style/awkward",
  "style/unidiomatic",
  "style/inconsistent",
  "style/register",
  "locale/number-format",
  "locale/date-format",
  "locale/currency-format",
  "locale/measurement-format",
  "locale/punctuation",
  "design/layout",
  "design/missing-text",
  "design/cross-reference",
  "design/markup",
] as const;
export type MqmType = (typeof mqmTypes)[number];

export const severities = ["neutral", "minor", "major", "critical"] as const;
export type Severity = (typeof severities)[number];

/** MQM 2.0 penalty of one error of each severity. */
export const severityPenalty: Readonly<Record<Severity, number>> = { neutral: 0, minor: 1, major: 5, critical: 25 };
