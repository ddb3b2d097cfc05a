import { useEffect, useRef } from "react";
import { engine } from "../state/desk.ts";
import { useAnswer } from "../state/use-answer.ts";
import { useWords } from "../strings/index.ts";
import { OriginFrame } from "./origin-frame.tsx";

/** Lines shown before and after the block's own. */
const around = 40;

/** The lines of the original text that the block in hand was made of, marked among their neighbours: what was joined, and over what. */
export function LinesPane({ own }: { readonly own: readonly [first: number, last: number] }) {
  const { say } = useWords();
  const [from, to] = own;
  const first = Math.max(1, from - around);
  const shown = useAnswer(() => engine().pages.lines({ first, last: to + around }), [first, to]);
  const pane = useRef<HTMLDivElement>(null);
  const top = useRef<HTMLLIElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other lines, another place.
  useEffect(() => {
    if (pane.current && top.current) pane.current.scrollTop = top.current.offsetTop - pane.current.clientHeight / 3;
  }, [shown]);
  return (
    <OriginFrame
      hint={say("lines.hint")}
      pane={pane}
      head={<h2 aria-live="polite">{say("lines.number", { first: from, last: to, total: shown?.total ?? "…" })}</h2>}
    >
      <ol className="origin-lines" lang="fr">
        {shown?.lines.map((line, index) => {
          const number = first + index;
          const isOwn = from <= number && number <= to;
          return (
            <li key={number} ref={number === from ? top : null} className={isOwn ? "own" : ""} value={number}>
              {isOwn ? <mark>{line}</mark> : line}
            </li>
          );
        })}
      </ol>
    </OriginFrame>
  );
}
