import { useEffect } from "react";
import { Button } from "react-aria-components";
import { runCommand } from "../commands/commands.ts";
import { listenToKeys } from "../commands/keys.ts";
import { Palette } from "../commands/palette.tsx";
import { Shortcuts } from "../commands/shortcuts.tsx";
import { DetailsDialog } from "../details/details-dialog.tsx";
import { ExportDialog } from "../export/export-dialog.tsx";
import { QuickFixes } from "../flags/quick-fixes.tsx";
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
import { desktop, takeDropped } from "../rpc/host.ts";
import { OwnRulesDialog } from "../rules/own-rules-dialog.tsx";
import { SignoffDialog } from "../signoff/signoff-dialog.tsx";
import { Start } from "../start/start.tsx";
import { TrackedDialog } from "../start/tracked-dialog.tsx";
import { watchActivity } from "../state/activity.ts";
import { desk } from "../state/desk.ts";
import { openFile } from "../state/open.ts";
import { flush } from "../state/save.ts";
import { useStore } from "../state/store.ts";
import { tell } from "../state/tell.ts";
import { useWords } from "../strings/index.ts";
import { AttachMenu } from "../structure/attach-menu.tsx";
import { KindMenu } from "../structure/kind-menu.tsx";
import { TypographyDialog } from "../typography/typography-dialog.tsx";
import { DeskScreen } from "./desk-screen.tsx";

const dialogs = {
  palette: Palette,
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
  kind: KindMenu,
  attach: AttachMenu,
  "tracked-changes": TrackedDialog,
  rename: RenameDialog,
  overview: OverviewDialog,
  fixes: QuickFixes,
  signoff: SignoffDialog,
  handover: HandoverDialog,
  conflicts: ConflictsDialog,
  version: VersionDialog,
  details: DetailsDialog,
} as const;

/** The whole window: first screen or desk, the sheet on top, what went wrong, what a screen reader says. */
export function App() {
  const { say } = useWords();
  const { engine: line, book, opening, lost, dialog, problem, spoken } = useStore(desk, (state) => state);
  useEffect(listenToKeys, []);
  useEffect(watchActivity, []);
  useEffect(() => desktop()?.host.onCommand(runCommand), []);
  useEffect(() => (line ? desktop()?.host.onOpenFile((file) => void openFile(file)) : undefined), [line]);
  useEffect(() => {
    document.title = book ? `${book.meta.title} – Épreuve` : "Épreuve";
  }, [book]);
  const Open = dialog && dialogs[dialog];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a file may be dropped anywhere; the same is done by "Open a book".
    <div className="app" onDragOver={(event) => event.preventDefault()} onDrop={(event) => void drop(event)}>
      {book && opening === null ? <DeskScreen /> : <Start />}
      {Open && <Open />}
      {(problem || (book && lost)) && (
        <div className="toast" role="alert">
          <p>{lost ? say("app.lost") : problem}</p>
          <Button className="plain" onPress={() => desk.set({ problem: null, lost: null })}>
            {say("dialog.close")}
          </Button>
        </div>
      )}
      <div className="visually-hidden" aria-live="polite" data-testid="spoken">
        {spoken}
      </div>
    </div>
  );
}

async function drop(event: React.DragEvent): Promise<void> {
  event.preventDefault();
  const [file] = event.dataTransfer.files;
  if (!file) return;
  try {
    await flush();
    const granted = await takeDropped(file);
    if (granted) await openFile(granted);
  } catch (error) {
    desk.set({ problem: tell(error) });
  }
}
