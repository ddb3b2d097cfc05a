import { Check, CornerUpLeft, PencilLine, Send } from "lucide-react";
import type { OutlineRow } from "../../shared/rpc/schemas.ts";
import { useWords } from "../strings/index.ts";

const icons = {
  raw: null,
  "in-work": PencilLine,
  submitted: Send,
  "sent-back": CornerUpLeft,
  approved: Check,
} as const;

/** Where a block stands, by sign and colour, in the gutter between the columns. */
export function StateMark({ row }: { readonly row: OutlineRow }) {
  const { say } = useWords();
  const Icon = icons[row.state];
  if (!Icon) return null;
  const name = say(`block.state.${row.state}`);
  return (
    <span className={`state-mark ${row.state}`} title={name} role="img" aria-label={name}>
      <Icon size={14} aria-hidden="true" />
    </span>
  );
}
