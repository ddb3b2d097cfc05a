import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useMemo, useRef } from "react";
import { leaveOutline } from "../desk/narrow.ts";
import { desk } from "../state/desk.ts";
import { take } from "../state/go.ts";
import { useStore } from "../state/store.ts";
import { useWords } from "../strings/index.ts";
import { StateMark } from "../text/state-mark.tsx";
import { chaptersOf } from "./chapters.ts";
import { Heat } from "./heat.tsx";

/** The book's headings, each with a strip that shows where the work is and what is done; only those near the eye are drawn. */
export function Outline() {
  const { say } = useWords();
  const rows = useStore(desk, (state) => state.outline);
  const hand = useStore(desk, (state) => state.hand);
  const chapters = useMemo(() => chaptersOf(rows), [rows]);
  const current = useMemo(() => {
    const at = rows.findIndex(({ id }) => id === hand);
    return chapters.findLastIndex(({ first }) => first <= at);
  }, [rows, chapters, hand]);
  const scroller = useRef<HTMLDivElement>(null);
  const list = useVirtualizer({
    count: chapters.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 41,
    getItemKey: (index) => chapters[index]?.id ?? index,
    overscan: 10,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another chapter in hand moves the list, not its every change.
  useEffect(() => {
    if (current >= 0) list.scrollToIndex(current, { align: "auto" });
  }, [current]);
  return (
    <nav className="outline" aria-label={say("pane.outline")}>
      <h2>{say("pane.outline")}</h2>
      <div className="chapters" ref={scroller}>
        <ol style={{ height: list.getTotalSize() }}>
          {list.getVirtualItems().map(({ index, key, start }) => {
            const chapter = chapters[index];
            if (!chapter) return null;
            return (
              <li
                key={key}
                data-index={index}
                ref={list.measureElement}
                className={`depth-${chapter.level}`}
                style={{ transform: `translateY(${start}px)` }}
                aria-setsize={chapters.length}
                aria-posinset={index + 1}
              >
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
            );
          })}
        </ol>
      </div>
    </nav>
  );
}
