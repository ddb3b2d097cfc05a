import { diffWords } from "../../shared/review/diff.ts";
import type { MergeConflict } from "../../shared/rpc/contract/merge.ts";
import { useWords } from "../strings/index.ts";

/** The text with both sides' changes, shown against ours. */
export function BothTogether({ conflict }: { readonly conflict: MergeConflict }) {
  const { say } = useWords();
  let at = 0;
  return (
    <section className="conflict-both" aria-label={say("conflict.both-text")}>
      <h3>{say("conflict.both-text")}</h3>
      <p lang="fr">
        {diffWords(conflict.blocks[0]?.ours?.content.text ?? "", conflict.both?.text ?? "").map(({ kind, text }) => {
          const place = at;
          at += text.length;
          if (kind === "same") return <span key={place}>{text}</span>;
          return kind === "added" ? <ins key={place}>{text}</ins> : <del key={place}>{text}</del>;
        })}
      </p>
    </section>
  );
}
