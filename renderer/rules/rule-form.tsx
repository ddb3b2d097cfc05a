import { useDeferredValue, useEffect, useRef } from "react";
import { Button } from "react-aria-components";
import { mqmNames } from "../../shared/mqm/names.ts";
import { mqmTypes, severities } from "../../shared/mqm/typology.ts";
import type { OwnRule } from "../../shared/rules/own-rule.ts";
import { engine } from "../state/desk.ts";
import { useAnswer } from "../state/use-answer.ts";
import { useWords } from "../strings/index.ts";

const kinds = ["word", "pattern", "pair"] as const;

/** One rule being written, with the places it would flag in the book. */
export function RuleForm({ rule, change, save }: RuleFormProps) {
  const { say, language } = useWords();
  const meant = useDeferredValue(rule);
  const first = useRef<HTMLInputElement>(null);
  // A rule taken up is written at once; and a button that has just been switched off would lose the focus.
  useEffect(() => first.current?.focus(), []);
  const isPair = rule.kind === "pair";
  const ready = rule.find.trim() !== "" && (!isPair || rule.write.trim() !== "");
  const preview = useAnswer(
    () => (ready ? engine().rules.preview(meant) : null),
    [meant.kind, meant.find, isPair ? meant.write : ""],
  );
  const set = (part: Partial<OwnRule>): void => change({ ...rule, ...part });
  return (
    <div className="form two">
      <label>
        {say("rules.kind")}
        <select
          value={rule.kind}
          onChange={(event) => set({ kind: kinds.find((one) => one === event.target.value) ?? "word" })}
        >
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {say(`rules.kind.${kind}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {say(isPair ? "rules.find.pair" : "rules.find")}
        <input
          ref={first}
          lang="fr"
          maxLength={300}
          value={rule.find}
          onChange={(event) => set({ find: event.target.value })}
        />
      </label>
      <label>
        {say(isPair ? "rules.write.pair" : "rules.write")}
        <input lang="fr" maxLength={300} value={rule.write} onChange={(event) => set({ write: event.target.value })} />
      </label>
      <label>
        {say("rules.message")}
        <input maxLength={300} value={rule.message} onChange={(event) => set({ message: event.target.value })} />
      </label>
      <label>
        {say("rules.severity")}
        <select
          value={rule.severity}
          onChange={(event) => set({ severity: severities.find((one) => one === event.target.value) ?? "minor" })}
        >
          {severities.map((severity) => (
            <option key={severity} value={severity}>
              {say(`severity.${severity}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {say("rules.category")}
        <select
          value={rule.category}
          onChange={(event) => set({ category: mqmTypes.find((one) => one === event.target.value) ?? rule.category })}
        >
          {mqmTypes.map((category) => (
            <option key={category} value={category}>
              {mqmNames[language][category]}
            </option>
          ))}
        </select>
      </label>
      {rule.kind === "pattern" && <p className="nothing">{say("rules.pattern-help")}</p>}
      <div className="rule-places" role="status">
        {preview && <p className="nothing">{say("search.places", { count: preview.places })}</p>}
        <ol className="hits">
          {preview?.examples.slice(0, 8).map(({ block, before, found, after }) => (
            <li key={block + before + found + after} className="place">
              <span lang="fr">
                …{before}
                <mark>{found}</mark>
                {after}…
              </span>
            </li>
          ))}
        </ol>
      </div>
      <Button className="primary" isDisabled={!ready} onPress={save}>
        {say("rules.save")}
      </Button>
    </div>
  );
}

interface RuleFormProps {
  readonly rule: OwnRule;
  change(rule: OwnRule): void;
  save(): void;
}
