import { useEffect, useRef, useState } from "react";
import { Button } from "react-aria-components";
import type { Preferences } from "../../shared/rpc/contract/preferences.ts";
import { desk } from "../state/desk.ts";
import { changePreferences } from "../state/prefer.ts";
import { useStore } from "../state/store.ts";
import { useWords, type Word } from "../strings/index.ts";
import { Sheet } from "../ui/sheet.tsx";

const themes = ["system", "light", "dark", "contrast"] as const;
const fonts = ["literata", "system", "opendyslexic"] as const;
const roles = ["post-editor", "publisher", "both"] as const;

/** One person's choices on this machine; each is seen and kept at once. */
export function PreferencesDialog() {
  const { say, language } = useWords();
  const preferences = useStore(desk, (state) => state.preferences);
  if (!preferences) return null;
  const set = (change: Partial<Preferences>) => void changePreferences(change);
  return (
    <Sheet title={say("preferences.title")}>
      <div className="form">
        <label>
          {say("preferences.language")}
          <select value={language} onChange={(event) => set({ language: event.target.value === "en" ? "en" : "fr" })}>
            <option value="fr">Français</option>
            <option value="en">English</option>
          </select>
        </label>
        <Choice word="preferences.theme" values={themes} value={preferences.theme} choose={(theme) => set({ theme })} />
        <Choice word="preferences.font" values={fonts} value={preferences.font} choose={(font) => set({ font })} />
        <label>
          {say("preferences.size")} <output>{Math.round(preferences.textSize * 100)} %</output>
          <input
            type="range"
            min={0.75}
            max={2}
            step={0.05}
            value={preferences.textSize}
            onChange={(event) => set({ textSize: Number(event.target.value) })}
          />
        </label>
        <Author kept={preferences.author} />
        <Choice word="preferences.role" values={roles} value={preferences.role} choose={(role) => set({ role })} />
        <label className="tick">
          <input
            type="checkbox"
            checked={preferences.trackTime}
            onChange={(event) => set({ trackTime: event.target.checked })}
          />
          {say("preferences.track-time")}
        </label>
        <Button className="plain" onPress={() => desk.set({ dialog: "grammar" })}>
          {say("command.grammar")}
        </Button>
      </div>
    </Sheet>
  );
}

/** The name is kept when one leaves the field, by closing the dialog too. */
function Author({ kept }: { readonly kept: string }) {
  const { say } = useWords();
  const [author, setAuthor] = useState(kept);
  const written = useRef({ author, kept });
  written.current = { author, kept };
  const keep = (): void => {
    const { author, kept } = written.current;
    if (author !== kept) void changePreferences({ author });
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, as the field goes away.
  useEffect(() => keep, []);
  return (
    <label>
      {say("preferences.author")}
      <input value={author} onChange={(event) => setAuthor(event.target.value)} onBlur={keep} />
    </label>
  );
}

function Choice<Value extends string>({ word, values, value, choose }: ChoiceProps<Value>) {
  const { say } = useWords();
  return (
    <label>
      {say(word)}
      <select
        value={value}
        onChange={(event) => {
          const chosen = values.find((one) => one === event.target.value);
          if (chosen) choose(chosen);
        }}
      >
        {values.map((one) => (
          <option key={one} value={one}>
            {say(`${word}.${one}` as Word)}
          </option>
        ))}
      </select>
    </label>
  );
}

interface ChoiceProps<Value extends string> {
  readonly word: Word;
  readonly values: readonly Value[];
  readonly value: Value;
  choose(value: Value): void;
}
