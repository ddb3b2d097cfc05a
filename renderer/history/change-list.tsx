import { useMemo } from "react";
import { Button } from "react-aria-components";
import { textChanges } from "../../shared/review/diff.ts";
import type { BlockView } from "../../shared/rpc/schemas.ts";
import { useWords } from "../strings/index.ts";
import { revert } from "./revert.ts";

/** Characters of context on each side of a change. */
const around = 28;

/** Every change of a block against the machine's text, each with its way back. */
export function ChangeList({ view }: { readonly view: BlockView }) {
  const { say } = useWords();
  const { id, raw, content } = view;
  const changes = useMemo(() => textChanges(raw.text, content.text), [raw, content]);
  if (changes.length === 0) return null;
  return (
    <ol className="change-list" aria-label={say("change.list")}>
      {changes.map((change) => (
        <li key={`${change.raw.from}:${change.edited.from}`}>
          <p className="changes" lang="fr">
            {content.text.slice(Math.max(0, change.edited.from - around), change.edited.from)}
            <del>{raw.text.slice(change.raw.from, change.raw.to)}</del>
            <ins>{content.text.slice(change.edited.from, change.edited.to)}</ins>
            {content.text.slice(change.edited.to, change.edited.to + around)}
          </p>
          <Button className="plain" onPress={() => revert(id, change)}>
            {say("change.revert")}
          </Button>
        </li>
      ))}
    </ol>
  );
}
