import { useEffect, useState } from "react";
import { Button } from "react-aria-components";
import { desk } from "../state/desk.ts";
import { changePreferences } from "../state/prefer.ts";
import { useStore } from "../state/store.ts";
import { useWords } from "../strings/index.ts";
import { Sheet } from "../ui/sheet.tsx";
import type { Command } from "./command.ts";
import { commands } from "./commands.ts";
import { refusalOf } from "./key-choice.ts";
import { capture, keyLabel, keysOf, pressed } from "./keys.ts";

const groups = ["flags", "text", "writing", "approval", "view", "book"] as const;

/** All keys on one page, to change and to print: on paper only the commands that have a key. */
export function Shortcuts() {
  const { say } = useWords();
  const [changing, setChanging] = useState<Command | null>(null);
  const [told, setTold] = useState("");
  const own = useStore(desk, (state) => state.preferences?.keys);

  // While a key is chosen, every press is the answer: Escape leaves things as they are, Backspace takes the key away.
  useEffect(() => {
    if (!changing) return undefined;
    const stop = capture((event) => {
      if (["Control", "Alt", "Shift", "Meta", "AltGraph"].includes(event.key)) return;
      const bare = !event.ctrlKey && !event.altKey && !event.metaKey;
      const key = pressed(event);
      if (bare && event.key === "Escape") setTold("");
      else if (bare && (event.key === "Backspace" || event.key === "Delete")) setTold(keep(changing, ""));
      else {
        const refusal = refusalOf(key, changing, commands, keysOf);
        if (refusal) {
          const other = refusal.other ? say(refusal.other.word) : "";
          setTold(say(refusal.word, { key: keyLabel(key), other }));
          return;
        }
        setTold(keep(changing, key));
      }
      setChanging(null);
    });
    return stop;
    function keep(command: Command, key: string): string {
      void changePreferences({ keys: { ...own, [command.id]: key } });
      return say(key ? "keys.kept" : "keys.removed", { key: keyLabel(key), command: say(command.word) });
    }
  }, [changing, own, say]);

  const reset = (command: Command): void => {
    const { [command.id]: _, ...rest } = own ?? {};
    const [first] = command.keys;
    const taken = first ? refusalOf(first, command, commands, keysOf) : undefined;
    if (taken?.other) setTold(say("keys.taken", { key: keyLabel(first ?? ""), other: say(taken.other.word) }));
    else void changePreferences({ keys: rest });
  };

  return (
    <Sheet title={say("command.shortcuts")} wide>
      <p role="status" className="nothing keys-told">
        {changing ? `${say(changing.word)} : ${say("keys.press")}` : ""} {told || (changing ? "" : say("keys.how"))}
      </p>
      <div className="shortcuts">
        {groups.map((group) => (
          <section key={group}>
            <h3>{say(`group.${group}`)}</h3>
            <dl>
              {commands
                .filter((command) => command.group === group)
                .map((command) => (
                  <div key={command.id} className={keysOf(command).length === 0 ? "keyless" : ""}>
                    <dt>{say(command.word)}</dt>
                    <dd>
                      {own?.[command.id] !== undefined && (
                        <Button className="plain" onPress={() => reset(command)}>
                          {say("keys.reset")}
                        </Button>
                      )}
                      <Button
                        className="key-button"
                        onPress={() => {
                          setTold("");
                          setChanging(command);
                        }}
                      >
                        <span className="visually-hidden">{say("keys.change", { command: say(command.word) })}</span>
                        {changing === command ? (
                          <kbd>…</kbd>
                        ) : (
                          keysOf(command).map((key) => <kbd key={key}>{keyLabel(key)}</kbd>)
                        )}
                        {changing !== command && keysOf(command).length === 0 && <kbd className="none">+</kbd>}
                      </Button>
                    </dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
      </div>
      <footer className="sheet-foot">
        {own && Object.keys(own).length > 0 && (
          <Button className="plain" onPress={() => void changePreferences({ keys: {} })}>
            {say("keys.reset-all")}
          </Button>
        )}
        <Button className="suggestion" onPress={() => window.print()}>
          {say("dialog.print")}
        </Button>
      </footer>
    </Sheet>
  );
}
