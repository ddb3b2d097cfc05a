import { useState } from "react";
import { Button } from "react-aria-components";
import type { ThreadView } from "../../shared/rpc/contract/discussion.ts";
import { desk } from "../state/desk.ts";
import { useStore } from "../state/store.ts";
import { useWords } from "../strings/index.ts";
import { Key } from "../ui/key.tsx";
import { beginRemark, draft } from "./draft.ts";
import { RemarkDraft } from "./remark-draft.tsx";
import { Thread } from "./thread.tsx";

const filters = ["unanswered", "open", "all"] as const;
type Filter = (typeof filters)[number];

const none: readonly ThreadView[] = [];

const passes = (filter: Filter, { state }: ThreadView): boolean =>
  filter === "all" || (filter === "open" ? state !== "resolved" : state === "unanswered");

/** What was said about the block in hand, and what waits elsewhere in the book. */
export function DiscussionPane() {
  const { say } = useWords();
  const [filter, setFilter] = useState<Filter>("open");
  const hand = useStore(desk, (state) => state.hand);
  const threads = useStore(desk, (state) => state.threads);
  const writing = useStore(draft, ({ subject }) => subject !== null);
  const here = (hand && threads.get(hand)) ?? none;
  const elsewhere = [...threads.values()].flat().filter((thread) => thread.block !== hand && passes(filter, thread));
  return (
    <section className="pane" aria-label={say("tab.discussion")}>
      {writing ? (
        <RemarkDraft />
      ) : (
        <div className="pane-verbs">
          <Button className="plain" data-first onPress={() => beginRemark("comment")}>
            {say("discussion.comment")} <Key of="remark.comment" />
          </Button>
          <Button className="plain" onPress={() => beginRemark("question")}>
            {say("discussion.question")} <Key of="remark.question" />
          </Button>
        </div>
      )}
      {here.length === 0 && !writing && <p className="nothing">{say("discussion.none")}</p>}
      <ul className="threads">
        {here.map((thread) => (
          <Thread key={thread.id} thread={thread} here />
        ))}
      </ul>
      {threads.size > 0 && (
        <>
          <h3>{say("discussion.elsewhere")}</h3>
          <div className="filters">
            <label>
              {say("discussion.show")}
              <select
                value={filter}
                onChange={(event) => setFilter(filters.find((one) => one === event.target.value) ?? "open")}
              >
                {filters.map((one) => (
                  <option key={one} value={one}>
                    {say(`discussion.filter.${one}`)}
                  </option>
                ))}
              </select>
            </label>
          </div>
          {elsewhere.length === 0 && <p className="nothing">{say("discussion.nowhere")}</p>}
          <ul className="threads">
            {elsewhere.slice(0, 200).map((thread) => (
              <Thread key={thread.id} thread={thread} here={false} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
