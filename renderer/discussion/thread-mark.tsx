import { CircleHelp, MessageSquare } from "lucide-react";
import type { BlockId } from "../../shared/book/ids.ts";
import { desk } from "../state/desk.ts";
import { useStore } from "../state/store.ts";
import { useWords } from "../strings/index.ts";

/** In the gutter: somebody said something about this block that is not settled, or asked what nobody answered. */
export function ThreadMark({ block }: { readonly block: BlockId }) {
  const { say } = useWords();
  const threads = useStore(desk, (state) => state.threads.get(block));
  const open = threads?.filter(({ state }) => state !== "resolved") ?? [];
  if (open.length === 0) return null;
  const Icon = open.some(({ state }) => state === "unanswered") ? CircleHelp : MessageSquare;
  const name = say("discussion.here", { count: open.length });
  return (
    <span className="state-mark thread-mark" title={name} role="img" aria-label={name}>
      <Icon size={14} aria-hidden="true" />
    </span>
  );
}
