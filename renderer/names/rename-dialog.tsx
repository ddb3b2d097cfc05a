import { useState } from "react";
import { Button } from "react-aria-components";
import { applyPlaces, placeKey } from "../glossary/apply-places.ts";
import { PlaceList } from "../glossary/place-list.tsx";
import { desk, engine } from "../state/desk.ts";
import { speak } from "../state/speak.ts";
import { useStore } from "../state/store.ts";
import { tell } from "../state/tell.ts";
import { useAnswer } from "../state/use-answer.ts";
import { useWords } from "../strings/index.ts";
import { closeDialog, Sheet } from "../ui/sheet.tsx";
import { renaming } from "./act.ts";

/** A name gets one spelling: every place that would change, each taken or left, changed in one step. */
export function RenameDialog() {
  const { say } = useWords();
  const { wrong, right } = useStore(renaming, (state) => state);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [term, setTerm] = useState(true);
  const found = useAnswer(
    () => (wrong.length > 0 ? engine().names.renamings({ wrong: [...wrong], right }) : null),
    [wrong, right],
  );
  const chosen = found?.places.filter((place) => !left.has(placeKey(place))) ?? [];

  async function rename(): Promise<void> {
    try {
      if (chosen.length > 0) await applyPlaces(chosen, `${wrong.join(", ")} → ${right}`.slice(0, 2_000));
      if (term)
        await engine().glossary.save({
          subjectField: "nom",
          terms: [
            { term: right, language: "fr", status: "preferred" },
            ...wrong.map((form) => ({ term: form, language: "fr", status: "forbidden" as const })),
          ],
        });
      desk.set({ names: desk.get().names + 1 });
      speak(say("names.done", { count: chosen.length }));
      closeDialog();
    } catch (error) {
      desk.set({ problem: tell(error) });
    }
  }

  return (
    <Sheet title={say("names.title", { right })} wide>
      <p lang="fr" className="wrong">
        {wrong.join(" · ")}
      </p>
      <p role="status" className="nothing">
        {found ? say("search.places", { count: found.places.length }) : "…"}
        {found && found.quoted + found.addresses > 0
          ? ` · ${say("names.kept", { count: found.quoted + found.addresses })}`
          : ""}
      </p>
      <PlaceList places={found?.places ?? []} left={left} setLeft={setLeft} />
      <footer className="sheet-foot">
        <label className="inline">
          <input type="checkbox" checked={term} onChange={(event) => setTerm(event.target.checked)} />{" "}
          {say("names.rule")}
        </label>
        <Button className="primary" isDisabled={!found} onPress={() => void rename()}>
          {say("names.change", { count: chosen.length })}
        </Button>
      </footer>
    </Sheet>
  );
}
