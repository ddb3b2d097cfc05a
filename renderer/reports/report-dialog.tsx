import { useState } from "react";
import type { ReportFormat, ReportLanguage } from "../../shared/rpc/contract/reports.ts";
import { MakingFoot } from "../export/making-foot.tsx";
import { useMaking } from "../export/use-making.ts";
import { desk, engine } from "../state/desk.ts";
import { useStore } from "../state/store.ts";
import { useWords } from "../strings/index.ts";
import { Sheet } from "../ui/sheet.tsx";

const formats = ["html", "pdf", "csv", "json"] as const satisfies readonly ReportFormat[];
const languages = ["fr", "en"] as const satisfies readonly ReportLanguage[];

/** Makes the book's report, in the format and language one chooses. */
export function ReportDialog() {
  const { say, language } = useWords();
  const title = useStore(desk, (state) => state.book?.meta.title ?? "");
  const [format, setFormat] = useState<ReportFormat>("html");
  const [spoken, setSpoken] = useState<ReportLanguage>(language);
  const making = useMaking();
  const run = () =>
    making.make(`${title} – ${say("report.title")}.${format}`, (into, signal) =>
      engine().reports.make({ format, language: spoken, ...(into ? { into: into.grant } : {}) }, { signal }),
    );
  return (
    <Sheet title={say("report.title")}>
      <p className="hint">{say("report.hint")}</p>
      <fieldset className="choices">
        <legend>{say("report.format")}</legend>
        {formats.map((one) => (
          <label key={one}>
            <input type="radio" name="report-format" checked={format === one} onChange={() => setFormat(one)} />
            <span>{say(`report.format.${one}`)}</span>
          </label>
        ))}
      </fieldset>
      {(format === "html" || format === "pdf") && (
        <fieldset className="choices">
          <legend>{say("report.language")}</legend>
          {languages.map((one) => (
            <label key={one}>
              <input type="radio" name="report-language" checked={spoken === one} onChange={() => setSpoken(one)} />
              <span>{say(`report.language.${one}`)}</span>
            </label>
          ))}
        </fieldset>
      )}
      <MakingFoot making={making} label={say("report.go")} onGo={() => void run()} />
    </Sheet>
  );
}
