import { X } from "lucide-react";
import { useEffect, useRef } from "react";
import { Button } from "react-aria-components";
import { engine } from "../state/desk.ts";
import { useAnswer } from "../state/use-answer.ts";
import { useWords } from "../strings/index.ts";
import { Key } from "../ui/key.tsx";
import { closePage } from "./page-view.ts";

/** Lines shown before and after the block's own. */
const around = 40;

/** The lines of the original text that the block in hand was made of, marked among their neighbours: what was joined, and over what. */
export function LinesPane({ own }: { readonly own: readonly [first: number, last: number] }) {
  const { say } = useWords();
  const [from, to] = own;
  const first = Math.max(1, from - around);
  const shown = useAnswer(() => engine().pages.lines({ first, last: to + around }), [first, to]);
  const scroll = useRef<HTMLElement>(null);
  const top = useRef<HTMLLIElement>(null);
  useEffect(() => scroll.current?.focus(), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other lines, another place.
  useEffect(() => {
    if (scroll.current && top.current)
      scroll.current.scrollTop = top.current.offsetTop - scroll.current.clientHeight / 3;
  }, [shown]);
  return (
    <aside
      className="side page-pane"
      aria-label={say("page.title")}
      onKeyDown={(event) => {
        if (event.key === "Escape") closePage();
      }}
    >
      <header className="page-head">
        <h2 aria-live="polite">{say("lines.number", { first: from, last: to, total: shown?.total ?? "…" })}</h2>
        <Button className="plain" onPress={closePage}>
          <X size={14} aria-hidden="true" /> {say("dialog.close")} <Key of="page.toggle" />
        </Button>
      </header>
      <section
        className="page-scroll"
        ref={scroll}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached with the keyboard.
        tabIndex={0}
        aria-label={say("lines.hint")}
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
      </section>
    </aside>
  );
}
