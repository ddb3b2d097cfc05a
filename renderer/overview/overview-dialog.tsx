import { lazy, Suspense } from "react";
import { Button } from "react-aria-components";
import { mqmNames } from "../../shared/mqm/names.ts";
import { severities } from "../../shared/mqm/typology.ts";
import { type BlockState, blockStates } from "../../shared/review/states.ts";
import type { Overview } from "../../shared/rpc/contract/overview.ts";
import { engine } from "../state/desk.ts";
import { take } from "../state/go.ts";
import { useAnswer } from "../state/use-answer.ts";
import { useWords } from "../strings/index.ts";
import { closeDialog, Sheet } from "../ui/sheet.tsx";
import { ChapterTable } from "./chapter-table.tsx";
import type { Bars } from "./chart.tsx";
import { hours } from "./hours.ts";
import { StatesBar } from "./states-bar.tsx";

const Chart = lazy(() => import("./chart.tsx").then(({ Chart: chart }) => ({ default: chart })));

const severityColours = ["--ink-soft", "--blue", "--amber", "--red"] as const;

/** The whole book at a glance: what is done, what is left and where, what it took, and how long the rest may take. */
export function OverviewDialog() {
  const { say } = useWords();
  const overview = useAnswer(() => engine().overview.get(), []);
  return (
    <Sheet title={say("overview.title")} wide>
      {overview ? <Panels overview={overview} /> : <p className="quiet">{say("overview.counting")}</p>}
    </Sheet>
  );
}

function Panels({ overview }: { readonly overview: Overview }) {
  const { say, language } = useWords();
  const { chapters, categories, days } = overview;
  const words = sum(chapters.map((chapter) => chapter.words));
  const edits = sum(chapters.map((chapter) => chapter.edits));
  const left = sum(chapters.flatMap(({ flags }) => flags));
  const seconds = sum(days.map((day) => day.seconds));
  const number = (value: number): string => Math.round(value).toLocaleString(language);
  const byCategory: Bars = {
    label: say("overview.categories"),
    sideways: true,
    categories: categories.map(({ category }) => mqmNames[language][category]),
    series: severities.map((severity, at) => ({
      name: say(`severity.${severity}`),
      colour: severityColours[at] ?? "--ink",
      values: categories.map(({ flags }) => flags[at] ?? 0),
    })),
  };
  const byDay: Bars = {
    label: say("overview.days"),
    categories: days.slice(-21).map(({ day }) => dayName(day, language)),
    series: [{ name: say("overview.words-done"), colour: "--green", values: days.slice(-21).map((day) => day.words) }],
  };
  return (
    <div className="overview">
      <dl className="figures">
        <Figure name={say("overview.words")} value={number(words)} />
        <Figure name={say("overview.flags-left")} value={number(left)} />
        <Figure name="HTER" value={`${Math.round((100 * edits) / Math.max(1, words))} %`} hint={say("overview.hter")} />
        <Figure name={say("overview.time")} value={seconds > 0 ? hours(seconds) : "–"} />
      </dl>
      <StatesBar states={statesOf(overview)} words={words} />
      <ul className="legend">
        {[...blockStates].reverse().map((state) => (
          <li key={state}>
            <span className={`swatch ${state}`} aria-hidden="true" /> {say(`block.state.${state}`)}{" "}
            <b>{Math.round((100 * (statesOf(overview)[state] ?? 0)) / Math.max(1, words))} %</b>
          </li>
        ))}
      </ul>
      <p className="forecast">{forecastOf(overview, say)}</p>
      <h3>{say("overview.chapters")}</h3>
      <ChapterTable
        chapters={chapters}
        open={(id) => {
          closeDialog();
          take(id);
        }}
      />
      {categories.length > 0 && (
        <section>
          <h3>{say("overview.categories")}</h3>
          <Suspense fallback={null}>
            <Chart bars={byCategory} height={44 + 24 * categories.length} />
          </Suspense>
        </section>
      )}
      {days.length > 0 && (
        <section>
          <h3>{say("overview.days")}</h3>
          <Suspense fallback={null}>
            <Chart bars={byDay} height={180} />
          </Suspense>
          <p className="quiet">
            {say("overview.time-kept")}{" "}
            <Button className="plain" onPress={() => void engine().overview.forgetTime().then(closeDialog)}>
              {say("overview.forget-time")}
            </Button>
          </p>
        </section>
      )}
    </div>
  );
}

function Figure({ name, value, hint }: { readonly name: string; readonly value: string; readonly hint?: string }) {
  return (
    <div title={hint}>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function forecastOf({ forecast, wordsLeft }: Overview, say: ReturnType<typeof useWords>["say"]): string {
  if (wordsLeft === 0) return say("overview.all-done");
  if (!forecast) return say("overview.no-forecast");
  const pace = Math.round(forecast.pace);
  const { range } = forecast;
  return range
    ? say("overview.forecast-range", { pace, low: hours(range[0] * 3600), high: hours(range[1] * 3600) })
    : say("overview.forecast", { pace, hours: hours(forecast.hours * 3600) });
}

function statesOf({ chapters }: Overview): Partial<Record<BlockState, number>> {
  const states: Partial<Record<BlockState, number>> = {};
  for (const state of blockStates) states[state] = sum(chapters.map((chapter) => chapter.states[state] ?? 0));
  return states;
}

const dayName = (day: string, language: string): string =>
  new Date(`${day}T12:00:00`).toLocaleDateString(language, { day: "numeric", month: "short" });

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
