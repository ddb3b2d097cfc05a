import { useState } from "react";
import { Button } from "react-aria-components";
import type { EditionFormat, PdfChoice } from "../../shared/rpc/contract/editions.ts";
import { type GrantedFile, pickFile } from "../rpc/host.ts";
import { desk, engine } from "../state/desk.ts";
import { useStore } from "../state/store.ts";
import { tell } from "../state/tell.ts";
import { useWords } from "../strings/index.ts";
import { Sheet } from "../ui/sheet.tsx";
import { MakingFoot } from "./making-foot.tsx";
import { PdfOptions } from "./pdf-options.tsx";
import { useMaking } from "./use-making.ts";

const formats = [
  "docx",
  "redline",
  "epub",
  "pdf",
  "html",
  "md",
  "txt",
  "xliff",
  "tmx",
] as const satisfies readonly EditionFormat[];
type State = "raw" | "edited" | "approved";
const states = ["edited", "approved", "raw"] as const;
/** Bilingual files and redlines carry what was written, sign by sign. */
const asWritten: ReadonlySet<EditionFormat> = new Set(["redline", "xliff", "tmx"]);

/** Makes an edition: format, which text, typography, the format's own options; progress, and Cancel while it runs. */
export function ExportDialog() {
  const { say } = useWords();
  const title = useStore(desk, (state) => state.book?.meta.title ?? "");
  const [format, setFormat] = useState<(typeof formats)[number]>("docx");
  const [state, setState] = useState<State>("edited");
  const [typography, setTypography] = useState(true);
  const [pdf, setPdf] = useState<PdfChoice>({ trim: "roman", font: "Libertinus Serif", size: 10.5 });
  const [cover, setCover] = useState<GrantedFile | null>(null);
  const making = useMaking();

  const run = () =>
    making.make(`${title}.${format === "redline" ? "docx" : format}`, (into, signal) =>
      engine().editions.export(
        {
          format,
          state: format === "redline" && state === "raw" ? "edited" : state,
          typography: typography && !asWritten.has(format),
          ...(format === "pdf" ? { pdf } : {}),
          ...(format === "epub" && cover ? { cover: cover.grant } : {}),
          ...(into ? { into: into.grant } : {}),
        },
        { signal },
      ),
    );

  async function chooseCover(): Promise<void> {
    try {
      setCover(await pickFile());
    } catch (error) {
      desk.set({ problem: tell(error) });
    }
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
      <fieldset className="choices">
        <legend>{say("export.state")}</legend>
        {states
          .filter((one) => format !== "redline" || one !== "raw")
          .map((one) => (
            <label key={one}>
              <input type="radio" name="state" checked={state === one} onChange={() => setState(one)} />
              <span>{say(`export.state.${one}`)}</span>
            </label>
          ))}
      </fieldset>
      {format === "redline" && <p className="hint">{say("export.redline.hint")}</p>}
      {format === "pdf" && <PdfOptions value={pdf} onChange={setPdf} />}
      {format === "epub" && (
        <p className="cover-choice">
          {say("export.cover")} {cover?.name ?? say("export.cover.drawn")}{" "}
          <Button className="suggestion" onPress={() => void chooseCover()}>
            {say("export.cover.choose")}
          </Button>
          {cover && (
            <Button className="plain" onPress={() => setCover(null)}>
              {say("export.cover.remove")}
            </Button>
          )}
        </p>
      )}
      {!asWritten.has(format) && (
        <label className="inline">
          <input type="checkbox" checked={typography} onChange={(event) => setTypography(event.target.checked)} />{" "}
          {say("export.typography")}
        </label>
      )}
      <MakingFoot making={making} label={say("export.go")} onGo={() => void run()} />
    </Sheet>
  );
}
