import { Button } from "react-aria-components";
import type { Desk } from "../state/desk.ts";
import { stopOpening } from "../state/open.ts";
import { useWords } from "../strings/index.ts";
import { Progress } from "../ui/progress.tsx";

/** A file on its way to the desk: how far it is, and a way back. */
export function Opening({ name, done }: NonNullable<Desk["opening"]>) {
  const { say } = useWords();
  return (
    <section className="opening">
      <Progress label={say("app.loading")} done={done}>
        <p>
          {name ? say("app.loading-file", { name }) : say("app.loading")} {Math.round(done * 100)} %
        </p>
      </Progress>
      <Button className="suggestion" autoFocus onPress={stopOpening}>
        {say("dialog.cancel")}
      </Button>
    </section>
  );
}
