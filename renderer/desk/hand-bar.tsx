import { Check, CornerUpLeft, PencilLine, Send } from "lucide-react";
import { Button } from "react-aria-components";
import { mayDecide } from "../../shared/review/states.ts";
import { decide } from "../commands/decide.ts";
import { desk, handView } from "../state/desk.ts";
import { useStore } from "../state/store.ts";
import { useWords } from "../strings/index.ts";
import { Key } from "../ui/key.tsx";

const verbs = [
  { decision: "mark-edited", command: "block.mark-edited", Icon: PencilLine },
  { decision: "submit", command: "block.submit", Icon: Send },
  { decision: "approve", command: "block.approve", Icon: Check },
  { decision: "send-back", command: "block.send-back", Icon: CornerUpLeft },
] as const;

/** Where the block in hand stands, and what this person may decide about it. */
export function HandBar() {
  const { say } = useWords();
  const view = useStore(desk, handView);
  const role = useStore(desk, (state) => state.book?.role ?? "both");
  if (!view) return null;
  return (
    <div className="hand-bar" role="toolbar" aria-label={say("hand.label")}>
      <span className={`hand-state ${view.state}`}>{say(`block.state.${view.state}`)}</span>
      {verbs
        .filter(({ decision }) => mayDecide(role, decision))
        .map(({ decision, command, Icon }) => (
          <Button key={decision} className={`verb ${decision}`} onPress={() => void decide(decision)}>
            <Icon size={14} aria-hidden="true" /> {say(`hand.${decision}`)} <Key of={command} />
          </Button>
        ))}
    </div>
  );
}
