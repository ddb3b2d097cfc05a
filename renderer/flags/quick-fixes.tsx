import { useRef, useState } from "react";
import { Header, Menu, MenuItem, MenuSection, Popover, Separator } from "react-aria-components";
import type { FlagView } from "../../shared/rpc/schemas.ts";
import { flagMessage, placeOfFlag } from "../editor/flag-marks.ts";
import { editorOf } from "../editor/hand.ts";
import { desk } from "../state/desk.ts";
import { useWords } from "../strings/index.ts";
import { closeDialog } from "../ui/sheet.tsx";
import { applySuggestion, ignoreFlag } from "./act.ts";
import { flagsAtCursor } from "./at-cursor.ts";

/** Just under the flag's words, in the window's pixels. */
function placeOf(flag: FlagView | undefined): { readonly left: number; readonly top: number } {
  const view = editorOf(desk.get().hand);
  const words = view && flag && placeOfFlag(view, flag.key);
  const at = view?.coordsAtPos(words?.to ?? view.state.selection.main.head, -1);
  return { left: at?.left ?? 0, top: at?.bottom ?? 0 };
}

/** What can be done about the flag at the cursor, in a menu beside it. */
export function QuickFixes() {
  const { say, language } = useWords();
  const anchor = useRef<HTMLSpanElement>(null);
  const [flags] = useState(flagsAtCursor);
  const [place] = useState(() => placeOf(flags[0]));

  const leave = (): void => {
    closeDialog();
    editorOf(desk.get().hand)?.focus();
  };
  function act(id: string): void {
    leave();
    const [key = "", verb = ""] = id.split("\n");
    const flag = flags.find((one) => one.key === key);
    if (!flag) return;
    if (verb === "this" || verb === "alike") ignoreFlag(flag, verb);
    else applySuggestion(flag, Number(verb));
  }

  return (
    <>
      <span ref={anchor} className="cursor-anchor" style={place} />
      <Popover
        triggerRef={anchor}
        isOpen
        placement="bottom start"
        className="popover"
        aria-label={say("command.fixes")}
        onOpenChange={(open) => !open && leave()}
      >
        <Menu aria-label={say("command.fixes")} autoFocus="first" onAction={(id) => act(String(id))} onClose={leave}>
          {flags.map((flag) => (
            <MenuSection key={flag.key} className="fixes">
              <Header>{flagMessage(flag, language)}</Header>
              {flag.suggestions.slice(0, 8).map((text, index) => (
                <MenuItem
                  key={text}
                  id={`${flag.key}\n${index}`}
                  textValue={text || say("flags.delete")}
                  className="fix"
                >
                  <span lang="fr">{flag.repairs ? say("flags.repair") : text || say("flags.delete")}</span>
                </MenuItem>
              ))}
              <Separator />
              <MenuItem id={`${flag.key}\nthis`} className="fix quiet">
                {say("flags.ignore.this")}
              </MenuItem>
              <MenuItem id={`${flag.key}\nalike`} className="fix quiet">
                {say("flags.ignore.alike")}
              </MenuItem>
            </MenuSection>
          ))}
        </Menu>
      </Popover>
    </>
  );
}
