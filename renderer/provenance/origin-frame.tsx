import { X } from "lucide-react";
import { type KeyboardEvent, type ReactNode, type RefObject, useEffect } from "react";
import { Button } from "react-aria-components";
import { useWords } from "../strings/index.ts";
import { Key } from "../ui/key.tsx";
import { closePage } from "./page-view.ts";

/** Around what shows a passage's origin: a head, the way back to the text, and a part that scrolls and takes keys. */
export function OriginFrame({ head, hint, pane, keys = {}, isBusy = false, children }: OriginFrameProps) {
  const { say } = useWords();
  useEffect(() => pane.current?.focus(), [pane]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const act = event.key === "Escape" ? closePage : keys[event.key];
    if (!act || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    act();
  };
  return (
    <aside className="side page-pane" aria-label={say("page.title")} onKeyDown={onKeyDown}>
      <header className="page-head">
        {head}
        <Button className="plain" onPress={closePage}>
          <X size={14} aria-hidden="true" /> {say("dialog.close")} <Key of="page.toggle" />
        </Button>
      </header>
      <section
        className="page-scroll"
        ref={pane}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached with the keyboard.
        tabIndex={0}
        aria-label={hint}
        aria-busy={isBusy}
      >
        {children}
      </section>
    </aside>
  );
}

interface OriginFrameProps {
  readonly head: ReactNode;
  /** Which keys do what, for who doesn't see it. */
  readonly hint: string;
  readonly pane: RefObject<HTMLDivElement | null>;
  /** By `KeyboardEvent.key`; Escape goes back to the text. */
  readonly keys?: Readonly<Record<string, () => void>>;
  readonly isBusy?: boolean;
  readonly children: ReactNode;
}
