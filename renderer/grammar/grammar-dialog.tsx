import { type ReactNode, useState } from "react";
import { Button } from "react-aria-components";
import { foreignHost } from "../../shared/grammar/foreign-host.ts";
import type { GrammarStates } from "../../shared/rpc/contract/grammar.ts";
import type { Preferences } from "../../shared/rpc/contract/preferences.ts";
import { desk, engine } from "../state/desk.ts";
import { changePreferences } from "../state/prefer.ts";
import { useStore } from "../state/store.ts";
import { tellProblem } from "../state/tell.ts";
import { useAnswer } from "../state/use-answer.ts";
import { useWords } from "../strings/index.ts";
import { Sheet } from "../ui/sheet.tsx";

/** Grammar checkers of others: on or off, where they are, how far they have come. */
export function GrammarDialog() {
  const { say } = useWords();
  const preferences = useStore(desk, (state) => state.preferences);
  const steps = useStore(desk, (state) => state.grammar);
  const states = useAnswer(() => engine().grammar.state(), [steps]);
  if (!preferences) return null;
  const { grammalecte, languagetool } = preferences;
  return (
    <Sheet title={say("command.grammar")}>
      <div className="form">
        <p>{say("grammar.help")}</p>
        <Checker
          name={say("grammar.grammalecte")}
          isOn={grammalecte}
          turn={(on) => changePreferences({ grammalecte: on })}
          state={states?.grammalecte ?? null}
        >
          {states && !states.installed && <p className="nothing">{say("grammar.missing")}</p>}
        </Checker>
        <Checker
          name={say("grammar.languagetool")}
          isOn={languagetool.on}
          turn={(on) => changePreferences({ languagetool: { ...languagetool, on } })}
          state={states?.languagetool ?? null}
        >
          <Address key={languagetool.address} languagetool={languagetool} />
        </Checker>
      </div>
    </Sheet>
  );
}

function Checker({ name, isOn, turn, state, children }: CheckerProps) {
  const { say } = useWords();
  return (
    <fieldset className="form">
      <legend>
        <label className="tick">
          <input type="checkbox" checked={isOn} onChange={(event) => void turn(event.target.checked)} />
          {name}
        </label>
      </legend>
      {children}
      {isOn && state && (
        <p role="status">
          {state.problem
            ? tellProblem(state.problem)
            : state.total > state.done
              ? say("grammar.reading", { done: state.done, total: state.total })
              : say("grammar.done")}{" "}
          {state.problem && (
            <Button className="plain" onPress={() => void turn(true)}>
              {say("grammar.again")}
            </Button>
          )}
        </p>
      )}
    </fieldset>
  );
}

interface CheckerProps {
  readonly name: string;
  readonly isOn: boolean;
  turn(on: boolean): Promise<void>;
  readonly state: GrammarStates["grammalecte"];
  readonly children: ReactNode;
}

/** Where the server is. Anywhere but on this machine, the text goes there only after a plain word and a yes. */
function Address({ languagetool }: { readonly languagetool: Preferences["languagetool"] }) {
  const { say } = useWords();
  const [address, setAddress] = useState(languagetool.address);
  const host = foreignHost(address);
  const keep = (agreedHost: string | null): void =>
    void changePreferences({ languagetool: { ...languagetool, address, agreedHost } });
  return (
    <>
      <label>
        {say("grammar.address")}
        <input
          type="url"
          value={address}
          aria-invalid={host === undefined}
          onChange={(event) => setAddress(event.target.value)}
          onBlur={() => host !== undefined && address !== languagetool.address && keep(null)}
        />
      </label>
      {host === undefined && <p role="alert">{say("grammar.address-bad")}</p>}
      {host && host !== languagetool.agreedHost && (
        <div role="alert" className="form">
          <p>{say("grammar.elsewhere", { host })}</p>
          <Button className="primary" onPress={() => keep(host)}>
            {say("grammar.agree", { host })}
          </Button>
        </div>
      )}
    </>
  );
}
