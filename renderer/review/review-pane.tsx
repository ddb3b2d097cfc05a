import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useMemo, useRef } from "react";
import { Button } from "react-aria-components";
import { changeClasses } from "../../shared/review/changes.ts";
import { mayDecide } from "../../shared/review/states.ts";
import { desk } from "../state/desk.ts";
import { take } from "../state/go.ts";
import { useStore } from "../state/store.ts";
import { useWords } from "../strings/index.ts";
import { batchesOf } from "./batches.ts";
import { ChangeLine } from "./change-line.tsx";
import { RefuseForm } from "./refuse-form.tsx";
import { accept, type Line, loadReview, review, sameBatch, waiting } from "./review-state.ts";

/** Only what changed, each change as small as it is, waiting for the publisher's single key. */
export function ReviewPane() {
  const { say } = useWords();
  const { blocks, wanted, batch, hand, refusing } = useStore(review, (state) => state);
  const role = useStore(desk, (state) => state.book?.role ?? "both");
  const may = mayDecide(role, "approve");
  const scroller = useRef<HTMLDivElement>(null);
  useEffect(() => {
    scroller.current?.focus();
    void loadReview();
  }, []);

  const all = useMemo(() => waiting(blocks ?? []), [blocks]);
  const lines = useMemo(
    () =>
      all.filter(({ change }) => (wanted === "all" || change.class === wanted) && (!batch || sameBatch(change, batch))),
    [all, wanted, batch],
  );
  const batches = useMemo(() => batchesOf(all), [all]);
  const at = Math.max(
    0,
    lines.findIndex(({ change }) => change.id === hand),
  );
  const line = lines[at];
  const list = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 92,
    getItemKey: (index) => lines[index]?.change.id ?? index,
    overscan: 8,
  });

  const go = (index: number): void => {
    const next = lines[Math.min(Math.max(0, index), lines.length - 1)];
    if (!next) return;
    review.set({ hand: next.change.id, refusing: false });
    list.scrollToIndex(lines.indexOf(next));
  };
  /** The line after the ones decided about is in hand next. */
  const decide = (chosen: readonly Line[]): void => {
    const gone = new Set(chosen);
    const next = lines.slice(at).find((one) => !gone.has(one)) ?? lines.find((one) => !gone.has(one));
    review.set({ hand: next?.change.id ?? null });
    void accept(chosen);
  };
  const toDesk = (tab?: "discussion"): void => {
    if (!line) return;
    desk.set({ review: false, sideOpen: true, ...(tab ? { tab } : {}) });
    take(line.block);
  };
  const keys: Readonly<Record<string, () => void>> = {
    a: () => line && may && decide([line]),
    " ": () => line && may && decide(lines.filter(({ block }) => block === line.block)),
    r: () => line && may && review.set({ hand: line.change.id, refusing: true }),
    e: () => toDesk(),
    "?": () => toDesk("discussion"),
    n: () => go(at + 1),
    p: () => go(at - 1),
    ArrowDown: () => go(at + 1),
    ArrowUp: () => go(at - 1),
  };

  return (
    <div className="review">
      <header className="review-head">
        <p role="status" className="review-left">
          {blocks === null
            ? say("review.reading")
            : say("review.left", {
                left: all.length,
                meaning: all.filter(({ change }) => change.class === "meaning").length,
              })}
        </p>
        <fieldset className="choices" aria-label={say("review.filter")}>
          {(["all", ...changeClasses] as const).map((name) => (
            <label key={name}>
              <input
                type="radio"
                name="class"
                checked={wanted === name}
                onChange={() => review.set({ wanted: name, batch: null })}
              />{" "}
              {say(`review.class.${name}`)}{" "}
              <span className="quiet">
                {name === "all" ? all.length : all.filter(({ change }) => change.class === name).length}
              </span>
            </label>
          ))}
        </fieldset>
        {batches.length > 0 && (
          <label className="inline">
            {say("review.batch")}{" "}
            <select
              value={batch ? JSON.stringify(batch) : ""}
              onChange={({ target }) =>
                review.set({ batch: target.value ? JSON.parse(target.value) : null, wanted: "all", hand: null })
              }
            >
              <option value="">{say("review.batch.none")}</option>
              {batches.map(({ before, after, count }) => (
                <option key={`${before}\u0001${after}`} value={JSON.stringify({ before, after })}>
                  {count} × « {before || "∅"} » → « {after || "∅"} »
                </option>
              ))}
            </select>
          </label>
        )}
        <Button
          className="suggestion"
          isDisabled={!may || lines.length === 0 || (wanted === "all" && !batch)}
          onPress={() => decide(lines)}
        >
          {say("review.accept-shown", { count: lines.length })}
        </Button>
        {!may && <p className="hint">{say("review.not-yours")}</p>}
        <p className="hint">{say("review.keys")}</p>
      </header>
      <section
        className="scroller"
        ref={scroller}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the list takes single keys, and what scrolls must be reachable by keyboard.
        tabIndex={0}
        aria-label={say("review.list")}
        onKeyDown={(event) => {
          const { target } = event;
          const act = keys[event.key];
          if (!act || event.ctrlKey || event.metaKey || event.altKey || target !== event.currentTarget) return;
          event.preventDefault();
          act();
        }}
      >
        {blocks !== null && lines.length === 0 && <p className="quiet review-none">{say("review.none")}</p>}
        <div style={{ height: list.getTotalSize(), position: "relative" }}>
          {list.getVirtualItems().map((item) => {
            const one = lines[item.index];
            if (!one) return null;
            const inHand = item.index === at;
            return (
              <div
                key={item.key}
                data-index={item.index}
                ref={list.measureElement}
                style={{ position: "absolute", insetInline: 0, top: 0, transform: `translateY(${item.start}px)` }}
              >
                <ChangeLine line={one} inHand={inHand} onTake={() => go(item.index)} />
                {inHand && refusing && <RefuseForm line={one} onDone={() => scroller.current?.focus()} />}
              </div>
            );
          })}
        </div>
      </section>
    </div>
  );
}
