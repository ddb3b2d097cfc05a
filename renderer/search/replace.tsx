import { useEffect, useState } from "react";
import { Button } from "react-aria-components";
import type { FindOptions } from "../../shared/rpc/contract/search.ts";
import { replacementFor } from "../../shared/search/replacement.ts";
import { absorb } from "../state/absorb.ts";
import { desk, engine } from "../state/desk.ts";
import { take } from "../state/go.ts";
import { flush } from "../state/save.ts";
import { useStore } from "../state/store.ts";
import { tell } from "../state/tell.ts";
import { useAnswer } from "../state/use-answer.ts";
import { useWords } from "../strings/index.ts";
import { flipped } from "./flipped.ts";
import { SaveSearch } from "./saved-searches.tsx";
import { type Searching, searching } from "./searching.ts";

const atMost = 2_000;
const keyOf = (place: { readonly block: string; readonly span: { readonly from: number } }): string =>
  `${place.block}:${place.span.from}`;

/** Every place of a wording, each taken or left; replacing is one step that one undo takes back. */
export function Replace({ query }: { readonly query: string }) {
  const { say } = useWords();
  const { options, replacement } = useStore(searching, (state) => state);
  const setOptions = (next: Searching["options"]): void => searching.set({ options: next });
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [told, setTold] = useState("");
  const outline = useStore(desk, (state) => state.outline);
  const places = useAnswer(
    () => (query.trim() ? engine().search.find({ ...options, query, limit: atMost }) : null),
    [query, options, outline],
  );
  useEffect(() => {
    if (query || options) setLeft(new Set());
  }, [query, options]);
  const chosen = places?.filter((place) => !left.has(keyOf(place))) ?? [];

  async function replace(): Promise<void> {
    try {
      await flush();
      const answer = await engine().search.replace({
        options: { ...options, query },
        replacement,
        places: chosen.map(({ block, span, found }) => ({ block, span, found })),
      });
      if (answer.saved) await absorb(answer.saved);
      setTold(say("search.replaced", { count: answer.replaced, stale: answer.stale }));
    } catch (error) {
      desk.set({ problem: tell(error) });
    }
  }

  return (
    <>
      <div className="filters">
        <input
          className="search-field"
          lang="fr"
          value={replacement}
          aria-label={say("search.replacement")}
          placeholder={say("search.replacement")}
          onChange={(event) => searching.set({ replacement: event.target.value })}
          onKeyDown={(event) => {
            if (event.key === "Enter" && !event.nativeEvent.isComposing && replacement && chosen.length > 0)
              void replace();
          }}
        />
        <label>
          {say("search.mode")}
          <select
            value={options.mode}
            onChange={(event) => setOptions({ ...options, mode: event.target.value as FindOptions["mode"] })}
          >
            <option value="words">{say("search.mode.words")}</option>
            <option value="stems">{say("search.mode.stems")}</option>
            <option value="pattern">{say("search.mode.pattern")}</option>
          </select>
        </label>
        <label>
          {say("search.scope")}
          <select
            value={options.scope}
            onChange={(event) => setOptions({ ...options, scope: event.target.value as FindOptions["scope"] })}
          >
            <option value="all">{say("search.scope.all")}</option>
            <option value="raw">{say("search.scope.raw")}</option>
            <option value="edited">{say("search.scope.edited")}</option>
          </select>
        </label>
        {(["wholeWord", "matchCase", "matchAccents"] as const).map((name) => (
          <label key={name} className="inline">
            <input
              type="checkbox"
              checked={options[name]}
              onChange={(event) => setOptions({ ...options, [name]: event.target.checked })}
            />{" "}
            {say(`search.${name}`)}
          </label>
        ))}
        <div className="pane-verbs">
          <Button className="suggestion" isDisabled={chosen.length === 0} onPress={() => void replace()}>
            {say("search.replace", { count: chosen.length })}
          </Button>
          {places && places.length > 1 && (
            <>
              <Button className="plain" onPress={() => setLeft(new Set())}>
                {say("places.all")}
              </Button>
              <Button className="plain" onPress={() => setLeft(new Set(places.map(keyOf)))}>
                {say("places.none")}
              </Button>
            </>
          )}
        </div>
        <SaveSearch />
      </div>
      <p role="status" className="nothing">
        {told || (places ? say("search.places", { count: places.length }) : "")}
      </p>
      <ol className="hits">
        {places?.slice(0, 300).map((place) => {
          const key = keyOf(place);
          return (
            <li key={key} className="place">
              <input
                type="checkbox"
                aria-label={say("search.take", { found: place.found })}
                checked={!left.has(key)}
                onChange={() => setLeft(flipped(left, key))}
              />
              <button type="button" lang="fr" onClick={() => take(place.block)}>
                …{place.before.slice(-40)}
                <del>{place.found}</del>{" "}
                {replacement && <ins>{preview(place.found, { ...options, query }, replacement)}</ins>}
                {place.after.slice(0, 40)}…
              </button>
            </li>
          );
        })}
      </ol>
    </>
  );
}

/** What would stand there; the pattern may be half typed. */
function preview(found: string, options: FindOptions, replacement: string): string {
  try {
    return replacementFor(found, options, replacement);
  } catch {
    return replacement;
  }
}
