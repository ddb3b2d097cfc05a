import { useState } from "react";
import { Button } from "react-aria-components";
import { applyEdits } from "../../shared/book/content.ts";
import type { BlockId } from "../../shared/book/ids.ts";
import { textChanges } from "../../shared/review/diff.ts";
import { flipped } from "../search/flipped.ts";
import { absorb, absorbViews } from "../state/absorb.ts";
import { desk, engine, handView } from "../state/desk.ts";
import { toWire } from "../state/save.ts";
import { tell } from "../state/tell.ts";
import { useAnswer } from "../state/use-answer.ts";
import { useWords } from "../strings/index.ts";
import { closeDialog, Sheet } from "../ui/sheet.tsx";

type Place = Awaited<ReturnType<ReturnType<typeof engine>["glossary"]["alike"]>>[number];
const keyOf = ({ block, span }: Place): string => `${block}:${span.from}`;

/** The replacement made last in the block in hand: what the rule starts from. */
function lastReplacement(): { wrong: string; right: string } {
  const view = handView(desk.get());
  if (!view) return { wrong: "", right: "" };
  const { raw, content } = view;
  const change = textChanges(raw.text, content.text).findLast(
    (one) => one.raw.to > one.raw.from && one.edited.to > one.edited.from,
  );
  return {
    wrong: change ? raw.text.slice(change.raw.from, change.raw.to).trim() : "",
    right: change ? content.text.slice(change.edited.from, change.edited.to).trim() : "",
  };
}

/** A correction becomes a rule: the other places of the wrong form, each taken or left, changed in one step. */
export function RuleDialog() {
  const { say } = useWords();
  const [{ wrong, right }, setPair] = useState(lastReplacement);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const ready = wrong.trim() !== "" && right.trim() !== "";
  const places = useAnswer(() => (ready ? engine().glossary.alike({ wrong, right }) : null), [wrong, right]);
  const chosen = places?.filter((place) => !left.has(keyOf(place))) ?? [];

  async function make(): Promise<void> {
    try {
      await engine().glossary.save({
        terms: [
          { term: right, language: "fr", status: "preferred" },
          { term: wrong, language: "fr", status: "forbidden" },
        ],
      });
      if (chosen.length > 0) await applyRule(chosen, wrong);
      desk.set({ glossary: desk.get().glossary + 1, spoken: say("rule.done", { count: chosen.length }) });
      closeDialog();
    } catch (error) {
      desk.set({ problem: tell(error) });
    }
  }

  return (
    <Sheet title={say("command.rule")} wide>
      <div className="form">
        <label>
          {say("term.wrong-one")}
          <input lang="fr" value={wrong} onChange={(event) => setPair({ wrong: event.target.value, right })} />
        </label>
        <label>
          {say("term.right")}
          <input lang="fr" value={right} onChange={(event) => setPair({ wrong, right: event.target.value })} />
        </label>
      </div>
      <p role="status" className="nothing">
        {places ? say("rule.places", { count: places.length }) : ready ? "…" : say("rule.how")}
      </p>
      <ol className="hits">
        {places?.slice(0, 300).map((place) => (
          <li key={keyOf(place)} className="place">
            <input
              type="checkbox"
              id={keyOf(place)}
              checked={!left.has(keyOf(place))}
              onChange={() => setLeft(flipped(left, keyOf(place)))}
            />
            <label htmlFor={keyOf(place)} lang="fr">
              …{place.before}
              <del>{place.found}</del> <ins>{place.replacement}</ins>
              {place.after}…
            </label>
          </li>
        ))}
      </ol>
      <footer className="sheet-foot">
        <Button className="primary" isDisabled={!ready} onPress={() => void make()}>
          {say("rule.make", { count: chosen.length })}
        </Button>
      </footer>
    </Sheet>
  );
}

/** Changes all places in one step; each block's edits are made on its present text. */
async function applyRule(places: readonly Place[], rule: string): Promise<void> {
  const ids = [...new Set(places.map(({ block }) => block))];
  const contents = new Map<BlockId, ReturnType<typeof toWire>>();
  for (let at = 0; at < ids.length; at += 500) {
    const views = await engine().blocks.get({ ids: ids.slice(at, at + 500) });
    absorbViews(views);
    for (const { id, content } of views) {
      const edits = places
        .filter(({ block, span, found }) => block === id && content.text.slice(span.from, span.to) === found)
        .map(({ span, replacement }) => ({ ...span, insert: replacement }));
      if (edits.length > 0) contents.set(id, toWire(applyEdits(content, edits)));
    }
  }
  if (contents.size === 0) return;
  const edits = [...contents].map(([id, content]) => ({ id, content }));
  await absorb(await engine().blocks.editAll({ edits, reason: { kind: "rule", rule } }));
}
