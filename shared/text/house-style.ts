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

/** No-break spaces of full width throughout: for word processors and fonts that lack the narrow one. */
const officeTypography: HouseStyle = {
  ...imprimerieNationale,
  id: "office",
  spaceBefore: { ":": "no-break", ";": "no-break", "!": "no-break", "?": "no-break", "»": "no-break", "%": "no-break" },
  thousands: "no-break",
};

/** French-speaking Switzerland: narrow spaces before all double marks and inside « ». */
const swissTypography: HouseStyle = {
  ...imprimerieNationale,
  id: "swiss",
  spaceBefore: { ":": "narrow", ";": "narrow", "!": "narrow", "?": "narrow", "»": "narrow", "%": "narrow" },
  spaceAfterGuillemet: "narrow",
};

/** Canada, after the Office québécois de la langue française: no space before ; ! ? and em dashes. */
const canadianTypography: HouseStyle = {
  ...imprimerieNationale,
  id: "canadian",
  spaceBefore: { ":": "no-break", ";": "none", "!": "none", "?": "none", "»": "no-break", "%": "no-break" },
  dash: "em",
};

export const houseStyles: readonly HouseStyle[] = [
  imprimerieNationale,
  officeTypography,
  swissTypography,
  canadianTypography,
];

/** The style of that id; the Imprimerie nationale's when there is none. */
export const houseStyle = (id: string | undefined): HouseStyle =>
  houseStyles.find((style) => style.id === id) ?? imprimerieNationale;
