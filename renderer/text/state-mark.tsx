import { BookCheck, Check, CornerUpLeft, PencilLine, Send, TriangleAlert } from "lucide-react";
import type { BlockState } from "../../shared/review/states.ts";
import type { Lapse } from "../../shared/rpc/schemas.ts";
import { useWords } from "../strings/index.ts";

const icons = {
  raw: null,
  "in-work": PencilLine,
  submitted: Send,
  "sent-back": CornerUpLeft,
  approved: Check,
  "signed-off": BookCheck,
} as const;

/** Where a block or a chapter stands, by sign and colour; and whether an edit made an approval or a sign-off void. */
export function StateMark({ state, lapsed }: { readonly state: BlockState; readonly lapsed?: Lapse | undefined }) {
  const { say } = useWords();
  const Icon = lapsed ? TriangleAlert : icons[state];
  if (!Icon) return null;
  const name = lapsed
    ? `${say(`block.state.${state}`)} : ${say(`block.lapsed.${lapsed}`)}`
    : say(`block.state.${state}`);
  return (
    <span className={`state-mark ${lapsed ? "lapsed" : state}`} title={name} role="img" aria-label={name}>
      <Icon size={14} aria-hidden="true" />
    </span>
  );
}
