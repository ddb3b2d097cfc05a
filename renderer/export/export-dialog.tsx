import { useRef, useState } from "react";
import { Button, ProgressBar } from "react-aria-components";
import type { EditionFormat } from "../../shared/rpc/contract/editions.ts";
import { desktop, download } from "../rpc/host.ts";
import { desk, engine } from "../state/desk.ts";
import { useStore } from "../state/store.ts";
import { tell } from "../state/tell.ts";
import { useWords } from "../strings/index.ts";
import { Sheet } from "../ui/sheet.tsx";

const formats = ["docx", "redline", "epub", "pdf", "html", "md", "txt"] as const satisfies readonly EditionFormat[];
type State = "raw" | "edited" | "approved";
const states = ["edited", "approved", "raw"] as const;

/** Makes an edition: format, which text, typography; progress, and Cancel while it runs. */
export function ExportDialog() {
  const { say } = useWords();
  const title = useStore(desk, (state) => state.book?.meta.title ?? "");
  const [format, setFormat] = useState<(typeof formats)[number]>("docx");
  const [state, setState] = useState<State>("edited");
  const [typography, setTypography] = useState(true);
  const [done, setDone] = useState<number | null>(null);
  const [told, setTold] = useState("");
  const stop = useRef<AbortController>(null);

  async function run(): Promise<void> {
    setTold("");
    const bridge = desktop();
    const into = bridge ? await bridge.host.saveAs(`${title}.${format === "redline" ? "docx" : format}`) : undefined;
    if (into === null) return;
    stop.current = new AbortController();
    setDone(0);
    try {
      const steps = await engine().editions.export(
        { format, state, typography, ...(into ? { into: into.grant } : {}) },
        { signal: stop.current.signal },
      );
      for await (const { done: made, total, result } of steps) {
        setDone(total ? made / total : 0);
        if (!result) continue;
        if (result.download) download(result.download, result.fileName);
        setTold(say("export.done", { name: result.fileName }));
      }
    } catch (error) {
      setTold(stop.current.signal.aborted ? say("export.stopped") : tell(error));
    }
    setDone(null);
  }

  return (
    <Sheet title={say("export.title")}>
      <fieldset className="choices">
        <legend>{say("export.format")}</legend>
        {formats.map((one) => (
          <label key={one}>
            <input type="radio" name="format" checked={format === one} onChange={() => setFormat(one)} />
            <span>{say(`export.format.${one}`)}</span>
          </label>
        ))}
      </fieldset>
      {format !== "redline" && (
        <fieldset className="choices">
          <legend>{say("export.state")}</legend>
          {states.map((one) => (
            <label key={one}>
              <input type="radio" name="state" checked={state === one} onChange={() => setState(one)} />
              <span>{say(`export.state.${one}`)}</span>
            </label>
          ))}
        </fieldset>
      )}
      <label className="inline">
        <input type="checkbox" checked={typography} onChange={(event) => setTypography(event.target.checked)} />{" "}
        {say("export.typography")}
      </label>
      {done !== null && (
        <ProgressBar aria-label={say("export.title")} value={Math.round(done * 100)}>
          {({ percentage }) => (
            <div className="bar">
              <div style={{ width: `${percentage ?? 0}%` }} />
            </div>
          )}
        </ProgressBar>
      )}
      <p role="status">{told}</p>
      <footer className="sheet-foot">
        {done === null ? (
          <Button className="primary" autoFocus onPress={() => void run()}>
            {say("export.go")}
          </Button>
        ) : (
          <Button className="suggestion" onPress={() => stop.current?.abort()}>
            {say("dialog.cancel")}
          </Button>
        )}
      </footer>
    </Sheet>
  );
}
