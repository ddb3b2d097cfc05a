import { Check, CornerUpLeft, PencilLine, Send } from "lucide-react";
import { runCommand } from "../commands/commands.ts";
import { roleRefusal } from "../commands/role-refusal.ts";
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
      <span className={`hand-state ${view.lapsed ? "lapsed" : view.state}`}>
        {say(`block.state.${view.state}`)}
        {view.lapsed && ` · ${say(`block.lapsed.${view.lapsed}`)}`}
      </span>
      {verbs.map(({ decision, command, Icon }) => {
        const refusal = roleRefusal(role, decision);
        return (
          // Not "disabled": whoever presses it is told why it is not theirs.
          <button
            type="button"
            key={decision}
            className={`verb ${decision}`}
            aria-disabled={refusal !== null}
            title={refusal ? say(refusal) : undefined}
            onClick={() => runCommand(command)}
          >
            <Icon size={14} aria-hidden="true" /> {say(`hand.${decision}`)} <Key of={command} />
          </button>
        );
      })}
    </div>
  );
}
