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
import { otherNames } from "../strings/other-names.ts";
import { closeDialog } from "../ui/sheet.tsx";
import { commands, runCommand } from "./commands.ts";
import { answersTo } from "./find-command.ts";
import { keyLabel, keysOf } from "./keys.ts";
import { roleRefusal } from "./role-refusal.ts";

/** Every command by its name or what others call it, with its key. */
export function Palette() {
  const { say, language } = useWords();
  const book = useStore(desk, (state) => state.book);
  const role = useStore(desk, (state) => state.book?.role ?? "both");
  const { contains } = useFilter({ sensitivity: "base" });
  const shown = commands.filter(({ id, group }) => id !== "palette.open" && (book !== null || group === "book"));
  return (
    <ModalOverlay className="overlay top" isOpen isDismissable onOpenChange={(open) => !open && closeDialog()}>
      <Modal className="sheet palette">
        <Dialog aria-label={say("command.palette")}>
          <Autocomplete filter={answersTo(contains)}>
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
                  setTimeout(() => runCommand(String(id)), 30);
                }}
                renderEmptyState={() => <p className="nothing">{say("palette.none")}</p>}
              >
                {(command) => {
                  const refusal = roleRefusal(role, command.decision);
                  return (
                    <MenuItem
                      id={command.id}
                      textValue={`${say(command.word)} ${otherNames[language][command.id] ?? ""}`}
                      isDisabled={refusal !== null}
                    >
                      <span>
                        {say(command.word)}
                        {refusal && <span className="hint"> {say(refusal)}</span>}
                      </span>
                      {keysOf(command)
                        .slice(0, 1)
                        .map((key) => (
                          <kbd key={key}>{keyLabel(key)}</kbd>
                        ))}
                    </MenuItem>
                  );
                }}
              </Menu>
            </section>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
