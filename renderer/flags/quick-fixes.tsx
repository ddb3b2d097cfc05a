import { useState } from "react";
import { Header, MenuItem, MenuSection, Separator } from "react-aria-components";
import type { FlagView } from "../../shared/rpc/schemas.ts";
import { flagMessage, placeOfFlag } from "../editor/flag-marks.ts";
import { editorOf } from "../editor/hand.ts";
import { desk } from "../state/desk.ts";
import { useWords } from "../strings/index.ts";
import { CursorMenu } from "../ui/cursor-menu.tsx";
import { applySuggestion, ignoreFlag } from "./act.ts";
import { flagsAtCursor } from "./at-cursor.ts";
import { fixesOf } from "./fixes.ts";

/** What can be done about the flag at the cursor, in a menu beside it. */
export function QuickFixes() {
  const { say, language } = useWords();
  const [flags] = useState(flagsAtCursor);
  const [under] = useState(() => placeUnder(flags[0]));

  function act(id: string): void {
    const [key = "", verb = ""] = id.split("\n");
    const flag = flags.find((one) => one.key === key);
    if (!flag) return;
    if (verb === "this" || verb === "alike") void ignoreFlag(flag, verb);
    else void applySuggestion(flag, Number(verb));
  }

  return (
    <CursorMenu label={say("command.fixes")} under={under} act={act}>
      {flags.map((flag) => (
        <MenuSection key={flag.key} className="fixes">
          <Header>{flagMessage(flag, language)}</Header>
          {fixesOf(flag, say)
            .slice(0, 8)
            .map((text, index) => (
              <MenuItem key={text} id={`${flag.key}\n${index}`} textValue={text} className="fix">
                <span {...(flag.repairs ? {} : { lang: "fr" })}>{text}</span>
              </MenuItem>
            ))}
          <Separator />
          <MenuItem id={`${flag.key}\nthis`} className="fix quiet">
            {say(flag.check === "structure" ? "flags.keep" : "flags.ignore.this")}
          </MenuItem>
          <MenuItem id={`${flag.key}\nalike`} className="fix quiet">
            {say("flags.ignore.alike")}
          </MenuItem>
        </MenuSection>
      ))}
    </CursorMenu>
  );
}

/** Where the flag's words end. */
function placeUnder(flag: FlagView | undefined): number | undefined {
  const view = editorOf(desk.get().hand);
  return view && flag ? placeOfFlag(view, flag.key)?.to : undefined;
}
