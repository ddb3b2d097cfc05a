import type { BlockId } from "../../../shared/book/ids.ts";
import { severityPenalty } from "../../../shared/mqm/typology.ts";
import { Problem } from "../../../shared/problem.ts";
import type { SampleReport } from "../../../shared/review/report/report.ts";
import { categoriesOf } from "../../../shared/review/sampling/categories-of.ts";
import { drawSample } from "../../../shared/review/sampling/draw-sample.ts";
import { type Estimate, estimate } from "../../../shared/review/sampling/estimate.ts";
import type { Mark, SampleView } from "../../../shared/rpc/contract/reports.ts";
import { tokenize } from "../../../shared/text/tokens.ts";
import type { Hand, Project } from "../project/project.ts";
import type { StoredBlock } from "../project/snapshot.ts";
import { uuid7 } from "../project/uuid.ts";

/** What is judged: prose. A heading or a number has too few words to say anything. */
const judgedKinds = new Set(["paragraph", "list-item", "quotation", "note"]);
const fewestWords = 8;

interface SampleRow {
  readonly id: string;
  readonly state: "raw" | "edited";
  readonly seed: number;
  readonly blocks: string;
}

/** A drawn paragraph with the very text that is judged: later corrections do not change what was seen. */
interface Drawn {
  readonly block: BlockId;
  readonly chapter: string;
  readonly text: string;
}

/** Random samples of the book and what was judged of them: appended to the project, never changed. */
export class Samples {
  readonly #project: Project;

  constructor(project: Project) {
    this.#project = project;
  }

  draw(blocks: readonly StoredBlock[], state: "raw" | "edited", size: number, seed: number, hand: Hand): SampleView {
    const drawable: (Drawn & { readonly id: BlockId; readonly index: number })[] = [];
    let [chapter, index] = ["", 0];
    for (const { id, shape, raw, content } of blocks) {
      if (shape.kind === "heading" && (shape.level ?? 1) === 1) {
        chapter = content.text.slice(0, 200);
        index++;
      }
      const { text } = state === "raw" ? raw : content;
      if (judgedKinds.has(shape.kind) && countWords(text) >= fewestWords)
        drawable.push({ id, block: id, chapter, index, text });
    }
    if (drawable.length === 0) throw new Problem("sample-empty");
    const drawn = new Set(
      drawSample(
        drawable.map(({ id, index: at }) => ({ id, chapter: at })),
        size,
        seed,
      ),
    );
    const chosen = drawable
      .filter(({ id }) => drawn.has(id))
      .map(({ block, chapter: title, text }) => ({ block, chapter: title, text }));
    this.#project.db
      .prepare("INSERT INTO samples (id, at, author, state, seed, blocks) VALUES (?, ?, ?, ?, ?, ?)")
      .run(uuid7(hand.now), new Date(hand.now).toISOString(), hand.author, state, seed, JSON.stringify(chosen));
    const view = this.current();
    if (!view) throw new Problem("sample-gone");
    return view;
  }

  /** Throws `sample-gone` when another sample was drawn meanwhile, or the marks lie outside the text. */
  judge(sample: string, block: BlockId, marks: readonly Mark[], hand: Hand): SampleView {
    const text = this.current()?.paragraphs.find((one) => one.block === block)?.text;
    if (
      this.current()?.id !== sample ||
      text === undefined ||
      marks.some(({ from, to }) => from >= to || to > text.length)
    )
      throw new Problem("sample-gone");
    this.#project.db
      .prepare("INSERT INTO judgements (at, author, sample, block, marks) VALUES (?, ?, ?, ?, ?)")
      .run(new Date(hand.now).toISOString(), hand.author, sample, block, JSON.stringify(marks));
    const view = this.current();
    if (!view) throw new Problem("sample-gone");
    return view;
  }

  /** The last sample, with what was judged of it. */
  current(): SampleView | null {
    const row = this.#project.db
      .prepare<[], SampleRow>("SELECT id, state, seed, blocks FROM samples ORDER BY at DESC, seq DESC LIMIT 1")
      .get();
    if (!row) return null;
    const marks = new Map<string, Mark[]>();
    for (const judged of this.#project.db
      .prepare<[string], { block: string; marks: string }>(
        "SELECT block, marks FROM judgements WHERE sample = ? ORDER BY at, seq",
      )
      .all(row.id))
      marks.set(judged.block, JSON.parse(judged.marks));
    const paragraphs = (JSON.parse(row.blocks) as Drawn[]).map((one) => ({
      ...one,
      marks: marks.get(one.block) ?? null,
    }));
    return { id: row.id, state: row.state, seed: row.seed, paragraphs, ...estimates(paragraphs) };
  }

  /** For the report: nothing until something was judged. */
  report(): SampleReport | undefined {
    const view = this.current();
    if (!view?.errors || !view.penalty) return undefined;
    const judged = view.paragraphs.filter(({ marks }) => marks !== null);
    return {
      state: view.state,
      drawn: view.paragraphs.length,
      judged: judged.length,
      seed: view.seed,
      errors: view.errors,
      penalty: view.penalty,
      categories: categoriesOf(judged.flatMap(({ marks }) => marks ?? [])),
    };
  }
}

function estimates(paragraphs: SampleView["paragraphs"]): { errors: Estimate | null; penalty: Estimate | null } {
  const judged = paragraphs.flatMap(({ text, marks }) => (marks ? [{ words: countWords(text), marks }] : []));
  const of = (weigh: (mark: Mark) => number): Estimate | null =>
    estimate(judged.map(({ words, marks }) => ({ words, count: marks.reduce((sum, mark) => sum + weigh(mark), 0) }))) ??
    null;
  return { errors: of(() => 1), penalty: of(({ severity }) => severityPenalty[severity]) };
}

const countWords = (text: string): number =>
  tokenize(text).reduce((count, token) => count + (token.kind === "mark" ? 0 : 1), 0);
