import { useState } from "react";
import { Button } from "react-aria-components";
import { checkNameKey, formatMessage } from "../../shared/messages/format.ts";
import { houseStyles } from "../../shared/text/house-style.ts";
import { flipped } from "../search/flipped.ts";
import { absorb } from "../state/absorb.ts";
import { desk, engine } from "../state/desk.ts";
import { speak } from "../state/speak.ts";
import { tell } from "../state/tell.ts";
import { useAnswer } from "../state/use-answer.ts";
import { useWords, type Word } from "../strings/index.ts";
import { closeDialog, Sheet } from "../ui/sheet.tsx";

type Kind = Awaited<ReturnType<ReturnType<typeof engine>["typography"]["preview"]>>["kinds"][number];

const choose = async (style: string): Promise<void> =>
  desk.set({ book: await engine().typography.setStyle({ style }) });

/** The typography of the whole book in a house's style: looked at by kind, accepted by kind, one step. */
export function TypographyDialog() {
  const { say } = useWords();
  const [asked, setAsked] = useState(0);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set(["unaccented-capitals"]));
  const preview = useAnswer(() => engine().typography.preview(), [asked]);
  const chosen = preview?.kinds.filter(({ check }) => !left.has(check)) ?? [];
  const count = chosen.reduce((sum, { places }) => sum + places, 0);
  const again = (work: Promise<unknown>): void =>
    void work.then(
      () => setAsked((times) => times + 1),
      (error) => desk.set({ problem: tell(error) }),
    );

  async function apply(): Promise<void> {
    try {
      const done = await engine().typography.apply({ checks: chosen.map(({ check }) => check) });
      if (done) await absorb(done.saved);
      speak(say("typography.done", { count: done?.places ?? 0 }));
      closeDialog();
    } catch (error) {
      desk.set({ problem: tell(error) });
    }
  }

  return (
    <Sheet title={say("command.house-typography")} wide>
      <div className="form">
        <label>
          {say("typography.style")}
          <select
            value={preview?.style ?? ""}
            disabled={!preview}
            onChange={(event) => again(choose(event.target.value))}
          >
            {houseStyles.map(({ id }) => (
              <option key={id} value={id}>
                {say(`typography.style.${id}` as Word)}
              </option>
            ))}
          </select>
        </label>
      </div>
      {!preview && <p className="nothing">{say("typography.looking")}</p>}
      {preview?.kinds.length === 0 && <p className="nothing">{say("typography.none")}</p>}
      <ul className="kinds">
        {preview?.kinds.map((kind) => (
          <KindOfChange
            key={kind.check}
            kind={kind}
            taken={!left.has(kind.check)}
            take={() => setLeft(flipped(left, kind.check))}
            leave={({ key, block }) => again(engine().flags.ignore({ key, block, verb: "this" }))}
          />
        ))}
      </ul>
      <footer className="sheet-foot">
        <p className="nothing">{say("typography.help")}</p>
        {preview && (
          <Button className="primary" autoFocus isDisabled={count === 0} onPress={() => void apply()}>
            {say("typography.apply", { count })}
          </Button>
        )}
      </footer>
    </Sheet>
  );
}

function KindOfChange({ kind, taken, take, leave }: KindProps) {
  const { say, language } = useWords();
  return (
    <li>
      <label className="inline">
        <input type="checkbox" checked={taken} onChange={take} />{" "}
        <strong>{formatMessage(language, checkNameKey(kind.check))}</strong> <span>({kind.places})</span>
      </label>
      <ul className="examples">
        {kind.examples.map((example) => (
          <li key={example.block + example.key}>
            <span lang="fr">
              …{example.before}
              <del>{visible(example.found)}</del> <ins>{visible(example.write)}</ins>
              {example.after}…
            </span>
            <Button className="plain" onPress={() => leave(example)}>
              {say("typography.leave")}
            </Button>
          </li>
        ))}
      </ul>
    </li>
  );
}

interface KindProps {
  readonly kind: Kind;
  readonly taken: boolean;
  take(): void;
  leave(example: Kind["examples"][number]): void;
}

/** Blanks as proofs show them: a plain one, a no-break one, a narrow one. */
const visible = (text: string): string =>
  text.replaceAll(" ", "␣").replaceAll("\u00a0", "⍽").replaceAll("\u202f", "‸") || "∅";
