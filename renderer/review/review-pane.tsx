import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useRef } from "react";
import { Button } from "react-aria-components";
import type { BlockId } from "../../shared/book/ids.ts";
import { mayDecide } from "../../shared/review/states.ts";
import { desk } from "../state/desk.ts";
import { take } from "../state/go.ts";
import { want } from "../state/load.ts";
import { useStore } from "../state/store.ts";
import { useWords } from "../strings/index.ts";
import { ChangeLine } from "./change-line.tsx";
import { ReviewFilters } from "./review-filters.tsx";
import { AcceptShownForm, AskForm, RefuseForm } from "./review-forms.tsx";
import { reviewKeys } from "./review-keys.ts";
import {
  choose,
  isNarrow,
  loadReview,
  onceListed,
  openReview,
  review,
  showLines,
  takeLine,
  usualFilter,
} from "./review-state.ts";

/** Of a change of two lines, in px: what the list reckons with before it has measured. */
const lineHeight = 84;

/** Only what changed, each change as small as it is, waiting for the publisher's single key. */
export function ReviewPane() {
  const { say } = useWords();
  const { lines, total, at, form, filter, facets, ready } = useStore(review, (state) => state);
  const may = useStore(desk, (state) => mayDecide(state.book?.role ?? "both", "approve"));
  const threads = useStore(desk, (state) => state.threads);
  const scroller = useRef<HTMLDivElement>(null);
  const head = useRef<HTMLElement>(null);
  const opened = useRef(false);
  // An answer in the discussion brings the change it is about back into the list.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was said is read by the engine.
  useEffect(() => {
    void (opened.current ? loadReview() : openReview());
    if (!opened.current) scroller.current?.focus();
    opened.current = true;
  }, [threads]);

  // The panes beside the list speak of the paragraph that one has come to; opening the list leaves one's place in the text.
  const block = lines.get(at)?.block;
  const stood = useRef<BlockId | undefined>(undefined);
  useEffect(() => {
    if (!block) return;
    if (stood.current && stood.current !== block) {
      take(block);
      want(block);
    }
    stood.current = block;
  }, [block]);

  const list = useVirtualizer({
    count: total ?? 0,
    getScrollElement: () => scroller.current,
    estimateSize: () => lineHeight,
    getItemKey: (index) => lines.get(index)?.change.id ?? index,
    overscan: 8,
  });
  const items = list.getVirtualItems();
  const [first, last] = [items[0]?.index ?? 0, items.at(-1)?.index ?? 0];
  // biome-ignore lint/correctness/useExhaustiveDependencies: another list wants its own lines.
  useEffect(() => void showLines(first, last), [first, last, total, filter]);

  const loaded = total !== null;
  useEffect(() => {
    if (loaded) list.scrollToIndex(at);
  }, [list, at, loaded]);

  const back = (): void => scroller.current?.focus();
  const keys = reviewKeys(takeLine, () => head.current?.querySelector("select")?.focus(), may);
  const shown = facets?.shown.changes ?? 0;
  const narrow = isNarrow(filter);

  return (
    <div className="review">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Escape goes from a filter back to the list. */}
      <header className="review-head" ref={head} onKeyDown={(event) => event.key === "Escape" && back()}>
        <p role="status" className="review-left">
          {!facets
            ? say("review.reading")
            : say("review.left", { left: facets.left.all, meaning: facets.left.meaning })}
          {ready < 1 && <span className="quiet"> {say("review.progress", { percent: Math.round(100 * ready) })}</span>}
        </p>
        <ReviewFilters />
        <p className="review-verbs">
          <Button
            className="suggestion"
            isDisabled={!may || shown === 0 || !narrow || form === "accept-shown"}
            onPress={() => review.set({ form: "accept-shown" })}
          >
            {say("review.accept-shown", { count: shown })}
          </Button>
          {narrow && (
            <Button
              className="plain"
              onPress={() => {
                const none = { class: undefined, source: undefined, chapter: undefined, author: undefined };
                void choose({ ...none, same: undefined, ...usualFilter });
                back();
              }}
            >
              {say("review.filter.clear")}
            </Button>
          )}
          <span className="hint">{!may ? say("review.not-yours") : narrow ? "" : say("review.narrow")}</span>
        </p>
        {form === "accept-shown" && <AcceptShownForm onDone={back} />}
      </header>
      <section
        className="scroller"
        ref={scroller}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the list takes single keys, and what scrolls must be reachable by keyboard.
        tabIndex={0}
        aria-label={say("review.list")}
        aria-describedby="review-keys"
        onKeyDown={(event) => {
          const act = keys[event.key];
          if (!act || event.ctrlKey || event.metaKey || event.altKey || event.target !== event.currentTarget) return;
          event.preventDefault();
          onceListed(act);
        }}
      >
        {total === 0 && ready === 1 && (
          <p className="quiet review-none">{say(facets?.left.all ? "review.none-here" : "review.none")}</p>
        )}
        <div style={{ height: list.getTotalSize(), position: "relative" }}>
          {items.map((item) => {
            const line = lines.get(item.index);
            const inHand = item.index === at;
            return (
              <div
                key={item.key}
                data-index={item.index}
                ref={list.measureElement}
                style={{
                  position: "absolute",
                  insetInline: 0,
                  top: 0,
                  transform: `translateY(${item.start}px)`,
                  // A line that is still on its way keeps its place: lines of no height would all be in sight at once.
                  ...(line ? {} : { height: lineHeight }),
                }}
              >
                {line && <ChangeLine line={line} inHand={inHand} onTake={() => takeLine(item.index)} />}
                {line && inHand && form === "refuse" && <RefuseForm line={line} onDone={back} />}
                {line && inHand && form === "ask" && <AskForm line={line} onDone={back} />}
              </div>
            );
          })}
        </div>
      </section>
      <p className="hint review-keys" id="review-keys">
        {say("review.keys")}
      </p>
    </div>
  );
}
