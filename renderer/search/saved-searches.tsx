import { useState } from "react";
import { Button } from "react-aria-components";
import type { SavedSearch } from "../../shared/rpc/contract/preferences.ts";
import type { FindOptions } from "../../shared/rpc/contract/search.ts";
import { desk } from "../state/desk.ts";
import { useStore } from "../state/store.ts";
import { useWords } from "../strings/index.ts";
import { forgetSearch, recall, saveSearch, searching } from "./searching.ts";

const none: readonly SavedSearch[] = [];
const useSaved = (): readonly SavedSearch[] => useStore(desk, (state) => state.preferences?.searches ?? none);

/** Searches kept under a name: choosing one begins it again. */
export function SavedSearches() {
  const { say } = useWords();
  const saved = useSaved();
  if (saved.length === 0) return null;
  return (
    <select
      aria-label={say("search.saved")}
      value=""
      onChange={(event) => {
        const found = saved.find(({ name }) => name === event.target.value);
        if (found) recall(found);
      }}
    >
      <option value="">{say("search.recall")}</option>
      {saved.map(({ name }) => (
        <option key={name} value={name}>
          {name}
        </option>
      ))}
    </select>
  );
}

const keyOf = ({ query, mode, wholeWord, matchCase, matchAccents, scope }: FindOptions, replacement: string): string =>
  JSON.stringify([query, mode, wholeWord, matchCase, matchAccents, scope, replacement]);

/** Keeps the search in hand, or forgets it. */
export function SaveSearch() {
  const { say } = useWords();
  const saved = useSaved();
  const { query, options, replacement } = useStore(searching, (state) => state);
  const [name, setName] = useState("");
  const same = saved.find((one) => keyOf(one.options, one.replacement) === keyOf({ ...options, query }, replacement));
  if (query.trim() === "") return null;
  if (same)
    return (
      <Button className="plain" onPress={() => forgetSearch(same.name)}>
        {say("search.forget", { name: same.name })}
      </Button>
    );
  return (
    <form
      className="name-choice"
      onSubmit={(event) => {
        event.preventDefault();
        saveSearch(name.trim() || query.trim());
        setName("");
      }}
    >
      <input
        value={name}
        aria-label={say("search.name")}
        placeholder={say("search.name")}
        onChange={(event) => setName(event.target.value)}
      />
      <Button type="submit" className="suggestion">
        {say("search.save")}
      </Button>
    </form>
  );
}
