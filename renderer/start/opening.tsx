import { Button, ProgressBar } from "react-aria-components";
import type { Desk } from "../state/desk.ts";
import { stopOpening } from "../state/open.ts";
import { useWords } from "../strings/index.ts";

/** A file on its way to the desk: how far it is, and a way back. */
export function Opening({ name, done }: NonNullable<Desk["opening"]>) {
  const { say } = useWords();
  return (
    <section className="opening">
      <ProgressBar aria-label={say("app.loading")} value={Math.round(done * 100)}>
        {({ percentage }) => (
          <>
            <p>
              {name ? say("app.loading-file", { name }) : say("app.loading")} {Math.round(percentage ?? 0)} %
            </p>
            <div className="bar">
              <div style={{ width: `${percentage ?? 0}%` }} />
            </div>
          </>
        )}
      </ProgressBar>
      <Button className="suggestion" autoFocus onPress={stopOpening}>
        {say("dialog.cancel")}
      </Button>
    </section>
  );
}
