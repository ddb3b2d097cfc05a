import { Button } from "react-aria-components";
import { desk, engine } from "../state/desk.ts";
import { useStore } from "../state/store.ts";
import { tell } from "../state/tell.ts";
import { useAnswer } from "../state/use-answer.ts";
import { useWords } from "../strings/index.ts";
import { Progress } from "../ui/progress.tsx";
import { bringing, bringReference, stopBringing } from "./bringing.ts";

/** Translation memories and earlier books on this machine: which of them the book is compared with. */
export function References() {
  const { say } = useWords();
  const turn = useStore(desk, (state) => state.glossary);
  const { done, told } = useStore(bringing, (state) => state);
  const all = useAnswer(() => engine().references.list(), [turn]);

  async function attempt(act: () => Promise<unknown>): Promise<void> {
    try {
      await act();
    } catch (error) {
      desk.set({ problem: tell(error) });
    }
  }

  return (
    <>
      <h3>{say("references.title")}</h3>
      <p className="term-note">{say("references.means")}</p>
      <ul className="termbases">
        {all?.map(({ id, inUse }) => (
          <li key={id}>
            <label className="inline">
              <input
                type="checkbox"
                checked={inUse}
                onChange={() => void attempt(() => engine().references.use({ id, inUse: !inUse }))}
              />{" "}
              {id}
            </label>
            <Button
              className="plain"
              aria-label={say("references.remove-one", { name: id })}
              onPress={() => void attempt(() => engine().references.remove({ id }))}
            >
              {say("references.remove")}
            </Button>
          </li>
        ))}
      </ul>
      <div className="pane-verbs">
        {done === null ? (
          <Button className="suggestion" onPress={() => void attempt(bringReference)}>
            {say("references.bring")}
          </Button>
        ) : (
          <>
            <Progress label={say("references.bring")} done={done} />
            <Button className="suggestion" autoFocus onPress={stopBringing}>
              {say("dialog.cancel")}
            </Button>
          </>
        )}
      </div>
      <p role="status" className="report">
        {told}
      </p>
    </>
  );
}
