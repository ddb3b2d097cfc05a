import { Button } from "react-aria-components";
import { pickFile } from "../rpc/host.ts";
import { desk } from "../state/desk.ts";
import { openFile, openSample } from "../state/load.ts";
import { useStore } from "../state/store.ts";
import { tell } from "../state/tell.ts";
import { useWords } from "../strings/index.ts";

/** What one sees before a book is open: open one, or the sample. */
export function Start() {
  const { say } = useWords();
  const state = useStore(desk, (value) => value);
  const choose = () =>
    pickFile()
      .then((file) => file && openFile(file))
      .catch((error) => desk.set({ problem: tell(error) }));
  const trouble = state.lost ? say(state.lost === "lost" ? "app.lost" : "app.refused") : state.problem;
  return (
    <main className="start">
      <h1>{state.book?.meta.title ?? say("start.title")}</h1>
      <p>{say("start.lead")}</p>
      {trouble && <p role="alert">{trouble}</p>}
      {state.busy !== null && <progress aria-label={say("app.loading")} value={state.busy} />}
      {state.engine && state.busy === null && (
        <p>
          <Button onPress={() => void openSample()}>{say("start.sample")}</Button>
          <Button onPress={() => void choose()}>{say("start.open")}</Button>
        </p>
      )}
    </main>
  );
}
