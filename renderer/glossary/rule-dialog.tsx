import { type FormEvent, useState } from "react";
import { Button } from "react-aria-components";
import { textChanges } from "../../shared/review/diff.ts";
import { desk, engine, handView } from "../state/desk.ts";
import { speak } from "../state/speak.ts";
import { tell } from "../state/tell.ts";
import { useAnswer } from "../state/use-answer.ts";
import { useWords } from "../strings/index.ts";
import { closeDialog, Sheet } from "../ui/sheet.tsx";
import { applyPlaces, placeKey } from "./apply-places.ts";
import { PlaceList } from "./place-list.tsx";

/** The replacement made last in the block in hand: what the rule starts from. */
function lastReplacement(): { wrong: string; right: string } {
  const view = handView(desk.get());
  if (!view) return { wrong: "", right: "" };
  const { raw, content } = view;
  const change = textChanges(raw.text, content.text).findLast(
    (one) => one.raw.to > one.raw.from && one.edited.to > one.edited.from,
  );
  return {
    wrong: change ? raw.text.slice(change.raw.from, change.raw.to).trim() : "",
    right: change ? content.text.slice(change.edited.from, change.edited.to).trim() : "",
  };
}

/** A correction becomes a rule: the other places of the wrong form, each taken or left, changed in one step. */
export function RuleDialog() {
  const { say } = useWords();
  const [{ wrong, right }, setPair] = useState(lastReplacement);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const ready = wrong.trim() !== "" && right.trim() !== "";
  const places = useAnswer(() => (ready ? engine().glossary.alike({ wrong, right }) : null), [wrong, right]);
  const chosen = places?.filter((place) => !left.has(placeKey(place))) ?? [];

  async function make(event: FormEvent): Promise<void> {
    event.preventDefault();
    // Enter may come before the places do: what would change is seen first.
    if (!ready || !places) return;
    try {
      await engine().glossary.save({
        terms: [
          { term: right, language: "fr", status: "preferred" },
          { term: wrong, language: "fr", status: "forbidden" },
        ],
      });
      if (chosen.length > 0) await applyPlaces(chosen, wrong);
      desk.set({ glossary: desk.get().glossary + 1 });
      speak(say("rule.done", { count: chosen.length }));
      closeDialog();
    } catch (error) {
      desk.set({ problem: tell(error) });
    }
  }

  return (
    <Sheet title={say("command.rule")} wide>
      <form id="rule" className="form" onSubmit={(event) => void make(event)}>
        <label>
          {say("term.wrong-one")}
          <input
            lang="fr"
            // biome-ignore lint/a11y/noAutofocus: the sheet was asked for to type here.
            autoFocus
            value={wrong}
            onChange={(event) => setPair({ wrong: event.target.value, right })}
          />
        </label>
        <label>
          {say("term.right")}
          <input lang="fr" value={right} onChange={(event) => setPair({ wrong, right: event.target.value })} />
        </label>
      </form>
      <p role="status" className="nothing">
        {places ? say("rule.places", { count: places.length }) : ready ? "…" : say("rule.how")}
      </p>
      <PlaceList places={places ?? []} left={left} setLeft={setLeft} />
      <footer className="sheet-foot">
        <Button type="submit" form="rule" className="primary" isDisabled={!ready || !places}>
          {say("rule.make", { count: chosen.length })}
        </Button>
      </footer>
    </Sheet>
  );
}
