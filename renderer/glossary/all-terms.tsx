import { useState } from "react";
import { Button } from "react-aria-components";
import { readablePattern } from "../../shared/glossary/readable-pattern.ts";
import type { ConceptView } from "../../shared/rpc/contract/glossary.ts";
import { desk, engine } from "../state/desk.ts";
import { speak } from "../state/speak.ts";
import { useStore } from "../state/store.ts";
import { tell } from "../state/tell.ts";
import { useAnswer } from "../state/use-answer.ts";
import { useWords } from "../strings/index.ts";
import { genderOf, insertTerm, isWrong, preferredOf } from "./act.ts";
import { editTerm } from "./edit-term.ts";

/** How many entries are drawn; the search finds the others. */
const shown = 100;

/** All terms in use, searched forgivingly; the book's own can be changed and removed. */
export function AllTerms() {
  const { say } = useWords();
  const [query, setQuery] = useState("");
  const turn = useStore(desk, (state) => state.glossary);
  const termbases = useStore(desk, (state) => state.book?.termbases);
  const found = useAnswer(() => engine().glossary.list({ query }), [query, turn, termbases]);
  return (
    <>
      <input
        type="search"
        className="search-field"
        value={query}
        aria-label={say("glossary.search")}
        placeholder={say("glossary.search")}
        onChange={(event) => setQuery(event.target.value)}
      />
      <p role="status" className="nothing">
        {found ? say(found.length ? "glossary.count" : "search.none", { count: found.length, query }) : "…"}
      </p>
      <ul className="terms">
        {found?.slice(0, shown).map((concept) => (
          <Entry key={`${concept.termbase}/${concept.id}`} concept={concept} />
        ))}
      </ul>
      {found && found.length > shown && (
        <p className="nothing">{say("glossary.more", { count: found.length - shown })}</p>
      )}
    </>
  );
}

function Entry({ concept }: { readonly concept: ConceptView }) {
  const { say } = useWords();
  const preferred = preferredOf(concept);
  const others = concept.terms.filter(({ term }) => term !== preferred);
  return (
    <li>
      <p className="term">
        <strong lang="fr">{preferred}</strong>
        {concept.subjectField && <span className="source-term">{concept.subjectField}</span>}
      </p>
      {others.length > 0 && (
        <ul className="other-terms">
          {others.map(({ term, language, status }) => (
            <li key={`${language}${term}`}>
              <span lang={language} className={isWrong(status) ? "wrong" : ""}>
                {isWrong(status) ? readablePattern(term) : term}
              </span>{" "}
              <span className="term-note">{language.startsWith("fr") ? say(`term.status.${status}`) : language}</span>
            </li>
          ))}
        </ul>
      )}
      {concept.definition && <p className="term-note">{concept.definition}</p>}
      {concept.note && <p className="term-note">{concept.note}</p>}
      <div className="verbs">
        <Button className="plain" onPress={() => insertTerm(preferred, genderOf(concept))}>
          {say("glossary.insert", { term: preferred })}
        </Button>
        {concept.termbase === "own" && (
          <>
            <Button className="plain" onPress={() => editTerm(concept)}>
              {say("term.edit")}
            </Button>
            <Button className="plain" onPress={() => void remove(concept, say("term.removed", { term: preferred }))}>
              {say("term.remove")}
            </Button>
          </>
        )}
      </div>
    </li>
  );
}

async function remove({ id }: ConceptView, spoken: string): Promise<void> {
  try {
    await engine().glossary.remove({ id });
    speak(spoken);
  } catch (error) {
    desk.set({ problem: tell(error) });
  }
}
