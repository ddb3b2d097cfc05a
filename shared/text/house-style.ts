/** A publisher's typographic choices. Applied at export or as approvable corrections. */
export interface HouseStyle {
  readonly id: string;
  readonly quotes: "guillemets" | "curly";
  /** Second-level quotation marks. */
  readonly innerQuotes: "curly" | "guillemets";
  readonly apostrophe: "typographic" | "straight";
  /** The space before each sign: none, no-break (U+00A0) or narrow no-break (U+202F). */
  readonly spaceBefore: Readonly<Record<":" | ";" | "!" | "?" | "»" | "%", "none" | "no-break" | "narrow">>;
  readonly spaceAfterGuillemet: "none" | "no-break" | "narrow";
  /** Between the thousands of a number. */
  readonly thousands: "none" | "no-break" | "narrow";
  readonly accentedCapitals: boolean;
  readonly ellipsis: "single" | "three-dots";
  /** "2e" and "1er", raised or not, at export. */
  readonly ordinals: "raised" | "plain";
  readonly dash: "em" | "en";
  /** « reopened at each paragraph of a long quotation. */
  readonly reopenQuotes: boolean;
}

/** The usage of the Imprimerie nationale, in short: narrow spaces before ; ! ?, full no-break before : and inside « ». */
export const imprimerieNationale: HouseStyle = {
  id: "imprimerie-nationale",
  quotes: "guillemets",
  innerQuotes: "curly",
  apostrophe: "typographic",
  spaceBefore: { ":": "no-break", ";": "narrow", "!": "narrow", "?": "narrow", "»": "no-break", "%": "no-break" },
  spaceAfterGuillemet: "no-break",
  thousands: "narrow",
  accentedCapitals: true,
  ellipsis: "single",
  ordinals: "raised",
  dash: "en",
  reopenQuotes: false,
};
