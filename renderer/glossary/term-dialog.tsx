import { type FormEvent, useState } from "react";
import { Button } from "react-aria-components";
import { selectedText } from "../editor/hand.ts";
import { desk, engine } from "../state/desk.ts";
import { tell } from "../state/tell.ts";
import { useWords } from "../strings/index.ts";
import { closeDialog, Sheet } from "../ui/sheet.tsx";

/** Adds a term to the book's own glossary: its right form, and the wrong ones the machine writes. */
export function TermDialog() {
  const { say } = useWords();
  const [wrong, setWrong] = useState(selectedText);
  const [right, setRight] = useState("");
  const [note, setNote] = useState("");

  async function save(event: FormEvent): Promise<void> {
    event.preventDefault();
    try {
      await engine().glossary.save({
        terms: [
          { term: right.trim(), language: "fr", status: "preferred" },
          ...wrong
            .split(";")
            .map((term) => term.trim())
            .filter((term) => term !== "" && term !== right.trim())
            .map((term) => ({ term, language: "fr", status: "forbidden" as const })),
        ],
        ...(note.trim() ? { note: note.trim() } : {}),
      });
      desk.set({ glossary: desk.get().glossary + 1, spoken: say("term.added", { term: right }) });
      closeDialog();
    } catch (error) {
      desk.set({ problem: tell(error) });
    }
  }

  return (
    <Sheet title={say("command.add-term")}>
      <form className="form" onSubmit={(event) => void save(event)}>
        <label>
          {say("term.right")}
          {/* biome-ignore lint/a11y/noAutofocus: the sheet was asked for to type here. */}
          <input lang="fr" autoFocus required value={right} onChange={(event) => setRight(event.target.value)} />
        </label>
        <label>
          {say("term.wrong")}
          <input lang="fr" value={wrong} onChange={(event) => setWrong(event.target.value)} />
        </label>
        <label>
          {say("term.note")}
          <input value={note} onChange={(event) => setNote(event.target.value)} />
        </label>
        <footer className="sheet-foot">
          <Button type="submit" className="primary" isDisabled={right.trim() === ""}>
            {say("term.add")}
          </Button>
        </footer>
      </form>
    </Sheet>
  );
}
