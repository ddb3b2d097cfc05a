import { Button } from "react-aria-components";
import { desk } from "../state/desk.ts";
import { useStore } from "../state/store.ts";
import { useWords } from "../strings/index.ts";
import { closeDialog, Sheet } from "../ui/sheet.tsx";
import { takeVersion } from "./take-version.ts";

const counted = ["same", "changed", "carried", "added", "gone", "conflicts"] as const;

/** What a new version of the raw file does to the book: looked at before it is taken in, and told again after. */
export function VersionDialog() {
  const { say } = useWords();
  const version = useStore(desk, (state) => state.version);
  if (!version) return null;
  const { file, summary, isTaken } = version;
  return (
    <Sheet title={say("version.title")}>
      <p>{say(isTaken ? "version.taken" : "version.looked", { name: file.name })}</p>
      <dl className="version-counts">
        {counted.map((key) => (
          <div key={key}>
            <dt>{say(`version.${key}`)}</dt>
            <dd>{summary[key]}</dd>
          </div>
        ))}
      </dl>
      <p className="hint">{isTaken ? say("version.kept", { name: summary.kept }) : say("version.means")}</p>
      <footer className="sheet-foot">
        {isTaken ? (
          <Button
            className="primary"
            autoFocus
            onPress={() => desk.set({ dialog: summary.conflicts > 0 ? "conflicts" : null })}
          >
            {say(summary.conflicts > 0 ? "version.settle" : "dialog.close")}
          </Button>
        ) : (
          <>
            <Button className="plain" onPress={closeDialog}>
              {say("dialog.cancel")}
            </Button>
            <Button className="primary" autoFocus onPress={() => void takeVersion(file)}>
              {say("version.take")}
            </Button>
          </>
        )}
      </footer>
    </Sheet>
  );
}
