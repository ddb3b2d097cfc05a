import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { blockId } from "../../shared/book/ids.ts";
import { workingTimes } from "../../shared/review/effort-time.ts";
import { makeReport, type ReportedBlock } from "../../shared/review/report/make-report.ts";
import { reportTypst } from "../../shared/review/report/report-typst.ts";
import { writeReportCsv } from "../../shared/review/report/write-csv.ts";
import { writeReportHtml } from "../../shared/review/report/write-html.ts";
import { drawSample } from "../../shared/review/sampling/draw-sample.ts";
import { estimate } from "../../shared/review/sampling/estimate.ts";

const flag = (quote: string, text: string, rest: Partial<ReportedBlock["flags"][number]> = {}) => {
  const from = text.indexOf(quote);
  return {
    key: quote,
    check: "repeated-coordination",
    block: blockId("b"),
    from,
    to: from + quote.length,
    quote,
    category: "linguistic/duplication",
    severity: "major",
    message: "default",
    params: {},
    suggestions: [],
    mechanical: false,
    confidence: 0.9,
    ignored: false,
    ...rest,
  } as ReportedBlock["flags"][number];
};
const raw = "Les tracteurs et tracteurs roulent , le linge d’État sèche au vent du nord.";
const meta = { title: "=Essai & <fils>", authors: ["A"], language: "fr" };
const block = (rest: Partial<ReportedBlock> = {}): ReportedBlock => ({
  kind: "paragraph",
  raw,
  edited: raw.replace("tracteurs et tracteurs", "tracteurs").replace("au vent", "sous le vent"),
  approved: true,
  flags: [
    flag("tracteurs et tracteurs", raw),
    flag("et tracteurs", raw, { check: "repeated-word", severity: "minor" }),
    flag("linge d’État", raw, { check: "interference", severity: "critical" }),
    flag("sèche", raw, { check: "interference", severity: "minor", ignored: true }),
    flag(" ,", raw, { check: "space-before", mechanical: true, severity: "minor" }),
  ],
  time: 90_000,
  ...rest,
});
const report = makeReport(meta, "2026-11-23T12:00:00Z", [block()]);

describe("a report", () => {
  test("counts what was corrected, once; suspects, ignored flags and typography apart", () => {
    expect(report.total.errors).toEqual({ neutral: 0, minor: 0, major: 1, critical: 0 });
    expect(report.total.penalty).toBe(5);
    expect(report.total.perThousand).toBeCloseTo(5000 / report.total.words);
    expect(report.suspects.critical).toBe(1);
    expect(report.mechanical).toEqual({ found: 1, corrected: 0 });
    expect(report.corrections).toEqual({ total: 2, unflagged: 1 });
    expect(report.total.minutes).toBe(1.5);
    const interference = report.checks.find(({ check }) => check === "interference");
    expect(interference).toEqual({ check: "interference", found: 2, corrected: 0, ignored: 1, open: 1, precision: 0 });
    expect(report.checks.find(({ check }) => check === "repeated-word")?.precision).toBe(1);
    expect(report.examples[0]).toMatchObject({ before: expect.stringContaining("et tracteurs"), severity: "major" });
  });

  test("says the first of a month as each language does", () => {
    const first = makeReport(meta, "2026-03-01T12:00:00Z", [block()]);
    expect(writeReportHtml(first, "fr")).toContain("1er mars 2026");
    expect(writeReportHtml(first, "en")).toContain("1 March 2026");
    expect(writeReportHtml(report, "fr")).toContain("23 novembre 2026");
  });

  test("an untouched book has no error, a book without words no division by zero", () => {
    const untouched = makeReport(meta, "x", [block({ edited: raw })]);
    expect(untouched.total).toMatchObject({ penalty: 0, quality: 100, hter: 0 });
    expect(makeReport(meta, "x", []).total).toMatchObject({ words: 0, perThousand: 0, quality: 100 });
  });

  test.each(["fr", "en"] as const)(
    "is one page in %s that loads nothing and lets nothing of the book be markup",
    (language) => {
      const html = writeReportHtml(report, language);
      expect(html).toContain("=Essai &amp; &lt;fils&gt;");
      expect(html).toContain("<svg");
      expect(html).not.toMatch(/<script|(?:src|href)="http|url\(http|undefined|NaN|\{\{/);
      expect(html).toContain(language === "fr" ? "erreurs confirmées" : "confirmed errors");
      expect(reportTypst(report, language)).not.toMatch(/undefined|NaN|\{\{/);
    },
  );

  test("is a table of as many columns on each row, no cell a formula", () => {
    const rows = writeReportCsv(report).split("\r\n");
    expect(rows[0]?.startsWith("\ufefftable,")).toBe(true);
    expect(rows[1]).toMatch(/^total,'=Essai/);
  });
});

test("time is what passed between an author's steps, pauses left out", () => {
  const minute = 60_000;
  const steps = [0, 1, 2, 30, 31].map((at) => ({ at: at * minute, author: "A" }));
  expect(workingTimes(steps)).toEqual([0, minute, minute, 0, minute]);
  expect(
    workingTimes([
      { at: 0, author: "A" },
      { at: minute, author: "B" },
    ]),
  ).toEqual([0, 0]);
});

describe("a sample", () => {
  const candidates = Array.from({ length: 100 }, (_, index) => ({
    id: blockId(`b${index}`),
    chapter: index < 80 ? 1 : 2,
  }));
  test("is the same for the same seed, spread over chapters, in the order of the book", () => {
    const drawn = drawSample(candidates, 20, 7);
    expect(drawn).toEqual(drawSample(candidates, 20, 7));
    expect(drawn).not.toEqual(drawSample(candidates, 20, 8));
    const places = drawn.map((id) => Number(id.slice(1)));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places.filter((place) => place >= 80)).toHaveLength(4);
  });

  test("has as many paragraphs as asked for, or all there are", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5), { maxLength: 40 }), fc.nat(50), fc.nat(), (chapters, size, seed) => {
        const some = chapters.map((chapter, index) => ({ id: blockId(`b${index}`), chapter }));
        expect(new Set(drawSample(some, size, seed)).size).toBe(Math.min(size, some.length));
      }),
    );
  });

  test("the interval holds the true rate about as often as it says", () => {
    let held = 0;
    let state = 1;
    const random = () => {
      state = (state * 48_271) % 2_147_483_647;
      return state / 2_147_483_647;
    };
    for (let round = 0; round < 200; round++) {
      // 50 words a paragraph, on average one error in two of them: 10 in a thousand words.
      const judged = Array.from({ length: 60 }, () => ({
        words: 50,
        count: (random() < 0.25 ? 1 : 0) + (random() < 0.25 ? 1 : 0),
      }));
      const found = estimate(judged);
      if (found && found.low <= 10 && found.high >= 10) held++;
    }
    expect(held).toBeGreaterThan(175);
  });

  test("without an error the upper bound is Poisson's; without words there is nothing to say", () => {
    expect(estimate([{ words: 3_000, count: 0 }])).toMatchObject({ low: 0, perThousand: 0 });
    expect(estimate([{ words: 3_000, count: 0 }])?.high).toBeCloseTo(0.9986, 3);
    expect(estimate([])).toBeUndefined();
  });
});
