/** English expressions that French uses as they are; never flagged, alone or together. */
export const loanWords: ReadonlySet<string> = new Set(
  `
  business week-end marketing leasing ok best-seller stock-option cash-flow know-how start-up business-plan hot-dog
  open-source open source free software shareware copyright copyleft blues rock jazz soul country folk pop
  fair-play self-service off-shore know how hard soft ware news web world wide cloud street view
`
    .trim()
    .split(/\s+/),
);
