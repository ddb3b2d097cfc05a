import { type ReactNode, useRef, useState } from "react";
import { Menu, Popover } from "react-aria-components";
import { editorOf } from "../editor/hand.ts";
import { desk } from "../state/desk.ts";
import { closeDialog } from "./sheet.tsx";

/** Just under a place of the text in hand, the cursor's when none is given, in the window's pixels. */
function placeUnder(position: number | undefined): { readonly left: number; readonly top: number } {
  const view = editorOf(desk.get().hand);
  const at = view?.coordsAtPos(position ?? view.state.selection.main.head, -1);
  return { left: at?.left ?? 0, top: at?.bottom ?? 0 };
}

/** A menu beside the cursor; the text has the focus again when it goes. */
export function CursorMenu({ label, under, act, children }: CursorMenuProps) {
  const anchor = useRef<HTMLSpanElement>(null);
  const [place] = useState(() => placeUnder(under));
  const leave = (): void => {
    closeDialog();
    editorOf(desk.get().hand)?.focus();
  };
  return (
    <>
      <span ref={anchor} className="cursor-anchor" style={place} />
      <Popover
        triggerRef={anchor}
        isOpen
        placement="bottom start"
        className="popover"
        aria-label={label}
        onOpenChange={(open) => !open && leave()}
      >
        <Menu
          aria-label={label}
          autoFocus="first"
          onClose={leave}
          onAction={(id) => {
            leave();
            act(String(id));
          }}
        >
          {children}
        </Menu>
      </Popover>
    </>
  );
}

interface CursorMenuProps {
  readonly label: string;
  /** Position in the text in hand. */
  readonly under?: number | undefined;
  act(id: string): void;
  readonly children: ReactNode;
}
