import { checkNameKey, formatMessage } from "../../shared/messages/format.ts";
import type { CheckRecord } from "../../shared/rpc/contract/flags.ts";
import { desk, engine } from "../state/desk.ts";
import { tell } from "../state/tell.ts";
import { useWords } from "../strings/index.ts";

/** Each check with what became of its flags in this book, and its switch; those mostly ignored last. */
export function CheckRecords({ records }: { readonly records: readonly CheckRecord[] }) {
  const { say, language } = useWords();
  const known = records
    .map((record) => ({ ...record, name: formatMessage(language, checkNameKey(record.check)) }))
    .sort(
      (a, b) =>
        Number(a.sunk) - Number(b.sunk) || b.open + b.ignored - a.open - a.ignored || a.name.localeCompare(b.name),
    );
  return (
    <details className="records">
      <summary>{say("records.title")}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{say("records.check")}</th>
            <th scope="col">{say("records.open")}</th>
            <th scope="col">{say("records.corrected")}</th>
            <th scope="col">{say("records.ignored")}</th>
            <th scope="col">{say("records.precision")}</th>
          </tr>
        </thead>
        <tbody>
          {known.map(({ check, name, enabled, open, corrected, ignored, precision, sunk }) => (
            <tr key={check} className={enabled ? "" : "off"}>
              <th scope="row">
                <label className="inline">
                  <input
                    type="checkbox"
                    aria-label={say("records.on", { check: name })}
                    checked={enabled}
                    onChange={(event) => void enable(check, event.target.checked)}
                  />{" "}
                  {name}
                </label>
                {sunk && <small>{say("records.sunk")}</small>}
              </th>
              <td>{open}</td>
              <td>{corrected}</td>
              <td>{ignored}</td>
              <td>{precision === null ? "–" : `${Math.round(precision * 100)} %`}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

const enable = (check: string, enabled: boolean): Promise<void> =>
  engine()
    .flags.enable({ check, enabled })
    .catch((error) => desk.set({ problem: tell(error) }));
