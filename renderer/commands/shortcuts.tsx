import { Button } from "react-aria-components";
import { useWords } from "../strings/index.ts";
import { Sheet } from "../ui/sheet.tsx";
import { commands } from "./commands.ts";
import { keyLabel, keysOf } from "./keys.ts";

const groups = ["flags", "text", "writing", "approval", "view", "book"] as const;

/** All keys on one page, to print and lay beside the keyboard. */
export function Shortcuts() {
  const { say } = useWords();
  return (
    <Sheet title={say("command.shortcuts")} wide>
      <div className="shortcuts">
        {groups.map((group) => (
          <section key={group}>
            <h3>{say(`group.${group}`)}</h3>
            <dl>
              {commands
                .filter((command) => command.group === group && keysOf(command).length > 0)
                .map((command) => (
                  <div key={command.id}>
                    <dt>{say(command.word)}</dt>
                    <dd>
                      {keysOf(command).map((key) => (
                        <kbd key={key}>{keyLabel(key)}</kbd>
                      ))}
                    </dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
      </div>
      <footer className="sheet-foot">
        <Button className="suggestion" onPress={() => window.print()}>
          {say("dialog.print")}
        </Button>
      </footer>
    </Sheet>
  );
}
