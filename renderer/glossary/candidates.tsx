import { useState } from "react";
import { Button } from "react-aria-components";
import { fold } from "../../shared/text/tokens.ts";
import { desk, engine } from "../state/desk.ts";
import { speak } from "../state/speak.ts";
import { useStore } from "../state/store.ts";
import { tell } from "../state/tell.ts";
import { useAnswer } from "../state/use-answer.ts";
import { useWords } from "../strings/index.ts";
import { editTerm } from "./edit-term.ts";

const shown = 100;

/** Frequent names and phrases until somebody confirms them or sets them aside. */
export function Candidates() {
  const { say } = useWords();
  const [wanted, setWanted] = useState("");
  const turn = useStore(desk, (state) => state.glossary);
  const all = useAnswer(() => engine().glossary.candidates(), [turn]);
  const found = all?.filter(({ text }) => fold(text).includes(fold(wanted.trim())));
  return (
    <>
      <p className="term-note">{say("candidates.how")}</p>
      <input
        type="search"
        className="search-field"
        value={wanted}
        aria-label={say("candidates.filter")}
        placeholder={say("candidates.filter")}
        onChange={(event) => setWanted(event.target.value)}
      />
      <p role="status" className="nothing">
        {found ? say(found.length ? "candidates.count" : "candidates.none", { count: found.length }) : "…"}
      </p>
      <ul className="terms">
        {found?.slice(0, shown).map(({ text, kind, count }) => (
          <li key={text}>
            <p className="term">
              <strong lang="fr">{text}</strong>
              <span className="source-term">
                {say(`candidates.kind.${kind}`)} · {count}
              </span>
            </p>
            <div className="verbs">
              <Button className="plain" onPress={() => void attempt(confirm(text), say("term.added", { term: text }))}>
                {say("candidates.confirm")}
              </Button>
              <Button className="plain" onPress={() => editTerm(text)}>
                {say("candidates.edit")}
              </Button>
              <Button
                className="plain"
                onPress={() =>
                  void attempt(engine().glossary.setAside({ text }), say("candidates.gone", { term: text }))
                }
              >
                {say("candidates.aside")}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}

const confirm = (text: string): Promise<unknown> =>
  engine().glossary.save({ terms: [{ term: text, language: "fr", status: "preferred" }] });

async function attempt(act: Promise<unknown>, spoken: string): Promise<void> {
  try {
    await act;
    speak(spoken);
  } catch (error) {
    desk.set({ problem: tell(error) });
  }
}
