import { Button } from "react-aria-components";
import { useWords } from "../strings/index.ts";
import { Progress } from "../ui/progress.tsx";
import type { Making } from "./use-making.ts";

/** The foot of a sheet that makes a file: how far it is, how it ended, and the button that begins or stops it. */
export function MakingFoot({ making, label, onGo }: MakingFootProps) {
  const { say } = useWords();
  const { done, told, stop } = making;
  return (
    <>
      {done !== null && <Progress label={label} done={done} />}
      <p role="status">{told}</p>
      <footer className="sheet-foot">
        {done === null ? (
          <Button className="primary" autoFocus onPress={onGo}>
            {label}
          </Button>
        ) : (
          <Button className="suggestion" autoFocus onPress={stop}>
            {say("dialog.cancel")}
          </Button>
        )}
      </footer>
    </>
  );
}

interface MakingFootProps {
  readonly making: Making;
  readonly label: string;
  readonly onGo: () => void;
}
