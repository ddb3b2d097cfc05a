import { ChevronLeft, ChevronRight, ZoomIn, ZoomOut } from "lucide-react";
import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { Button } from "react-aria-components";
import type { PageBox, Provenance } from "../../shared/book/block.ts";
import type { PageImage } from "../../shared/rpc/contract/pages.ts";
import { desk, handView } from "../state/desk.ts";
import { useStore } from "../state/store.ts";
import { tell } from "../state/tell.ts";
import { type Say, useWords } from "../strings/index.ts";
import { OriginFrame } from "./origin-frame.tsx";
import { drawPage, leaf, pageView, zoomPage, zooms } from "./page-view.ts";

/** The page that the block in hand comes from, the block marked on it. It follows the text until one leafs through it. */
export function PagePane() {
  const { say } = useWords();
  const hand = useStore(desk, (state) => state.hand);
  const provenance = useStore(desk, (state) => handView(state)?.provenance);
  const { page: leafed, zoom } = useStore(pageView, (state) => state);
  const pane = useRef<HTMLDivElement>(null);
  const page = leafed ?? provenance?.page ?? null;
  const [shown, problem] = usePage(page, zoom, pane);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whichever block is taken in hand, its page comes back.
  useEffect(() => pageView.set({ page: null }), [hand]);
  const pages = shown?.drawn.pages ?? 1;
  const keys = {
    PageDown: () => leaf(1, pages),
    PageUp: () => leaf(-1, pages),
    "+": () => zoomPage(1),
    "-": () => zoomPage(-1),
  };
  const isBusy = page !== null && shown?.page !== page && problem === null;
  return (
    <OriginFrame
      hint={say("page.hint")}
      pane={pane}
      keys={keys}
      isBusy={isBusy}
      head={
        <>
          <Button
            className="icon"
            aria-label={say("page.before")}
            isDisabled={(page ?? 1) <= 1}
            onPress={() => leaf(-1, pages)}
          >
            <ChevronLeft size={16} aria-hidden="true" />
          </Button>
          <h2 aria-live="polite">
            {page === null ? say("page.title") : say("page.number", { page, pages: shown ? pages : "…" })}
          </h2>
          <Button
            className="icon"
            aria-label={say("page.after")}
            isDisabled={(page ?? 1) >= pages}
            onPress={() => leaf(1, pages)}
          >
            <ChevronRight size={16} aria-hidden="true" />
          </Button>
          <Button
            className="icon"
            aria-label={say("page.smaller")}
            isDisabled={zoom === 0}
            onPress={() => zoomPage(-1)}
          >
            <ZoomOut size={16} aria-hidden="true" />
          </Button>
          <Button
            className="icon"
            aria-label={say("page.larger")}
            isDisabled={zoom === zooms.length - 1}
            onPress={() => zoomPage(1)}
          >
            <ZoomIn size={16} aria-hidden="true" />
          </Button>
        </>
      }
    >
      {page === null || problem !== null ? (
        <p className="quiet">{problem ?? noPage(provenance, say)}</p>
      ) : (
        shown && (
          <Sheet
            drawn={shown.drawn}
            page={shown.page}
            zoom={zooms[zoom] ?? 1}
            boxes={(provenance?.boxes ?? []).filter((box) => box.page === shown.page)}
          />
        )
      )}
    </OriginFrame>
  );
}

/** What is known of a passage that has no page to show. */
function noPage(provenance: Provenance | undefined, say: Say): string {
  const { file, paragraph: number } = provenance ?? {};
  if (number === undefined) return say("page.none");
  return file ? say("page.paragraph-of", { number, file }) : say("page.paragraph", { number });
}

interface Shown {
  readonly page: number;
  readonly drawn: PageImage;
}

/** The picture of a page; the last one stays until the next is drawn. */
function usePage(
  page: number | null,
  zoom: number,
  pane: React.RefObject<HTMLElement | null>,
): [Shown | null, string | null] {
  const [shown, setShown] = useState<Shown | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    let late = false;
    setProblem(null);
    if (page === null) return;
    const width = (pane.current?.clientWidth ?? 500) * (zooms[zoom] ?? 1) * devicePixelRatio;
    drawPage(page, Math.round(width)).then(
      (drawn) => !late && setShown({ page, drawn }),
      (error) => !late && setProblem(tell(error)),
    );
    return () => {
      late = true;
    };
  }, [page, zoom, pane]);
  return [shown, problem];
}

function Sheet({ drawn, page, zoom, boxes }: SheetProps) {
  const { say } = useWords();
  const sheet = useRef<HTMLDivElement>(null);
  const first = boxes[0];
  // biome-ignore lint/correctness/useExhaustiveDependencies: another zoom moves the strip.
  useLayoutEffect(() => {
    const scroll = sheet.current?.parentElement;
    if (!scroll || !sheet.current) return;
    const scale = sheet.current.clientWidth / drawn.width;
    scroll.scrollTo({
      top: first ? sheet.current.offsetTop + first.top * scale - scroll.clientHeight / 3 : 0,
      left: first ? first.left * scale - 24 : 0,
    });
  }, [first, drawn, zoom]);
  return (
    <div className="page-sheet" ref={sheet} style={{ width: `${zoom * 100}%` }}>
      <img src={drawn.image} alt={say("page.alt", { page })} />
      <svg viewBox={`0 0 ${drawn.width} ${drawn.height}`} aria-hidden="true">
        {boxes.map(({ left, top, right, bottom }) => (
          <g key={`${left} ${top}`} className="page-mark">
            <rect x={left - 2} y={top} width={right - left + 4} height={bottom - top} />
            <path d={`M ${left - 8} ${top} V ${bottom}`} />
          </g>
        ))}
      </svg>
    </div>
  );
}

interface SheetProps {
  readonly drawn: PageImage;
  readonly page: number;
  readonly zoom: number;
  readonly boxes: readonly PageBox[];
}
