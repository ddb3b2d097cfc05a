import { diffWords } from "../../shared/review/diff.ts";
import type { MergeConflict } from "../../shared/rpc/contract/merge.ts";
import { useWords } from "../strings/index.ts";
import { OneSide } from "../text/one-side.tsx";

type Pair = MergeConflict["blocks"][number];
type Side = NonNullable<Pair["ours"]>;

/** One block as each copy has it, the words that differ marked. */
export function ConflictSides({ pair }: { readonly pair: Pair }) {
  const { say } = useWords();
  const { ours, theirs } = pair;
  const parts = ours && theirs ? diffWords(ours.content.text, theirs.content.text) : undefined;
  const same = parts?.every(({ kind }) => kind === "same");
  const text = (side: Side | null, own: "removed" | "added") => {
    if (!side) return <p className="quiet">{say("conflict.absent")}</p>;
    return <p lang="fr">{parts ? <OneSide parts={parts} own={own} /> : side.content.text}</p>;
  };
  return (
    <div className="conflict-pair">
      <section aria-label={say("conflict.ours")}>
        <Who side={ours} />
        {text(ours, "removed")}
      </section>
      <section aria-label={say("conflict.theirs")}>
        <Who side={theirs} />
        {text(theirs, "added")}
      </section>
      {same && <p className="hint">{say("conflict.same-words")}</p>}
    </div>
  );
}

function Who({ side }: { readonly side: Side | null }) {
  const { say, language } = useWords();
  if (!side) return null;
  const at = side.at && new Date(side.at).toLocaleString(language, { dateStyle: "medium", timeStyle: "short" });
  return <p className="hint">{[side.author || say("review.somebody"), at].filter(Boolean).join(" · ")}</p>;
}
