import { MenuItem } from "react-aria-components";
import { blockId } from "../../shared/book/ids.ts";
import { desk, engine } from "../state/desk.ts";
import { useAnswer } from "../state/use-answer.ts";
import { useWords } from "../strings/index.ts";
import { CursorMenu } from "../ui/cursor-menu.tsx";
import { attachHere } from "./act.ts";

const shown = 12;

/** Notes that nothing calls, the nearest first: the one that is chosen is called where the cursor stands. */
export function AttachMenu() {
  const { say } = useWords();
  const notes = useAnswer(() => engine().blocks.uncalledNotes(), []);
  if (!notes) return null;
  const { outline, hand } = desk.get();
  const places = new Map(outline.map(({ id }, index) => [id, index]));
  const here = hand ? (places.get(hand) ?? 0) : 0;
  const distance = (id: string): number => Math.abs((places.get(blockId(id)) ?? 0) - here);
  const near = [...notes].sort((a, b) => distance(a.id) - distance(b.id)).slice(0, shown);
  return (
    <CursorMenu label={say("command.attach")} act={(id) => id !== "none" && void attachHere(blockId(id))}>
      {near.length === 0 && (
        <MenuItem id="none" className="fix quiet">
          {say("structure.no-notes")}
        </MenuItem>
      )}
      {near.map(({ id, label, text }) => (
        <MenuItem key={id} id={id} textValue={text} className="fix">
          <span lang="fr">
            <strong>{label}</strong> {text}
          </span>
        </MenuItem>
      ))}
    </CursorMenu>
  );
}
