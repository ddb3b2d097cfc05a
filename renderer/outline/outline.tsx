import { useMemo } from "react";
import { leaveOutline } from "../desk/narrow.ts";
import { desk } from "../state/desk.ts";
import { take } from "../state/go.ts";
import { useStore } from "../state/store.ts";
import { useWords } from "../strings/index.ts";
import { StateMark } from "../text/state-mark.tsx";
import { chaptersOf } from "./chapters.ts";
import { Heat } from "./heat.tsx";

/** The book's headings, each with a strip that shows where the work is and what is done. */
export function Outline() {
  const { say } = useWords();
  const rows = useStore(desk, (state) => state.outline);
  const hand = useStore(desk, (state) => state.hand);
  const chapters = useMemo(() => chaptersOf(rows), [rows]);
  const at = rows.findIndex(({ id }) => id === hand);
  const current = chapters.findLastIndex(({ first }) => first <= at);
  return (
    <nav className="outline" aria-label={say("pane.outline")}>
      <h2>{say("pane.outline")}</h2>
      <ol>
        {chapters.map((chapter, index) => (
          <li key={chapter.id} className={`depth-${chapter.level}`}>
            <button
              type="button"
              aria-current={index === current ? "location" : undefined}
              onClick={() => {
                leaveOutline();
                take(chapter.id);
              }}
            >
              <span className="title">{chapter.title || say("outline.beginning")}</span>
              <StateMark state={chapter.state} />
              <Heat chapter={chapter} />
              <span className="count" title={say("outline.flags", { count: chapter.flags })}>
                {chapter.flags || ""}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
