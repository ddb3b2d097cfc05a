import { Button } from "react-aria-components";
import { broughtNothing } from "../../shared/merge/brought-nothing.ts";
import { summaryLines } from "../../shared/merge/summary-lines.ts";
import { formatMessage } from "../../shared/messages/format.ts";
import type { MergeSummary } from "../../shared/rpc/contract/merge.ts";
import { useMaking } from "../export/use-making.ts";
import { desk, engine } from "../state/desk.ts";
import { useStore } from "../state/store.ts";
import { useWords } from "../strings/index.ts";
import { Sheet } from "../ui/sheet.tsx";
import { takeCopy } from "./take-copy.ts";

/** The book goes to the other person and comes back: giving a copy, taking one in, what it brought and what waits. */
export function HandoverDialog() {
  const { say } = useWords();
  const merged = useStore(desk, (state) => state.merged);
  const waiting = useStore(desk, (state) => state.conflicts.length);
  const title = useStore(desk, (state) => state.book?.meta.title ?? "");
  const making = useMaking();
  return (
    <Sheet title={say("merge.title")}>
      {merged && <Brought summary={merged} />}
      {waiting > 0 && (
        <p className="handover-waiting">
          <Button className="primary" autoFocus onPress={() => desk.set({ dialog: "conflicts" })}>
            {say("merge.settle", { count: waiting })}
          </Button>
        </p>
      )}
      <section className="handover">
        <h3>{say("merge.give")}</h3>
        <p>{say("merge.give.means")}</p>
        <Button
          className="suggestion"
          isPending={making.done !== null}
          onPress={() =>
            void making.make(`${title}.epreuve`, (into, signal) =>
              engine().merge.give(into ? { into: into.grant } : {}, { signal }),
            )
          }
        >
          {say("merge.give.go")}
        </Button>
        <p role="status">{making.told}</p>
      </section>
      <section className="handover">
        <h3>{say("merge.take")}</h3>
        <p>{say("merge.take.means")}</p>
        <Button className="suggestion" onPress={() => void takeCopy()}>
          {say("merge.take.go")}
        </Button>
      </section>
    </Sheet>
  );
}

function Brought({ summary }: { readonly summary: MergeSummary }) {
  const { say, language } = useWords();
  return (
    <section className="handover brought" aria-label={say("merge.brought")}>
      <h3>{say("merge.brought")}</h3>
      <ul>
        {broughtNothing(summary) && <li>{formatMessage(language, "merge-nothing")}</li>}
        {summaryLines(summary).map(({ key, params }) => (
          <li key={`${key} ${params.number ?? ""}`}>{formatMessage(language, key, params)}</li>
        ))}
      </ul>
    </section>
  );
}
