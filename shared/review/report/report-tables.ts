import { checkNameKey, formatMessage } from "../../messages/index.ts";
import { mqmNames, severityNames } from "../../mqm/names.ts";
import type { Severity } from "../../mqm/typology.ts";
import type { Report } from "./report.ts";
import { type ReportLanguage, type ReportWord, reportNumber, reportWord } from "./report-words.ts";

/** A table as both kinds of paper set it: names on the left, numbers on the right. */
export interface ReportTable {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Everything a report says, in words of one language, ready to be set. */
export interface SpokenReport {
  readonly title: string;
  readonly subtitle: string;
  readonly date: string;
  readonly figures: readonly { readonly value: string; readonly label: string }[];
  readonly chapters: ReportTable;
  readonly categories: ReportTable;
  readonly checks: ReportTable;
  readonly remarks: readonly string[];
  readonly examplesTitle: string;
  readonly sample?: { readonly title: string; readonly lines: readonly string[] };
  readonly method: { readonly title: string; readonly text: string };
}

const order: readonly Severity[] = ["critical", "major", "minor", "neutral"];

/** Puts a report into words. */
export function speak(report: Report, language: ReportLanguage): SpokenReport {
  const say = (word: ReportWord, params?: Readonly<Record<string, string | number>>) =>
    reportWord(language, word, params);
  const number = (value: number, digits = 0) => reportNumber(language, value, digits);
  const percent = (share: number) => `${number(100 * share, 1)}${language === "fr" ? "\u00a0%" : "%"}`;
  const { total, profile, suspects, mechanical, corrections, sample } = report;
  const severity = severityNames[language];
  const sum = (errors: Report["suspects"]) => order.reduce((all, one) => all + errors[one], 0);
  const hours = (minutes: number) =>
    say("hours", { hours: Math.floor(minutes / 60), minutes: String(Math.round(minutes) % 60).padStart(2, "0") });
  const hasTime = total.minutes !== undefined;
  const bounds = ({ perThousand, low, high }: { perThousand: number; low: number; high: number }) => ({
    rate: number(perThousand, 1),
    low: number(low, 1),
    high: number(high, 1),
  });
  return {
    title: say("title"),
    subtitle: [report.title, ...report.authors].join(", "),
    date: say("of", { date: longDate(report.date, language) }),
    figures: [
      { value: number(total.quality, 1), label: say("quality") },
      { value: number(total.perThousand, 1), label: say("perThousand") },
      { value: number(sum(total.errors)), label: say("confirmed") },
      { value: percent(total.hter), label: say("hter") },
      { value: number(total.words), label: say("words") },
      { value: number(report.edited), label: say("edited", { count: number(report.blocks) }) },
      { value: number(report.approved), label: say("approved") },
      ...(total.minutes === undefined ? [] : [{ value: hours(total.minutes), label: say("time") }]),
    ],
    chapters: {
      title: say("chapters"),
      head: [
        say("chapter"),
        say("wordsShort"),
        say("errors"),
        say("points"),
        say("pointsRate"),
        say("note"),
        "HTER",
        ...(hasTime ? [say("minutes")] : []),
      ],
      rows: report.chapters.map((one) => [
        one.title,
        number(one.words),
        number(sum(one.errors)),
        number(one.penalty),
        number(one.perThousand, 1),
        number(one.quality, 1),
        percent(one.hter),
        ...(hasTime ? [one.minutes === undefined ? "–" : number(one.minutes)] : []),
      ]),
    },
    categories: {
      title: say("categories"),
      head: [say("category"), ...order.map((one) => severity[one]), say("points")],
      rows: report.categories.map(({ category, errors, penalty }) => [
        mqmNames[language][category],
        ...order.map((one) => number(errors[one])),
        number(penalty),
      ]),
    },
    checks: {
      title: say("checks"),
      head: [say("check"), say("found"), say("corrected"), say("ignored"), say("open"), say("precision")],
      rows: report.checks.map((one) => [
        formatMessage(language, checkNameKey(one.check)),
        number(one.found),
        number(one.corrected),
        number(one.ignored),
        number(one.open),
        one.precision === null ? "–" : percent(one.precision),
      ]),
    },
    remarks: [
      ...(sum(total.errors) === 0 ? [say("nothing")] : []),
      ...(corrections.total > 0
        ? [say("missed", { unflagged: number(corrections.unflagged), total: number(corrections.total) })]
        : []),
      ...(sum(suspects) > 0
        ? [
            say("suspects", {
              count: number(sum(suspects)),
              detail: order
                .filter((one) => suspects[one] > 0)
                .map((one) => `${severity[one]} ${number(suspects[one])}`)
                .join(", "),
            }),
          ]
        : []),
      ...(mechanical.found > 0
        ? [say("mechanical", { found: number(mechanical.found), corrected: number(mechanical.corrected) })]
        : []),
    ],
    examplesTitle: say("examples"),
    ...(sample
      ? {
          sample: {
            title: say("sample"),
            lines: [
              say("sampleText", {
                judged: sample.judged,
                drawn: sample.drawn,
                seed: sample.seed,
                words: number(sample.errors.words),
                state: say(sample.state === "raw" ? "sampleRaw" : "sampleEdited"),
              }),
              say("sampleErrors", bounds(sample.errors)),
              say("samplePenalty", bounds(sample.penalty)),
              say("sampleMethod"),
            ],
          },
        }
      : {}),
    method: {
      title: say("method"),
      text: say("methodText", { profile: profile.name, ...profile.penalty }),
    },
  };
}

/** "1er mars 2026": French says the first of a month as an ordinal, which the browser's own dates do not. */
const longDate = (date: string, language: ReportLanguage): string => {
  const options = { dateStyle: "long", timeZone: "UTC" } as const;
  const said = new Date(date).toLocaleDateString(language === "fr" ? "fr-FR" : "en-GB", options);
  return language === "fr" ? said.replace(/^1 /, "1er ") : said;
};
