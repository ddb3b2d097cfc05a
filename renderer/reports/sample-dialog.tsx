import { useEffect, useState } from "react";
import { Button } from "react-aria-components";
import type { SampleView } from "../../shared/rpc/contract/reports.ts";
import { desk, engine } from "../state/desk.ts";
import { tell } from "../state/tell.ts";
import { useWords } from "../strings/index.ts";
import { Sheet } from "../ui/sheet.tsx";
import { JudgeParagraph } from "./judge-paragraph.tsx";

const tellProblem = (error: unknown): void => desk.set({ problem: tell(error) });

/** Draws a random sample, and takes it through paragraph by paragraph. */
export function SampleDialog() {
  const { say, language } = useWords();
  const [sample, setSample] = useState<SampleView | null>(null);
  const [place, setPlace] = useState(0);
  const [size, setSize] = useState(30);
  const [state, setState] = useState<SampleView["state"]>("edited");

  useEffect(() => {
    engine()
      .reports.sample()
      .then((found) => {
        setSample(found);
        setPlace(Math.max(0, found?.paragraphs.findIndex(({ marks }) => marks === null) ?? 0));
      }, tellProblem);
  }, []);

  const draw = () =>
    engine()
      .reports.draw({ state, size })
      .then((drawn) => {
        setSample(drawn);
        setPlace(0);
      }, tellProblem);

  const number = (value: number, digits: number): string =>
    value.toLocaleString(language === "fr" ? "fr-FR" : "en-GB", { maximumFractionDigits: digits });
  const paragraph = sample?.paragraphs[place];
  return (
    <Sheet title={say("sample.title")} wide>
      {!sample || !paragraph ? (
        <>
          <p className="hint">{say("sample.hint")}</p>
          <div className="form">
            <label>
              {say("sample.size")}
              <input
                type="number"
                min={1}
                max={500}
                value={size}
                onChange={(event) => setSize(Math.min(500, Math.max(1, Math.round(Number(event.target.value)))))}
              />
            </label>
          </div>
          <fieldset className="choices">
            <legend>{say("sample.state")}</legend>
            {(["edited", "raw"] as const).map((one) => (
              <label key={one}>
                <input type="radio" name="sample-state" checked={state === one} onChange={() => setState(one)} />
                <span>{say(`sample.state.${one}`)}</span>
              </label>
            ))}
          </fieldset>
          <footer className="sheet-foot">
            <Button className="primary" autoFocus onPress={() => void draw()}>
              {say("sample.draw")}
            </Button>
          </footer>
        </>
      ) : (
        <>
          <p className="hint">
            {say("sample.place", {
              number: place + 1,
              total: sample.paragraphs.length,
              judged: sample.paragraphs.filter(({ marks }) => marks !== null).length,
            })}
            {paragraph.chapter && ` · ${paragraph.chapter}`}
          </p>
          <JudgeParagraph
            key={`${sample.id} ${paragraph.block}`}
            paragraph={paragraph}
            onJudged={(marks) =>
              engine()
                .reports.judge({ sample: sample.id, block: paragraph.block, marks })
                .then((judged) => {
                  setSample(judged);
                  setPlace(Math.min(place + 1, judged.paragraphs.length - 1));
                }, tellProblem)
            }
          />
          {sample.errors && (
            <p role="status">
              {say("sample.estimate", {
                rate: number(sample.errors.perThousand, 1),
                low: number(sample.errors.low, 1),
                high: number(sample.errors.high, 1),
                words: number(sample.errors.words, 0),
              })}
            </p>
          )}
          <footer className="sheet-foot">
            <Button className="plain" isDisabled={place === 0} onPress={() => setPlace(place - 1)}>
              {say("sample.previous")}
            </Button>
            <Button className="plain" onPress={() => setSample(null)}>
              {say("sample.again")}
            </Button>
          </footer>
        </>
      )}
    </Sheet>
  );
}
