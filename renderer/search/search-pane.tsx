import { readablePattern } from "../../shared/glossary/readable-pattern.ts";
import { desk, engine } from "../state/desk.ts";
import { take } from "../state/go.ts";
import { useStore } from "../state/store.ts";
import { useAnswer } from "../state/use-answer.ts";
import { useWords } from "../strings/index.ts";
import { alongList } from "../ui/along-list.ts";
import { Replace } from "./replace.tsx";
import { SavedSearches } from "./saved-searches.tsx";
import { searching } from "./searching.ts";

/** Search as one types over book and glossary; below it, every place, and replacing. */
export function SearchPane() {
  const { say } = useWords();
  const { query, exact } = useStore(searching, (state) => state);
  const turn = useStore(desk, (state) => state.glossary);
  const found = useAnswer(
    () => (query.trim() && !exact ? engine().search.quick({ query, limit: 40 }) : null),
    [query, exact, turn],
  );
  return (
    <section className="pane" aria-label={say("tab.search")} onKeyDown={alongList}>
      <input
        type="search"
        className="search-field"
        data-first
        data-stop
        value={query}
        aria-label={say("search.label")}
        placeholder={say("search.label")}
        onChange={(event) => searching.set({ query: event.target.value })}
      />
      <SavedSearches />
      <label className="inline">
        <input type="checkbox" checked={exact} onChange={(event) => searching.set({ exact: event.target.checked })} />{" "}
        {say("search.exact")}
      </label>
      {exact && <Replace query={query} />}
      {found && found.blocks.length + found.concepts.length === 0 && (
        <p className="nothing">{say("search.none", { query })}</p>
      )}
      {found && found.concepts.length > 0 && (
        <ul className="terms">
          {found.concepts.slice(0, 8).map((concept) => (
            <li key={concept.id}>
              <strong lang="fr">{concept.term}</strong>{" "}
              {concept.wrong.length > 0 && (
                <span className="wrong">{concept.wrong.map((form) => readablePattern(form)).join(" · ")}</span>
              )}
            </li>
          ))}
        </ul>
      )}
      <ol className="hits" aria-live="polite">
        {found?.blocks.map((hit) => (
          <li key={hit.id}>
            <button type="button" data-stop onClick={() => take(hit.id)}>
              <span className="chapter">{hit.chapter}</span>
              <span lang="fr">{marked(hit.excerpt, hit.spans)}</span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The excerpt with its found words marked. */
function marked(text: string, spans: readonly { readonly from: number; readonly to: number }[]) {
  const parts = [];
  let at = 0;
  for (const { from, to } of spans) {
    if (from < at || to > text.length) continue;
    parts.push(text.slice(at, from), <mark key={from}>{text.slice(from, to)}</mark>);
    at = to;
  }
  parts.push(text.slice(at));
  return parts;
}
