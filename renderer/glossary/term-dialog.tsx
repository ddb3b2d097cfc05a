import { type FormEvent, useState } from "react";
import { Button } from "react-aria-components";
import type { ConceptView } from "../../shared/rpc/contract/glossary.ts";
import { desk, engine } from "../state/desk.ts";
import { speak } from "../state/speak.ts";
import { useStore } from "../state/store.ts";
import { tell } from "../state/tell.ts";
import { useWords } from "../strings/index.ts";
import { closeDialog, Sheet } from "../ui/sheet.tsx";
import { termDraft } from "./edit-term.ts";

type Term = ConceptView["terms"][number];
const statuses = ["preferred", "admitted"] as const;

const sourceOf = (concept: ConceptView | null): Term | undefined =>
  concept?.terms.find(({ language }) => !language.startsWith("fr"));

/** A term of the book's own glossary: its right form, the wrong ones the machine writes, the word behind it, why. */
export function TermDialog() {
  const { say } = useWords();
  const draft = useStore(termDraft, (state) => state);
  const { concept } = draft;
  const language = useStore(desk, (state) => state.book?.meta.sourceLanguage);
  const [wrong, setWrong] = useState(draft.wrong);
  const [right, setRight] = useState(draft.right);
  const [source, setSource] = useState(() => sourceOf(concept)?.term ?? "");
  const [status, setStatus] = useState<(typeof statuses)[number]>(() =>
    concept?.terms.some((term) => term.term === draft.right && term.status === "admitted") ? "admitted" : "preferred",
  );
  const [note, setNote] = useState(concept?.note ?? "");

  /** What the sheet does not show of an entry stays as it was: definition, gender, notes of its terms. */
  function terms(): Term[] {
    const before = new Map((concept?.terms ?? []).map((term) => [term.term, term]));
    const was = (term: string): Partial<Term> => before.get(term) ?? {};
    const shown = right.trim();
    const others = (concept?.terms ?? []).filter(
      (term) =>
        term.language.startsWith("fr") &&
        (term.status === "preferred" || term.status === "admitted") &&
        term.term !== draft.right &&
        term.term !== shown,
    );
    const foreign = sourceOf(concept);
    const restForeign = (concept?.terms ?? []).filter((term) => !term.language.startsWith("fr") && term !== foreign);
    return [
      { ...was(draft.right), ...was(shown), term: shown, language: "fr", status },
      ...others,
      ...wrong
        .split(";")
        .map((term) => term.trim())
        .filter((term) => term !== "" && term !== shown)
        .map((term) => ({ status: "forbidden" as const, ...was(term), term, language: "fr" })),
      ...(source.trim()
        ? [
            {
              ...foreign,
              term: source.trim(),
              language: foreign?.language ?? language ?? "und",
              status: "preferred" as const,
            },
          ]
        : []),
      ...restForeign,
    ];
  }

  async function save(event: FormEvent): Promise<void> {
    event.preventDefault();
    try {
      await engine().glossary.save({
        ...(concept ? { id: concept.id } : {}),
        ...(concept?.subjectField ? { subjectField: concept.subjectField } : {}),
        ...(concept?.definition ? { definition: concept.definition } : {}),
        ...(note.trim() ? { note: note.trim() } : {}),
        terms: terms(),
      });
      desk.set({ glossary: desk.get().glossary + 1 });
      speak(say("term.added", { term: right }));
      closeDialog();
    } catch (error) {
      desk.set({ problem: tell(error) });
    }
  }

  return (
    <Sheet title={say(concept ? "term.edit" : "command.add-term")}>
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
          {say("term.source")}
          <input lang={language ?? ""} value={source} onChange={(event) => setSource(event.target.value)} />
        </label>
        <label>
          {say("term.status")}
          <select
            value={status}
            onChange={(event) => setStatus(statuses.find((one) => one === event.target.value) ?? "preferred")}
          >
            {statuses.map((one) => (
              <option key={one} value={one}>
                {say(`term.status.${one}`)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {say("term.note")}
          <input value={note} onChange={(event) => setNote(event.target.value)} />
        </label>
        <footer className="sheet-foot">
          <Button type="submit" className="primary" isDisabled={right.trim() === ""}>
            {say(concept ? "term.save" : "term.add")}
          </Button>
        </footer>
      </form>
    </Sheet>
  );
}
