import { Shortcuts } from "../commands/shortcuts.tsx";
import { DetailsDialog } from "../details/details-dialog.tsx";
import { ExportDialog } from "../export/export-dialog.tsx";
import { RuleDialog } from "../glossary/rule-dialog.tsx";
import { TermDialog } from "../glossary/term-dialog.tsx";
import { GrammarDialog } from "../grammar/grammar-dialog.tsx";
import { ConflictsDialog } from "../merge/conflicts-dialog.tsx";
import { HandoverDialog } from "../merge/handover-dialog.tsx";
import { VersionDialog } from "../merge/version-dialog.tsx";
import { RenameDialog } from "../names/rename-dialog.tsx";
import { OverviewDialog } from "../overview/overview-dialog.tsx";
import { PreferencesDialog } from "../preferences/preferences-dialog.tsx";
import { ReportDialog } from "../reports/report-dialog.tsx";
import { SampleDialog } from "../reports/sample-dialog.tsx";
import { OwnRulesDialog } from "../rules/own-rules-dialog.tsx";
import { SignoffDialog } from "../signoff/signoff-dialog.tsx";
import { TrackedDialog } from "../start/tracked-dialog.tsx";
import { TypographyDialog } from "../typography/typography-dialog.tsx";

/** The sheets that lie over the desk, apart from it: one asks for them now and then, the desk shall be there at once. */
export const sheets = {
  shortcuts: Shortcuts,
  export: ExportDialog,
  report: ReportDialog,
  sample: SampleDialog,
  preferences: PreferencesDialog,
  term: TermDialog,
  rule: RuleDialog,
  "own-rules": OwnRulesDialog,
  typography: TypographyDialog,
  grammar: GrammarDialog,
  "tracked-changes": TrackedDialog,
  rename: RenameDialog,
  overview: OverviewDialog,
  signoff: SignoffDialog,
  handover: HandoverDialog,
  conflicts: ConflictsDialog,
  version: VersionDialog,
  details: DetailsDialog,
} as const;
