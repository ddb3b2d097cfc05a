import { useState } from "react";
import { Button } from "react-aria-components";
import type { OwnRule } from "../../shared/rules/own-rule.ts";
import { desk, engine } from "../state/desk.ts";
import { speak } from "../state/speak.ts";
import { tell } from "../state/tell.ts";
import { useAnswer } from "../state/use-answer.ts";
import { useWords } from "../strings/index.ts";
import { Severity } from "../ui/severity.tsx";
import { Sheet } from "../ui/sheet.tsx";
import { RuleForm } from "./rule-form.tsx";
import { exportRules, importRules } from "./rules-file.ts";

const blank = (): OwnRule => ({
  id: crypto.randomUUID(),
  kind: "word",
  find: "",
  write: "",
  message: "",
  severity: "minor",
  category: "style/inconsistent",
  enabled: true,
});

/** The book's own rules: listed, switched, edited, removed, taken from one book to another. */
export function OwnRulesDialog() {
  const { say } = useWords();
  const [asked, setAsked] = useState(0);
  const [rule, setRule] = useState(blank);
  const list = useAnswer(() => engine().rules.list(), [asked]);
  const after = (work: Promise<unknown>, spoken = ""): void =>
    void work.then(
      () => {
        setAsked((times) => times + 1);
        speak(spoken);
      },
      (error) => desk.set({ problem: tell(error) }),
    );

  return (
    <Sheet title={say("command.own-rules")} wide>
      {list?.length === 0 && <p className="nothing">{say("rules.none")}</p>}
      <ul className="own-rules">
        {list?.map((one) => (
          <li key={one.id} aria-current={one.id === rule.id ? "true" : undefined}>
            <input
              type="checkbox"
              aria-label={say("rules.on", { find: one.find })}
              checked={one.enabled}
              onChange={(event) => after(engine().rules.save({ ...one, enabled: event.target.checked }))}
            />
            <Severity of={one.severity} />
            <span lang="fr">
              {one.find}
              {one.write && ` → ${one.write}`}
            </span>
            <Button className="plain" onPress={() => setRule(one)}>
              {say("rules.edit")}
            </Button>
            <Button className="plain" onPress={() => after(engine().rules.remove({ id: one.id }))}>
              {say("rules.remove")}
            </Button>
          </li>
        ))}
      </ul>
      <RuleForm
        key={rule.id}
        rule={rule}
        change={setRule}
        save={() =>
          after(
            engine()
              .rules.save(rule)
              .then(() => setRule(blank())),
            say("rules.saved"),
          )
        }
      />
      <footer className="sheet-foot">
        <label className="plain file">
          {say("rules.import")}
          <input
            type="file"
            accept=".json"
            onChange={(event) => {
              const [file] = event.target.files ?? [];
              if (file) after(importRules(file));
              event.target.value = "";
            }}
          />
        </label>
        <Button className="plain" isDisabled={!list?.length} onPress={() => after(exportRules())}>
          {say("rules.export")}
        </Button>
      </footer>
    </Sheet>
  );
}
