import { useEffect } from "react";
import { Button } from "react-aria-components";
import { runCommand } from "../commands/commands.ts";
import { listenToKeys } from "../commands/keys.ts";
import { Palette } from "../commands/palette.tsx";
import { QuickFixes } from "../flags/quick-fixes.tsx";
import { desktop, takeDropped } from "../rpc/host.ts";
import { Start } from "../start/start.tsx";
import { watchActivity } from "../state/activity.ts";
import { desk } from "../state/desk.ts";
import { openFile } from "../state/open.ts";
import { flush } from "../state/save.ts";
import { useStore } from "../state/store.ts";
import { tell } from "../state/tell.ts";
import { useWords } from "../strings/index.ts";
import { AttachMenu } from "../structure/attach-menu.tsx";
import { KindMenu } from "../structure/kind-menu.tsx";
import { DeskScreen } from "./desk-screen.tsx";
import { useSheets } from "./use-sheets.ts";

/** What opens at a key in the middle of writing is part of the desk. */
const atHand = {
  palette: Palette,
  kind: KindMenu,
  attach: AttachMenu,
  fixes: QuickFixes,
} as const;

/** The whole window: first screen or desk, the sheet on top, what went wrong, what a screen reader says. */
export function App() {
  const { say } = useWords();
  // Part by part: what is typed changes the state at every key, and the whole window must not be drawn again for it.
  const line = useStore(desk, (state) => state.engine);
  const book = useStore(desk, (state) => state.book);
  const isOpening = useStore(desk, (state) => state.opening !== null);
  const lost = useStore(desk, (state) => state.lost);
  const dialog = useStore(desk, (state) => state.dialog);
  const problem = useStore(desk, (state) => state.problem);
  useEffect(listenToKeys, []);
  useEffect(watchActivity, []);
  useEffect(() => desktop()?.host.onCommand(runCommand), []);
  useEffect(() => (line ? desktop()?.host.onOpenFile((file) => void openFile(file)) : undefined), [line]);
  useEffect(() => {
    document.title = book ? `${book.meta.title} – Épreuve` : "Épreuve";
  }, [book]);
  const sheets = useSheets(dialog !== null);
  const Open = dialog && { ...atHand, ...sheets }[dialog];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a file may be dropped anywhere; the same is done by "Open a book".
    <div className="app" onDragOver={(event) => event.preventDefault()} onDrop={(event) => void drop(event)}>
      {book && !isOpening ? <DeskScreen /> : <Start />}
      {Open && <Open />}
      {(problem || (book && lost)) && (
        <div className="toast" role="alert" data-react-aria-top-layer="true">
          <p>{lost ? say("app.lost") : problem}</p>
          <Button className="plain" onPress={() => desk.set({ problem: null, lost: null })}>
            {say("dialog.close")}
          </Button>
        </div>
      )}
      <Spoken />
    </div>
  );
}

/** Heard over an open sheet too, which hides all but this and the toast from a screen reader. */
function Spoken() {
  const spoken = useStore(desk, (state) => state.spoken);
  return (
    <div className="visually-hidden" aria-live="polite" data-live-announcer="true" data-testid="spoken">
      {spoken}
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
