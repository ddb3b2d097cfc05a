import { useRef, useState } from "react";
import { Button } from "react-aria-components";
import { pickFile } from "../rpc/host.ts";
import { desk, engine } from "../state/desk.ts";
import { useStore } from "../state/store.ts";
import { tell } from "../state/tell.ts";
import { useAnswer } from "../state/use-answer.ts";
import { useWords } from "../strings/index.ts";
import { Progress } from "../ui/progress.tsx";

/** Translation memories and earlier books on this machine: which of them the book is compared with. */
export function References() {
  const { say } = useWords();
  const turn = useStore(desk, (state) => state.glossary);
  const [told, setTold] = useState("");
  /** 0 to 1 while a file is read. */
  const [done, setDone] = useState<number | null>(null);
  const stop = useRef<AbortController>(null);
  const all = useAnswer(() => engine().references.list(), [turn]);

  async function attempt(act: () => Promise<unknown>): Promise<void> {
    try {
      await act();
    } catch (error) {
      desk.set({ problem: tell(error) });
    }
  }

  const take = (): Promise<void> =>
    attempt(async () => {
      const file = await pickFile();
      if (!file) return;
      const control = new AbortController();
      stop.current = control;
      setTold("");
      setDone(0);
      try {
        const coming = await engine().references.bring({ grant: file.grant }, { signal: control.signal });
        for await (const { done: read, total, result } of coming) {
          setDone(total ? read / total : 0);
          if (result) setTold(say("references.brought", { name: result.id, count: result.passages }));
        }
      } catch (error) {
        if (!control.signal.aborted) throw error;
        setTold(say("references.stopped"));
      } finally {
        setDone(null);
      }
    });

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
          <Button className="suggestion" onPress={() => void take()}>
            {say("references.bring")}
          </Button>
        ) : (
          <>
            <Progress label={say("references.bring")} done={done} />
            <Button className="suggestion" autoFocus onPress={() => stop.current?.abort()}>
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
