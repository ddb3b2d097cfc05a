import { useEffect, useRef, useState } from "react";
import { Button } from "react-aria-components";
import type { ConflictChoice } from "../../shared/rpc/contract/merge.ts";
import { timeTravel } from "../commands/decide.ts";
import { absorb } from "../state/absorb.ts";
import { desk, engine } from "../state/desk.ts";
import { take } from "../state/go.ts";
import { useStore } from "../state/store.ts";
import { tell } from "../state/tell.ts";
import { useWords } from "../strings/index.ts";
import { closeDialog, Sheet } from "../ui/sheet.tsx";
import { BothTogether } from "./both-together.tsx";
import { ConflictSides } from "./conflict-sides.tsx";
import { loadConflicts } from "./load-conflicts.ts";

/** What both copies changed, side by side, one after another: keep ours, take theirs, both, or work on it later. */
export function ConflictsDialog() {
  const { say } = useWords();
  const conflicts = useStore(desk, (state) => state.conflicts);
  const [wanted, setWanted] = useState(0);
  const [told, setTold] = useState("");
  const busy = useRef(false);
  const section = useRef<HTMLElement>(null);
  // Single keys work at once: after the sheet that this one follows has given the focus back.
  useEffect(() => {
    const later = setTimeout(() => section.current?.focus(), 50);
    return () => clearTimeout(later);
  }, []);
  const at = Math.min(wanted, conflicts.length - 1);
  const conflict = conflicts[at];
  const place = conflict?.blocks.find(({ ours }) => ours)?.block;

  async function run(work: () => Promise<unknown>, done: string): Promise<void> {
    // A key held down decides once.
    if (busy.current) return;
    busy.current = true;
    try {
      await work();
      setTold(done);
    } catch (error) {
      setTold(tell(error));
    }
    await loadConflicts().catch((error) => setTold(tell(error)));
    busy.current = false;
  }
  const decide = (choice: ConflictChoice): void => {
    if (!conflict || (choice === "both" && !conflict.both)) return;
    void run(
      async () => absorb(await engine().merge.resolve({ id: conflict.id, choice })),
      say(`conflict.done.${choice}`),
    );
  };
  const edit = (): void => {
    if (!place) return;
    closeDialog();
    desk.set({ review: false });
    take(place);
  };
  const go = (by: number): void => setWanted(Math.max(0, Math.min(conflicts.length - 1, at + by)));
  const keys: Readonly<Record<string, () => void>> = {
    "1": () => decide("ours"),
    "2": () => decide("theirs"),
    "3": () => decide("both"),
    e: edit,
    ArrowRight: () => go(1),
    ArrowLeft: () => go(-1),
    n: () => go(1),
    p: () => go(-1),
  };
  return (
    <Sheet title={say("conflict.title")} wide>
      <section
        className="conflict"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it takes single keys, and what scrolls must be reachable by keyboard.
        tabIndex={0}
        ref={section}
        aria-label={say("conflict.title")}
        onKeyDown={(event) => {
          const mod = event.ctrlKey || event.metaKey;
          if (mod && !event.shiftKey && event.key.toLowerCase() === "z") {
            event.preventDefault();
            void run(() => timeTravel("undo"), "");
          } else if (!mod && !event.altKey && keys[event.key]) {
            event.preventDefault();
            keys[event.key]?.();
          }
        }}
      >
        {!conflict && <p className="quiet">{say("conflict.none")}</p>}
        {conflict && (
          <>
            <p className="conflict-head">
              <span>{say("conflict.rank", { rank: at + 1, total: conflicts.length })}</span>
              {conflict.blocks.length > 1 && <span>{say("conflict.together", { count: conflict.blocks.length })}</span>}
            </p>
            <div className="conflict-names" aria-hidden="true">
              <h3>{say("conflict.ours")}</h3>
              <h3>{say("conflict.theirs")}</h3>
            </div>
            {conflict.blocks.map((pair) => (
              <ConflictSides key={pair.block} pair={pair} />
            ))}
            {conflict.both && <BothTogether conflict={conflict} />}
          </>
        )}
      </section>
      <p role="status" className="hint">
        {told}
      </p>
      {conflict && (
        <footer className="sheet-foot conflict-foot">
          <Button className="suggestion" onPress={() => decide("ours")}>
            {say("conflict.keep-ours")} <kbd>1</kbd>
          </Button>
          <Button className="suggestion" onPress={() => decide("theirs")}>
            {say("conflict.take-theirs")} <kbd>2</kbd>
          </Button>
          {conflict.both && (
            <Button className="suggestion" onPress={() => decide("both")}>
              {say("conflict.both")} <kbd>3</kbd>
            </Button>
          )}
          <Button className="plain" isDisabled={!place} onPress={edit}>
            {say("conflict.edit")} <kbd>E</kbd>
          </Button>
          <Button className="plain" isDisabled={at === 0} onPress={() => go(-1)}>
            {say("conflict.previous")} <kbd>←</kbd>
          </Button>
          <Button className="plain" isDisabled={at >= conflicts.length - 1} onPress={() => go(1)}>
            {say("conflict.next")} <kbd>→</kbd>
          </Button>
        </footer>
      )}
    </Sheet>
  );
}
