import { changeClasses } from "../../shared/review/changes.ts";
import { type ReviewFilter, verdicts } from "../../shared/review/review-filter.ts";
import { desk } from "../state/desk.ts";
import { useStore } from "../state/store.ts";
import { useWords } from "../strings/index.ts";
import { choose, review } from "./review-state.ts";
import { sourceName } from "./source-name.ts";

/** Which changes are shown: one small list a question, each choice with how many stand behind it. */
export function ReviewFilters() {
  const { say, language } = useWords();
  const { filter, facets } = useStore(review, (state) => state);
  const outline = useStore(desk, (state) => state.outline);
  const numbers = (name: "verdict" | "class" | "source" | "chapter" | "author"): Map<string, number> =>
    new Map((facets?.[name] ?? []).map(({ value, count }) => [value, count]));
  const titles = new Map(outline.map(({ id, title }) => [id as string, title]));
  const inOrder = (names: readonly string[], counts: ReadonlyMap<string, number>): [string, number][] =>
    names.map((name) => [name, counts.get(name) ?? 0]);
  const { same } = filter;
  const sames = facets?.same ?? [];
  const sameAs = (one: { readonly before: string; readonly after: string }): boolean =>
    one.before === same?.before && one.after === same.after;
  return (
    <search className="review-filters" aria-label={say("review.filter")}>
      <Choice
        name="verdict"
        filter={filter}
        options={inOrder(verdicts, numbers("verdict"))}
        label={(value) => say(`review.verdict.${value as (typeof verdicts)[number]}`)}
      />
      <Choice
        name="class"
        filter={filter}
        options={inOrder(changeClasses, numbers("class"))}
        label={(value) => say(`review.class.${value as (typeof changeClasses)[number]}`)}
      />
      <Choice
        name="source"
        filter={filter}
        options={[...numbers("source")]}
        label={(value) => sourceName(value, say, language)}
      />
      <Choice
        name="chapter"
        filter={filter}
        options={[...numbers("chapter")]}
        label={(value) => (titles.get(value) || say("review.chapter.none")).slice(0, 60)}
      />
      <Choice
        name="author"
        filter={filter}
        options={[...numbers("author")]}
        label={(value) => value || say("review.somebody")}
      />
      {(same || sames.length > 0) && (
        <label className={same ? "chosen" : ""}>
          {say("review.filter.same")}{" "}
          <select
            value={same ? JSON.stringify([same.before, same.after]) : ""}
            onChange={({ target }) => {
              const found = sames.find(({ before, after }) => JSON.stringify([before, after]) === target.value);
              void choose({ same: found && { before: found.before, after: found.after } });
            }}
          >
            <option value="">{say("review.filter.any")}</option>
            {[...(same && !sames.some(sameAs) ? [{ ...same, count: 0 }] : []), ...sames].map(
              ({ before, after, count }) => (
                <option key={`${before}\u0001${after}`} value={JSON.stringify([before, after])}>
                  {count} × « {before || "∅"} » → « {after || "∅"} »
                </option>
              ),
            )}
          </select>
        </label>
      )}
    </search>
  );
}

/** One question of the filter. What nothing stands behind is left out, but for the choice in force. */
function Choice({ name, filter, options, label }: ChoiceProps) {
  const { say } = useWords();
  const chosen = filter[name] ?? "";
  const shown = options.filter(([value, count]) => count > 0 || value === chosen);
  if (chosen !== "" && !shown.some(([value]) => value === chosen)) shown.push([chosen, 0]);
  return (
    <label className={filter[name] === undefined ? "" : "chosen"}>
      {say(`review.filter.${name}`)}{" "}
      <select
        value={filter[name] === undefined ? "*" : `=${chosen}`}
        onChange={({ target }) => void choose({ [name]: target.value === "*" ? undefined : target.value.slice(1) })}
      >
        <option value="*">{say("review.filter.any")}</option>
        {shown.map(([value, count]) => (
          <option key={value} value={`=${value}`}>
            {label(value)} ({count})
          </option>
        ))}
      </select>
    </label>
  );
}

interface ChoiceProps {
  readonly name: "verdict" | "class" | "source" | "chapter" | "author";
  readonly filter: ReviewFilter;
  readonly options: readonly (readonly [value: string, count: number])[];
  readonly label: (value: string) => string;
}
