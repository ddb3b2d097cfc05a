import { Command as CommandIcon, Download, ListChecks, Moon, PanelLeft, PanelRight, Settings, Sun } from "lucide-react";
import { Button } from "react-aria-components";
import { runCommand } from "../commands/commands.ts";
import { desk } from "../state/desk.ts";
import { changePreferences } from "../state/prefer.ts";
import { useStore } from "../state/store.ts";
import { useWords } from "../strings/index.ts";
import { Key } from "../ui/key.tsx";

/** The book's title, the way into every command, and who works here as what. */
export function Head() {
  const { say } = useWords();
  const book = useStore(desk, (state) => state.book);
  const role = useStore(desk, (state) => state.preferences?.role ?? "both");
  const theme = useStore(desk, (state) => state.preferences?.theme);
  const reviewing = useStore(desk, (state) => state.review);
  const dark = document.documentElement.dataset.theme === "dark";
  return (
    <header className="head">
      <Button className="icon" aria-label={say("command.outline")} onPress={() => runCommand("view.outline")}>
        <PanelLeft size={17} aria-hidden="true" />
      </Button>
      <h1 lang="fr">{book?.meta.title}</h1>
      <Button className="palette-way" onPress={() => runCommand("palette.open")}>
        <CommandIcon size={14} aria-hidden="true" /> {say("head.palette")} <Key of="palette.open" />
      </Button>
      <label className="role">
        <span className="visually-hidden">{say("preferences.role")}</span>
        <select value={role} onChange={(event) => void changePreferences({ role: event.target.value as typeof role })}>
          <option value="post-editor">{say("preferences.role.post-editor")}</option>
          <option value="publisher">{say("preferences.role.publisher")}</option>
          <option value="both">{say("preferences.role.both")}</option>
        </select>
      </label>
      <Button
        className={`icon${reviewing ? " pressed" : ""}`}
        aria-label={say("command.review")}
        aria-pressed={reviewing}
        onPress={() => runCommand("review.toggle")}
      >
        <ListChecks size={17} aria-hidden="true" />
      </Button>
      <Button className="icon" aria-label={say("command.export")} onPress={() => runCommand("edition.export")}>
        <Download size={17} aria-hidden="true" />
      </Button>
      <Button className="icon" aria-label={say("command.dark")} onPress={() => runCommand("view.dark")}>
        {dark && theme ? <Sun size={17} aria-hidden="true" /> : <Moon size={17} aria-hidden="true" />}
      </Button>
      <Button className="icon" aria-label={say("command.preferences")} onPress={() => runCommand("preferences.open")}>
        <Settings size={17} aria-hidden="true" />
      </Button>
      <Button className="icon" aria-label={say("command.side")} onPress={() => runCommand("view.side")}>
        <PanelRight size={17} aria-hidden="true" />
      </Button>
    </header>
  );
}
