import { useEffect, useMemo, useRef, useState } from "react";
import type { NameView } from "../../shared/rpc/contract/names.ts";
import { fold } from "../../shared/text/tokens.ts";
import { desk, engine } from "../state/desk.ts";
import { useStore } from "../state/store.ts";
import { useAnswer } from "../state/use-answer.ts";
import { useWords } from "../strings/index.ts";
import { alongList } from "../ui/along-list.ts";
import { NameDetails } from "./name-details.tsx";

const orders = ["undecided", "count", "alphabet"] as const;
type Order = (typeof orders)[number];

/** How many names are drawn; the filter finds the others. */
const shown = 200;

/** The name book: every proper name of the book; those that sound alike wait for a decision. */
export function NamesPane() {
  const { say } = useWords();
  const turn = useStore(desk, (state) => state.names);
  const outline = useStore(desk, (state) => state.outline);
  const [wanted, setWanted] = useState("");
  const [order, setOrder] = useState<Order>("undecided");
  const [open, setOpen] = useState<string | null>(null);
  const names = useAnswer(() => engine().names.list(), [turn, outline]);
  const found = useMemo(() => sorted(names ?? [], order).filter((name) => holds(name, wanted)), [names, order, wanted]);
  const list = useRef<HTMLUListElement>(null);
  // A decision moves the open name to another place of the list.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new list may move what is open.
  useEffect(() => {
    list.current?.querySelector(".open")?.scrollIntoView({ block: "nearest" });
  }, [open, names]);
  return (
    <section className="pane" aria-label={say("tab.names")} onKeyDown={alongList}>
      <input
        type="search"
        className="search-field"
        data-first
        data-stop
        value={wanted}
        aria-label={say("names.filter")}
        placeholder={say("names.filter")}
        onChange={(event) => setWanted(event.target.value)}
      />
      <div className="filters">
        <label>
          {say("queue.order")}
          <select
            value={order}
            onChange={(event) => setOrder(orders.find((one) => one === event.target.value) ?? "undecided")}
          >
            {orders.map((one) => (
              <option key={one} value={one}>
                {say(`names.order.${one}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <p role="status" className="nothing">
        {names ? say(found.length ? "names.count" : "names.none", { count: found.length }) : "…"}
      </p>
      <ul className="names" ref={list}>
        {found.slice(0, shown).map((name) => (
          <li key={name.name} className={open === name.name ? "open" : ""}>
            <button
              type="button"
              className="name-head"
              data-stop
              aria-expanded={open === name.name}
              onClick={() => setOpen(open === name.name ? null : name.name)}
            >
              <strong lang="fr">{name.name}</strong>
              <span className="name-facts">
                {asks(name) && <em>{say("names.alike")}</em>}
                {name.forms.length > 1 && <span>{say("names.forms", { count: name.forms.length })}</span>}
                <span>{name.count}</span>
              </span>
            </button>
            {open === name.name && <NameDetails name={name} />}
          </li>
        ))}
      </ul>
      {found.length > shown && <p className="nothing">{say("names.more", { count: found.length - shown })}</p>}
    </section>
  );
}

const holds = ({ forms }: NameView, wanted: string): boolean =>
  wanted.trim() === "" || forms.some(({ text }) => fold(text).includes(fold(wanted.trim())));

/** Of two names that sound alike, the more frequent one asks whether they are the same. */
const asks = ({ name, count, alike }: NameView): boolean =>
  alike.some((other) => other.count < count || (other.count === count && name < other.name));

/** The engine gives the most frequent first. */
function sorted(names: readonly NameView[], order: Order): readonly NameView[] {
  if (order === "alphabet") return [...names].sort((a, b) => a.name.localeCompare(b.name, "fr"));
  if (order === "count") return names;
  return [...names].sort((a, b) => Number(asks(b)) - Number(asks(a)) || b.count - a.count);
}
