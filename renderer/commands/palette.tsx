import {
  Autocomplete,
  Dialog,
  Input,
  Menu,
  MenuItem,
  Modal,
  ModalOverlay,
  SearchField,
  useFilter,
} from "react-aria-components";
import { desk } from "../state/desk.ts";
import { useStore } from "../state/store.ts";
import { useWords } from "../strings/index.ts";
import { closeDialog } from "../ui/sheet.tsx";
import { commands } from "./commands.ts";
import { keyLabel, keysOf } from "./keys.ts";

/** Every command by its name, with its key. */
export function Palette() {
  const { say } = useWords();
  const book = useStore(desk, (state) => state.book);
  const { contains } = useFilter({ sensitivity: "base" });
  const shown = commands.filter(({ id, group }) => id !== "palette.open" && (book !== null || group === "book"));
  return (
    <ModalOverlay className="overlay top" isOpen isDismissable onOpenChange={(open) => !open && closeDialog()}>
      <Modal className="sheet palette">
        <Dialog aria-label={say("command.palette")}>
          <Autocomplete filter={contains}>
            <SearchField autoFocus aria-label={say("palette.filter")}>
              <Input placeholder={say("palette.filter")} />
            </SearchField>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
            <section className="scroll" tabIndex={0} aria-label={say("command.palette")}>
              <Menu
                aria-label={say("command.palette")}
                items={shown}
                onAction={(id) => {
                  closeDialog();
                  // Once the sheet is gone and the focus back where it was.
                  setTimeout(() => void commands.find((command) => command.id === id)?.run(), 30);
                }}
                renderEmptyState={() => <p className="nothing">{say("palette.none")}</p>}
              >
                {(command) => (
                  <MenuItem id={command.id} textValue={say(command.word)}>
                    <span>{say(command.word)}</span>
                    {keysOf(command)
                      .slice(0, 1)
                      .map((key) => (
                        <kbd key={key}>{keyLabel(key)}</kbd>
                      ))}
                  </MenuItem>
                )}
              </Menu>
            </section>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
