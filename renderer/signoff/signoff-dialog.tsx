import { useState } from "react";
import { Button } from "react-aria-components";
import { mayDecide } from "../../shared/review/states.ts";
import type { Gate } from "../../shared/rpc/contract/signoff.ts";
import { useMaking } from "../export/use-making.ts";
import { desk, engine } from "../state/desk.ts";
import { take } from "../state/go.ts";
import { useStore } from "../state/store.ts";
import { tell } from "../state/tell.ts";
import { useAnswer } from "../state/use-answer.ts";
import { useWords } from "../strings/index.ts";
import { closeDialog, Sheet } from "../ui/sheet.tsx";
import { SignedList } from "./signed-list.tsx";

/** The "bon à tirer": what is still open, signing, and the editions that were signed. */
export function SignoffDialog() {
  const { say } = useWords();
  const role = useStore(desk, (state) => state.book?.role ?? "both");
  const may = mayDecide(role, "approve");
  const [times, setTimes] = useState(0);
  const [changed, setChanged] = useState<Gate | null>(null);
  const [why, setWhy] = useState("");
  const [told, setTold] = useState("");
  const asked = useAnswer(() => engine().signoff.gate(), [times]);
  const editions = useAnswer(() => engine().signoff.editions(), [times]) ?? [];
  const making = useMaking();
  const gate = changed ?? asked;
  const held = (gate ?? []).filter(({ blocks, count }) => blocks && count > 0);

  async function sign(): Promise<void> {
    try {
      const { number } = await engine().signoff.sign(held.length > 0 ? { override: why } : {});
      setTold(say("signoff.signed", { number }));
      setWhy("");
      setTimes(times + 1);
    } catch (error) {
      setTold(tell(error));
    }
  }
  async function hold(item: Gate[number]["item"], on: boolean): Promise<void> {
    if (!gate) return;
    const blocking = gate.filter((one) => (one.item === item ? on : one.blocks)).map((one) => one.item);
    try {
      setChanged(await engine().signoff.setGate({ blocking }));
    } catch (error) {
      setTold(tell(error));
    }
  }

  return (
    <Sheet title={say("signoff.title")} wide>
      {!gate && <p className="quiet">{say("signoff.looking")}</p>}
      {gate && (
        <table className="gate">
          <thead>
            <tr>
              <th scope="col">{say("signoff.open")}</th>
              <th scope="col">{say("signoff.count")}</th>
              <th scope="col">{say("signoff.holds")}</th>
            </tr>
          </thead>
          <tbody>
            {gate.toReversed().map(({ item, count, first, blocks }) => (
              <tr key={item} className={blocks && count > 0 ? "held" : ""}>
                <th scope="row">{say(`signoff.item.${item}`)}</th>
                <td>
                  {count > 0 && first ? (
                    <Button
                      className="plain"
                      aria-label={`${say(`signoff.item.${item}`)} : ${say("signoff.see", { count })}`}
                      onPress={() => {
                        closeDialog();
                        desk.set({ review: false });
                        take(first);
                      }}
                    >
                      {say("signoff.see", { count })}
                    </Button>
                  ) : (
                    count
                  )}
                </td>
                <td>
                  <input
                    type="checkbox"
                    aria-label={`${say("signoff.holds")} : ${say(`signoff.item.${item}`)}`}
                    checked={blocks}
                    disabled={!may}
                    onChange={({ target }) => void hold(item, target.checked)}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {held.length > 0 && may && (
        <label className="signoff-why">
          {say("signoff.why")} <input value={why} onChange={({ target }) => setWhy(target.value)} />
        </label>
      )}
      {!may && <p className="hint">{say("review.not-yours")}</p>}
      <SignedList editions={editions} making={making} />
      <p role="status">{told || making.told}</p>
      <footer className="sheet-foot">
        {(["csv", "json"] as const).map((format) => (
          <Button
            key={format}
            className="plain"
            onPress={() =>
              void making.make(`audit.${format}`, (into, signal) =>
                engine().signoff.audit({ format, ...(into ? { into: into.grant } : {}) }, { signal }),
              )
            }
          >
            {say("signoff.audit", { format: format.toUpperCase() })}
          </Button>
        ))}
        <Button
          className="primary"
          isDisabled={!may || !gate || (held.length > 0 && why.trim() === "")}
          onPress={() => void sign()}
        >
          {say("signoff.sign")}
        </Button>
      </footer>
    </Sheet>
  );
}
