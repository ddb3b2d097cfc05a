import { Outline } from "../outline/outline.tsx";
import { OriginPane } from "../provenance/origin-pane.tsx";
import { pageView } from "../provenance/page-view.ts";
import { ReviewPane } from "../review/review-pane.tsx";
import { desk } from "../state/desk.ts";
import { useStore } from "../state/store.ts";
import { StatusLine } from "../status/status-line.tsx";
import { TextPane } from "../text/text-pane.tsx";
import { Tour } from "../tour/tour.tsx";
import { HandBar } from "./hand-bar.tsx";
import { Head } from "./head.tsx";
import { useOutlineFits } from "./narrow.ts";
import { Side } from "./side.tsx";

/** The desk: outline, the two texts, what surrounds the block in hand, and the status line. */
export function DeskScreen() {
  useOutlineFits();
  const outlineOpen = useStore(desk, (state) => state.outlineOpen);
  const reviewing = useStore(desk, (state) => state.review);
  const sideOpen = useStore(desk, (state) => state.sideOpen);
  const pageOpen = useStore(pageView, (state) => state.open);
  return (
    <div
      className={`desk${outlineOpen ? "" : " no-outline"}${sideOpen ? "" : " no-side"}${pageOpen ? " with-page" : ""}`}
    >
      <Head />
      {outlineOpen && <Outline />}
      <main className="centre">
        {reviewing ? (
          <ReviewPane />
        ) : (
          <>
            <TextPane />
            <HandBar />
          </>
        )}
      </main>
      {pageOpen ? <OriginPane /> : sideOpen && <Side />}
      <StatusLine />
      <Tour />
    </div>
  );
}
