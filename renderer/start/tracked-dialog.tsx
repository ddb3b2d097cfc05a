import { Button } from "react-aria-components";
import { desk } from "../state/desk.ts";
import { openFile } from "../state/open.ts";
import { useStore } from "../state/store.ts";
import { useWords } from "../strings/index.ts";
import { closeDialog, Sheet } from "../ui/sheet.tsx";

const choices = ["edits", "accept", "reject"] as const;

/** The file holds tracked changes: are they corrections of the machine's text, the text itself, or nothing? */
export function TrackedDialog() {
  const { say } = useWords();
  const question = useStore(desk, (state) => state.question);
  if (!question) return null;
  const { file, count } = question;
  return (
    <Sheet title={say("tracked.title")}>
      <p>{say("tracked.found", { name: file.name, count })}</p>
      <ul className="tracked">
        {choices.map((choice, index) => (
          <li key={choice}>
            <Button
              className={index === 0 ? "primary" : "suggestion"}
              autoFocus={index === 0}
              onPress={() => {
                closeDialog();
                void openFile(file, choice);
              }}
            >
              {say(`tracked.${choice}`)}
            </Button>
            <p>{say(`tracked.${choice}.means`)}</p>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
