import { Button } from "react-aria-components";
import { diffWords } from "../../shared/review/diff.ts";
import type { PassageView } from "../../shared/rpc/contract/references.ts";
import { insertTerm } from "../glossary/act.ts";
import { desk, engine, handView } from "../state/desk.ts";
import { useStore } from "../state/store.ts";
import { useAnswer } from "../state/use-answer.ts";
import { useWords } from "../strings/index.ts";
import { OneSide } from "../text/one-side.tsx";

/** How the references say what the block in hand says: passages like its sentences, best first. Nothing when no reference has any. */
export function AlikeHere() {
  const { say } = useWords();
  const view = useStore(desk, handView);
  const turn = useStore(desk, (state) => state.glossary);
  const id = view?.id;
  const found = useAnswer(() => (id ? engine().references.alike({ block: id }) : null), [id, view?.version, turn]);
  if (!found || found.length === 0) return null;
  return (
    <>
      <h3>{say("references.alike")}</h3>
      <ul className="passages">
        {found.map((passage) => (
          <Passage key={`${passage.reference} ${passage.french} ${passage.source}`} passage={passage} />
        ))}
      </ul>
    </>
  );
}

function Passage({ passage }: { readonly passage: PassageView }) {
  const { say } = useWords();
  const { reference, french, source, likeness, to, by } = passage;
  // What it says otherwise than the block is marked, in the language that they were compared in.
  const compared = <OneSide parts={diffWords(to, passage[by])} own="added" />;
  return (
    <li>
      <p className="term-note">
        <strong>{Math.round(likeness * 100)} %</strong> {reference}
      </p>
      <p lang="fr">{by === "french" ? compared : french}</p>
      {source && <p className="term-note">{by === "source" ? compared : source}</p>}
      <Button className="plain" onPress={() => insertTerm(french)}>
        {say("references.insert")}
      </Button>
    </li>
  );
}
