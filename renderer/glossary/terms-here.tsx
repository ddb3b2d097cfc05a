import { Button } from "react-aria-components";
import { readablePattern } from "../../shared/glossary/readable-pattern.ts";
import { desk, engine, handView } from "../state/desk.ts";
import { useStore } from "../state/store.ts";
import { useAnswer } from "../state/use-answer.ts";
import { useWords } from "../strings/index.ts";
import { Key } from "../ui/key.tsx";
import { type Concerning, genderOf, insertTerm, isWrong, preferredOf, replaceWrong } from "./act.ts";

/** What the glossary knows about the block in hand: wrong forms with their right ones first, then terms to insert. */
export function TermsHere() {
  const { say } = useWords();
  const view = useStore(desk, handView);
  const turn = useStore(desk, (state) => state.glossary);
  const id = view?.id;
  const found = useAnswer(() => (id ? engine().glossary.concerning({ block: id }) : null), [id, view?.version, turn]);
  return (
    <>
      {found?.length === 0 && <p className="nothing">{say("glossary.none")}</p>}
      <ul className="terms">
        {found?.map((entry, index) => (
          <Entry key={entry.concept.id} entry={entry} first={index === 0} />
        ))}
      </ul>
    </>
  );
}

function Entry({ entry, first }: { readonly entry: Concerning[number]; readonly first: boolean }) {
  const { say } = useWords();
  const { concept, places, found, replacements } = entry;
  const [place] = places;
  const preferred = preferredOf(concept);
  const source = concept.terms.filter(({ language }) => !language.startsWith("fr"));
  const wrong = concept.terms.filter(({ status }) => isWrong(status));
  return (
    <li>
      <p className="term">
        <strong lang="fr">{preferred}</strong>
        {source.map(({ term, language }) => (
          <span key={term} className="source-term" lang={language}>
            {term}
          </span>
        ))}
      </p>
      {wrong.length > 0 && (
        <p className="wrong" lang="fr">
          <span className="visually-hidden">{say("glossary.wrong")} </span>
          {wrong.map(({ term }) => readablePattern(term)).join(" · ")}
        </p>
      )}
      {concept.note && <p className="term-note">{concept.note}</p>}
      <div className="suggestions">
        {found !== undefined && place ? (
          replacements.map((right, index) => (
            <Button key={right} className="suggestion" onPress={() => replaceWrong(place, found, right)}>
              <del lang="fr">{found}</del> <span lang="fr">{right}</span>
              {first && index === 0 && <Key of="glossary.insert" />}
            </Button>
          ))
        ) : (
          <Button className="suggestion" onPress={() => insertTerm(preferred, genderOf(concept))}>
            {say("glossary.insert", { term: preferred })}
            {first && <Key of="glossary.insert" />}
          </Button>
        )}
      </div>
    </li>
  );
}
