import type { BookMeta } from "../../book/book.ts";
import type { Flag } from "../../checks/check.ts";
import type { MqmType, Severity } from "../../mqm/typology.ts";
import { severityPenalty } from "../../mqm/typology.ts";
import { tokenize } from "../../text/tokens.ts";
import { type TextChange, textChanges } from "../diff.ts";
import { effort, hter } from "../hter.ts";
import type { BySeverity, CheckRecord, Example, Report, SampleReport, Score, ScoringProfile, Work } from "./report.ts";

/** The weights of MQM 2.0. https://themqm.org */
export const mqm2: ScoringProfile = { name: "MQM 2.0", penalty: severityPenalty };

/** A block, what the checks say of the machine's text in it, and what became of it. */
export interface ReportedBlock {
  readonly kind: string;
  readonly level?: number;
  readonly raw: string;
  readonly edited: string;
  readonly approved: boolean;
  /** On the machine's text; doubts about the structure have no place here. */
  readonly flags: readonly (Flag & { readonly ignored: boolean })[];
  /** ms that its steps took; nothing without steps. */
  readonly time?: number;
}

interface Tally {
  words: number;
  edits: number;
  editedWords: number;
  time: number | undefined;
  errors: Record<Severity, number>;
}

const none = (): Record<Severity, number> => ({ neutral: 0, minor: 0, major: 0, critical: 0 });
const tally = (): Tally => ({ words: 0, edits: 0, editedWords: 0, time: undefined, errors: none() });

/** How many examples at most, and how many signs of their surroundings. */
const [mostExamples, around] = [16, 70];

/** Adds a book up. `blocks` in the order of the book, without page furniture. */
export function makeReport(
  meta: BookMeta,
  date: string,
  blocks: readonly ReportedBlock[],
  sample?: SampleReport,
  profile: ScoringProfile = mqm2,
): Report {
  const total = tally();
  const chapters: { readonly title: string; readonly tally: Tally }[] = [];
  const categories = new Map<MqmType, Record<Severity, number>>();
  const records = new Map<string, { found: number; corrected: number; ignored: number }>();
  const examples: Example[] = [];
  const suspects = none();
  const mechanical = { found: 0, corrected: 0 };
  const corrections = { total: 0, unflagged: 0 };
  for (const block of blocks) {
    if (chapters.length === 0 || (block.kind === "heading" && (block.level ?? 1) === 1))
      chapters.push({ title: block.kind === "heading" ? block.edited : meta.title, tally: tally() });
    const chapter = chapters.at(-1);
    const changes = block.raw === block.edited ? [] : textChanges(block.raw, block.edited);
    const both = [total, ...(chapter ? [chapter.tally] : [])];
    const { edits, words } = effort(block.raw, block.edited);
    for (const sum of both) {
      sum.words += countWords(block.raw);
      sum.edits += edits;
      sum.editedWords += words;
      if (block.time !== undefined) sum.time = (sum.time ?? 0) + block.time;
    }
    const explained = new Set<TextChange>();
    // The gravest first: of flags on the same words, one is an error, the others say the same.
    const counted: Flag[] = [];
    for (const flag of [...block.flags].sort((a, b) => profile.penalty[b.severity] - profile.penalty[a.severity])) {
      const change = changes.find(({ raw }) => raw.from < flag.to && raw.to > flag.from) ?? touching(changes, flag);
      if (change) explained.add(change);
      if (flag.mechanical) {
        mechanical.found++;
        if (change) mechanical.corrected++;
        continue;
      }
      const record = records.get(flag.check) ?? { found: 0, corrected: 0, ignored: 0 };
      records.set(flag.check, record);
      record.found++;
      if (change) {
        record.corrected++;
        if (counted.some((other) => other.from < flag.to && flag.from < other.to)) continue;
        counted.push(flag);
        for (const sum of both) sum.errors[flag.severity]++;
        const category = categories.get(flag.category) ?? none();
        categories.set(flag.category, category);
        category[flag.severity]++;
        examples.push(exampleOf(block, flag, change, chapter?.title ?? ""));
      } else if (flag.ignored) record.ignored++;
      else suspects[flag.severity]++;
    }
    corrections.total += changes.length;
    corrections.unflagged += changes.filter((change) => !explained.has(change)).length;
  }
  return {
    format: "epreuve-report/1",
    title: meta.title,
    authors: meta.authors,
    date,
    profile,
    blocks: blocks.length,
    edited: blocks.filter(({ raw, edited }) => raw !== edited).length,
    approved: blocks.filter(({ approved }) => approved).length,
    total: { ...scoreOf(total, profile), ...workOf(total) },
    chapters: chapters.map(({ title, tally: sum }) => ({ title, ...scoreOf(sum, profile), ...workOf(sum) })),
    categories: [...categories]
      .map(([category, errors]) => ({ category, errors, penalty: penaltyOf(errors, profile) }))
      .sort((a, b) => b.penalty - a.penalty || (a.category < b.category ? -1 : 1)),
    suspects,
    mechanical,
    corrections,
    checks: [...records]
      .map(([check, { found, corrected, ignored }]): CheckRecord => {
        const decided = corrected + ignored;
        const precision = decided > 0 ? corrected / decided : null;
        return { check, found, corrected, ignored, open: found - decided, precision };
      })
      .sort((a, b) => b.corrected - a.corrected || b.found - a.found || (a.check < b.check ? -1 : 1)),
    examples: chooseExamples(examples),
    ...(sample ? { sample } : {}),
  };
}

const countWords = (text: string): number =>
  tokenize(text).reduce((count, token) => count + (token.kind === "mark" ? 0 : 1), 0);

/** An insertion at the edge of the flagged words answers the flag too ("il manque un mot ici"). */
const touching = (changes: readonly TextChange[], flag: Flag): TextChange | undefined =>
  changes.find(({ raw }) => raw.from === raw.to && raw.from >= flag.from && raw.to <= flag.to);

const penaltyOf = (errors: BySeverity, { penalty }: ScoringProfile): number =>
  (Object.keys(errors) as Severity[]).reduce((sum, severity) => sum + errors[severity] * penalty[severity], 0);

function scoreOf({ words, errors }: Tally, profile: ScoringProfile): Score {
  const penalty = penaltyOf(errors, profile);
  const perThousand = words === 0 ? 0 : (1000 * penalty) / words;
  return { words, errors, penalty, perThousand, quality: Math.max(0, 100 - perThousand / 10) };
}

const workOf = ({ edits, editedWords, time }: Tally): Work => ({
  edits,
  hter: hter({ edits, words: editedWords }),
  ...(time === undefined ? {} : { minutes: time / 60_000 }),
});

function exampleOf({ raw, edited }: ReportedBlock, flag: Flag, change: TextChange, chapter: string): Example {
  const { from, to } = change.raw;
  const left = raw.slice(Math.max(0, from - around), from);
  const right = raw.slice(to, to + around);
  return {
    check: flag.check,
    category: flag.category,
    severity: flag.severity,
    chapter,
    // Cut at a word: half a word reads like an error.
    left: from > around ? `…${left.replace(/^\S*\s/, "")}` : left,
    right: to + around < raw.length ? `${right.replace(/\s\S*$/, "")}…` : right,
    before: raw.slice(from, to),
    after: edited.slice(change.edited.from, change.edited.to),
  };
}

/** The gravest, of as many checks as there are, no two alike. */
function chooseExamples(all: readonly Example[]): Example[] {
  const grave = [...all].sort((a, b) => severityPenalty[b.severity] - severityPenalty[a.severity]);
  const seen = new Set<string>();
  const byCheck = new Map<string, number>();
  return grave
    .filter(({ check, before, after }) => {
      const key = `${check} ${before} ${after}`;
      const count = byCheck.get(check) ?? 0;
      if (seen.has(key) || count >= 2 || before.length + after.length > 300) return false;
      seen.add(key);
      byCheck.set(check, count + 1);
      return true;
    })
    .slice(0, mostExamples);
}
