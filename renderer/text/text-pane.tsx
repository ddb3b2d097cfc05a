import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useRef } from "react";
import { desk } from "../state/desk.ts";
import { want } from "../state/load.ts";
import { useStore } from "../state/store.ts";
import { useWords } from "../strings/index.ts";
import { Row } from "./row.tsx";

/** The book, block by block: only what is near the eye is drawn. */
export function TextPane() {
  const { say } = useWords();
  const outline = useStore(desk, (state) => state.outline);
  const views = useStore(desk, (state) => state.views);
  const hand = useStore(desk, (state) => state.hand);
  const reading = useStore(desk, (state) => state.reading);
  const inline = useStore(desk, (state) => state.inline);
  const scroller = useRef<HTMLDivElement>(null);
  const sizeOf = (index: number): number =>
    34 + Math.ceil((outline[index]?.length ?? 0) / (reading || inline ? 75 : 48)) * 27;
  const list = useVirtualizer({
    count: outline.length,
    getScrollElement: () => scroller.current,
    estimateSize: sizeOf,
    // A book opens where one left it, with a little of what comes before: nothing of its beginning is drawn or asked for.
    initialOffset: () => {
      const index = outline.findIndex(({ id }) => id === hand);
      let offset = 0;
      for (let before = 0; before < index; before++) offset += sizeOf(before);
      return Math.max(0, offset - 200);
    },
    getItemKey: (index) => outline[index]?.id ?? index,
    overscan: 6,
  });
  const items = list.getVirtualItems();
  const first = items[0]?.index;
  const last = items.at(-1)?.index;

  useEffect(() => {
    if (first === undefined || last === undefined) return;
    for (const row of outline.slice(Math.max(0, first - 4), last + 5)) want(row.id);
  }, [outline, first, last]);

  const loaded = hand !== null && views.has(hand);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another block in hand moves the page, not every change of the outline.
  useEffect(() => {
    const index = outline.findIndex(({ id }) => id === hand);
    const box = scroller.current;
    if (index < 0 || !box) return undefined;
    if (hand) want(hand);
    const bring = (): void => {
      const row = box.querySelector(`[data-index="${index}"]`)?.getBoundingClientRect();
      const frame = box.getBoundingClientRect();
      // A block taller than the page is in sight once its beginning is: the editor then follows its cursor.
      const inside =
        row && row.top >= frame.top - 1 && Math.min(row.bottom, row.top + frame.height / 2) <= frame.bottom;
      if (!inside) list.scrollToIndex(index, { align: row && row.height > frame.height ? "start" : "center" });
    };
    bring();
    // Rows on the way are measured as they are drawn and filled: the place is looked at again until they are.
    const again = [60, 200, 500].map((delay) => setTimeout(bring, delay));
    const stop = (): void => again.forEach(clearTimeout);
    box.addEventListener("wheel", stop, { passive: true, once: true });
    return () => {
      stop();
      box.removeEventListener("wheel", stop);
    };
  }, [hand, loaded, reading, inline, outline.length]);

  return (
    <div className={`text${reading ? " reading" : inline ? " inline" : ""}`}>
      {!reading && (
        <header className="columns">
          {!inline && <span>{say("column.raw")}</span>}
          <span>{say("column.edited")}</span>
        </header>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <section className="scroller" ref={scroller} tabIndex={0} aria-label={say("pane.text")}>
        <div style={{ height: list.getTotalSize(), position: "relative" }}>
          {items.map((item) => {
            const row = outline[item.index];
            if (!row) return null;
            return (
              <div
                key={item.key}
                data-index={item.index}
                data-block={row.id}
                ref={list.measureElement}
                style={{ position: "absolute", insetInline: 0, top: 0, transform: `translateY(${item.start}px)` }}
              >
                <Row row={row} view={views.get(row.id)} inHand={row.id === hand} />
              </div>
            );
          })}
        </div>
      </section>
    </div>
  );
}
