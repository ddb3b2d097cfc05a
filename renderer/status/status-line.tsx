import { useMemo } from "react";
import { Button } from "react-aria-components";
import { isApproved } from "../../shared/review/states.ts";
import { checkAgain, stopChecking } from "../flags/checking.ts";
import { desk, handView, shownFlags } from "../state/desk.ts";
import { useStore } from "../state/store.ts";
import { useWords } from "../strings/index.ts";

/** Where one stands: flags here and in the book, how much is edited and approved, and what is on disk. */
export function StatusLine() {
  const { say, language } = useWords();
  const outline = useStore(desk, (state) => state.outline);
  const view = useStore(desk, handView);
  const saving = useStore(desk, (state) => state.saving);
  const checking = useStore(desk, (state) => state.checking);
  const sums = useMemo(() => {
    let left = 0;
    let edited = 0;
    let approved = 0;
    let signed = 0;
    let lapsed = 0;
    let all = 0;
    for (const { length, flags, edited: isEdited, state, lapsed: lapse } of outline) {
      left += flags[0] + flags[1] + flags[2] + flags[3];
      all += length;
      // What one has read and left as it was is done as well.
      if (isEdited || state !== "raw") edited += length;
      if (isApproved(state)) approved += length;
      if (state === "signed-off") signed += length;
      if (lapse === "sign-off") lapsed++;
    }
    const percent = (part: number) => Math.round((100 * part) / Math.max(1, all));
    return { left, edited: percent(edited), approved: percent(approved), signed: percent(signed), lapsed };
  }, [outline]);
  const conflicts = useStore(desk, (state) => state.conflicts.length);
  const threads = useStore(desk, (state) => state.threads);
  const questions = useMemo(
    () => [...threads.values()].flat().filter(({ state }) => state === "unanswered").length,
    [threads],
  );
  const spoken = useStore(desk, (state) => state.spoken);
  const here = view ? shownFlags(view, false).length : 0;
  return (
    <footer className="status">
      <span>{say("status.here", { count: here })}</span>
      <span>{say("status.left", { count: sums.left })}</span>
      <span>{say("status.edited", { percent: sums.edited })}</span>
      <span className="green">{say("status.approved", { percent: sums.approved })}</span>
      {sums.signed + sums.lapsed > 0 && <span className="green">{say("status.signed", { percent: sums.signed })}</span>}
      {sums.lapsed > 0 && <span className="red">{say("status.lapsed", { count: sums.lapsed })}</span>}
      {questions > 0 && <span>{say("status.questions", { count: questions })}</span>}
      {conflicts > 0 && (
        <Button className="plain red" onPress={() => desk.set({ dialog: "conflicts" })}>
          {say("status.conflicts", { count: conflicts })}
        </Button>
      )}
      {typeof checking === "number" && (
        <span>
          {say("status.checking", { percent: Math.round(100 * checking) })}{" "}
          <Button className="plain" onPress={stopChecking}>
            {say("status.checking-stop")}
          </Button>
        </span>
      )}
      {checking === "stopped" && (
        <span>
          {say("status.checking-stopped")}{" "}
          <Button className="plain" onPress={checkAgain}>
            {say("status.checking-again")}
          </Button>
        </span>
      )}
      <span className="said" aria-hidden="true">
        {spoken}
      </span>
      <span className={`saving ${saving.kind}`} data-testid="saving">
        {saving.kind === "saved" &&
          say("status.saved", {
            time: new Date(saving.at).toLocaleTimeString(language, {
              hour: "2-digit",
              minute: "2-digit",
              hourCycle: "h23",
            }),
          })}
        {(saving.kind === "typing" || saving.kind === "saving") && say("status.saving")}
        {saving.kind === "refused" && say("status.refused")}
      </span>
    </footer>
  );
}
