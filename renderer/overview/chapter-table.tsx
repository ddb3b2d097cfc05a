import type { BlockId } from "../../shared/book/ids.ts";
import { severities } from "../../shared/mqm/typology.ts";
import type { ChapterOverview } from "../../shared/rpc/contract/overview.ts";
import { useWords } from "../strings/index.ts";
import { hours } from "./hours.ts";
import { StatesBar } from "./states-bar.tsx";

/** A row a chapter: how far it is, what waits there, how much was changed, what it took. */
export function ChapterTable({ chapters, open }: ChapterTableProps) {
  const { say, language } = useWords();
  const mostFlags = Math.max(1, ...chapters.map(({ flags }) => total(flags)));
  return (
    <table className="chapters">
      <thead>
        <tr>
          <th scope="col">{say("overview.chapter")}</th>
          <th scope="col" className="number">
            {say("overview.words")}
          </th>
          <th scope="col" className="wide">
            {say("overview.progress")}
          </th>
          <th scope="col" className="wide">
            {say("overview.flags-left")}
          </th>
          <th scope="col" className="number">
            HTER
          </th>
          <th scope="col" className="number">
            {say("overview.time")}
          </th>
        </tr>
      </thead>
      <tbody>
        {chapters.map((chapter) => (
          <tr key={chapter.id}>
            <th scope="row">
              <button type="button" className="link" onClick={() => open(chapter.id)}>
                {chapter.title || say("outline.beginning")}
              </button>
            </th>
            <td>{chapter.words.toLocaleString(language)}</td>
            <td>
              <StatesBar states={chapter.states} words={chapter.words} />
            </td>
            <td className="flag-bar">
              <span className="count">{total(chapter.flags) || ""}</span>
              <span className="bars" aria-hidden="true">
                {severities.map((severity, at) => (
                  <span
                    key={severity}
                    className={`share severity-${severity}`}
                    style={{ width: `${(80 * (chapter.flags[at] ?? 0)) / mostFlags}%` }}
                  />
                ))}
              </span>
            </td>
            <td>{chapter.edits === 0 ? "" : `${Math.round((100 * chapter.edits) / Math.max(1, chapter.words))} %`}</td>
            <td>{chapter.seconds < 30 ? "" : hours(chapter.seconds)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface ChapterTableProps {
  readonly chapters: readonly ChapterOverview[];
  open(id: BlockId): void;
}

const total = (counts: readonly number[]): number => counts.reduce((sum, value) => sum + value, 0);
