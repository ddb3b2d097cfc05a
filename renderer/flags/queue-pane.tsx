import { useEffect, useRef } from "react";
import { Button } from "react-aria-components";
import { checkNameKey, formatMessage } from "../../shared/messages/format.ts";
import { mqmNames } from "../../shared/mqm/names.ts";
import { mqmTypes, severities } from "../../shared/mqm/typology.ts";
import { desk, engine, type QueueFilter } from "../state/desk.ts";
import { take, wireFilter } from "../state/go.ts";
import { useStore } from "../state/store.ts";
import { tell } from "../state/tell.ts";
import { useAnswer } from "../state/use-answer.ts";
import { useWords } from "../strings/index.ts";
import { alongList } from "../ui/along-list.ts";
import { Severity } from "../ui/severity.tsx";
import { CheckRecords } from "./check-records.tsx";
import { useQueueRows } from "./use-queue-rows.ts";

/** How many flags the list shows; next and previous walk through all of them. */
const shown = 200;

/** The whole book's flags: filtered, in the book's order or the neediest first; and what was ignored. */
export function QueuePane() {
  const { say, language } = useWords();
  const filter = useStore(desk, (state) => state.filter);
  const outline = useStore(desk, (state) => state.outline);
  const flag = useStore(desk, (state) => state.flag);
  const queue = useAnswer(
    () => engine().flags.queue({ order: filter.order, filter: wireFilter(), limit: shown }),
    [filter, outline],
  );
  const { rows, settledCount, clear } = useQueueRows(queue);
  const records = useAnswer(() => engine().flags.records(), [outline]);
  const ignored = useAnswer(() => engine().flags.ignored(), [outline]);
  const list = useRef<HTMLOListElement>(null);
  const isThere = queue !== null;
  // Not at each new list: after every edit it would take away whoever reads further down.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another flag in hand, or the first list, may leave it out of sight.
  useEffect(() => {
    list.current?.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest" });
  }, [flag, isThere]);
  const change = (next: Partial<QueueFilter>) => desk.set({ filter: { ...filter, ...next } });
  const name = (check: string) => formatMessage(language, checkNameKey(check));
  return (
    <section className="pane" aria-label={say("tab.queue")} onKeyDown={alongList}>
      <div className="filters">
        <label>
          {say("queue.order")}
          <select
            data-first
            value={filter.order}
            onChange={(event) => change({ order: event.target.value === "score" ? "score" : "book" })}
          >
            <option value="book">{say("queue.order.book")}</option>
            <option value="score">{say("queue.order.score")}</option>
          </select>
        </label>
        <label>
          {say("queue.check")}
          <select
            value={filter.checks[0] ?? ""}
            onChange={(event) => change({ checks: event.target.value ? [event.target.value] : [] })}
          >
            <option value="">{say("queue.all")}</option>
            {records
              ?.filter(({ open, enabled }) => open > 0 && enabled)
              .sort((a, b) => b.open - a.open)
              .map(({ check, open }) => (
                <option key={check} value={check}>
                  {name(check)} ({open})
                </option>
              ))}
          </select>
        </label>
        <label>
          {say("queue.category")}
          <select
            value={filter.categories[0] ?? ""}
            onChange={(event) => {
              const category = mqmTypes.find((one) => one === event.target.value);
              change({ categories: category ? [category] : [] });
            }}
          >
            <option value="">{say("queue.all-categories")}</option>
            {mqmTypes.map((category) => (
              <option key={category} value={category}>
                {mqmNames[language][category]}
              </option>
            ))}
          </select>
        </label>
        <fieldset className="severities">
          <legend className="visually-hidden">{say("queue.severity")}</legend>
          {severities.map((severity) => (
            <label key={severity} title={say(`severity.${severity}`)}>
              <input
                type="checkbox"
                checked={filter.severities.length === 0 || filter.severities.includes(severity)}
                onChange={() => change({ severities: toggled(filter.severities, severity) })}
              />
              <Severity of={severity} />
            </label>
          ))}
        </fieldset>
        <label>
          <input
            type="checkbox"
            checked={filter.mechanical}
            onChange={(event) => change({ mechanical: event.target.checked })}
          />
          {say("queue.mechanical")}
        </label>
      </div>
      {settledCount > 0 && (
        <Button className="plain" onPress={clear}>
          {say("queue.clear", { count: settledCount })}
        </Button>
      )}
      <ol className="queue" ref={list}>
        {rows.map(({ flag: one, settled }) => (
          <li key={`${one.block}${one.key}`} className={settled ? "settled" : ""}>
            <button
              type="button"
              data-stop
              aria-current={one.key === flag ? "true" : undefined}
              onClick={() => take(one.block, settled ? null : one.key)}
            >
              <Severity of={one.severity} /> <q lang="fr">{one.quote.slice(0, 60)}</q>
              <span className="check-name">
                {settled && <strong>{say("queue.settled")} · </strong>}
                {name(one.check)}
              </span>
            </button>
          </li>
        ))}
      </ol>
      {queue && rows.length === 0 && <p className="nothing">{say("flags.end")}</p>}
      {queue?.length === shown && <p className="nothing">{say("queue.more", { count: shown })}</p>}
      {records && <CheckRecords records={records} />}
      {ignored && ignored.length > 0 && (
        <details>
          <summary>{say("queue.ignored", { count: ignored.length })}</summary>
          <ul className="ignored">
            {ignored.map((one) => (
              <li key={one.decision}>
                <q lang="fr">{one.verb === "check" ? name(one.check) : one.quote.slice(0, 60)}</q>
                <Button className="plain" onPress={() => void unignore(one.decision)}>
                  {say("queue.unignore")}
                </Button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

const unignore = (decision: string): Promise<void> =>
  engine()
    .flags.unignore({ decision })
    .catch((error) => desk.set({ problem: tell(error) }));

/** All ticked means no filter: the first click takes one away. */
function toggled(chosen: QueueFilter["severities"], one: QueueFilter["severities"][number]): QueueFilter["severities"] {
  const now = chosen.length === 0 ? [...severities] : [...chosen];
  const next = now.includes(one) ? now.filter((other) => other !== one) : [...now, one];
  return next.length === severities.length ? [] : next;
}
