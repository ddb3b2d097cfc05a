import type { BlockId } from "../../shared/book/ids.ts";
import { noteCallsIn } from "../../shared/book/note-calls.ts";
import { score } from "../../shared/checks/score.ts";
import type { Work } from "../../shared/formats/format.ts";
import { flagKey, formatMessage, type Language } from "../../shared/messages/index.ts";
import type { FlagView } from "../../shared/rpc/schemas.ts";
import { checkSettings } from "./check-settings.ts";
import { makeChecker } from "./jobs/make-checker.ts";
import { loadLanguage } from "./language/load-language.ts";
import { loadBook } from "./load-book.ts";
import { doubtFlag } from "./project/doubt-flags.ts";

/** What `epreuve check --json` prints. Other tools read it: its form is fixed. Offsets are UTF-16 code units in `text`. */
export interface CheckReport {
  readonly format: "epreuve-check/1";
  readonly document: {
    readonly title: string;
    readonly blocks: readonly {
      readonly id: string;
      readonly kind: string;
      readonly level?: number;
      readonly text: string;
      readonly noteCalls: readonly { readonly note: string; readonly offset: number }[];
    }[];
    readonly notes: readonly {
      readonly id: string;
      readonly label: string;
      readonly text: string;
      readonly call: { readonly block: string; readonly offset: number } | null;
    }[];
  };
  readonly flags: readonly {
    readonly check: string;
    readonly category: string;
    readonly severity: string;
    readonly block: string;
    readonly start: number;
    readonly end: number;
    readonly quote: string;
    readonly message: string;
    readonly suggestions: readonly string[];
    readonly mechanical: boolean;
    readonly confidence: number;
  }[];
  /** How much each block needs work, 0 to 1. */
  readonly score: Readonly<Record<string, number>>;
}

/**
 * Reads and checks a book: the machine's text of a file, what stands now in a project. Nothing is written. Throws a Problem
 * that names the file.
 */
export async function checkFile(appRoot: string, file: string, language: Language, work: Work): Promise<CheckReport> {
  // French takes as long to load as a book to read: both at once.
  loadLanguage().catch(() => {});
  const book = await loadBook(file, { trackedChanges: "reject" }, work);
  const blocks = book.blocks.filter(({ shape }) => shape.kind !== "furniture");
  const checker = await makeChecker(checkSettings(book, await book.glossaries(appRoot), { appRoot }));
  for (const done of checker.load(blocks.map(({ id, shape, content }) => ({ id, ...shape, content })))) {
    work.progress(done, blocks.length);
    work.signal.throwIfAborted();
  }

  const doubts = new Map<BlockId, FlagView[]>();
  const texts = new Map(blocks.map(({ id, content }) => [id, content.text]));
  // Faint doubts are for the desk, where one key settles them; a list of suspects keeps to what is more likely than not.
  for (const doubt of book.doubts.filter(({ confidence }) => confidence >= 0.5)) {
    const text = texts.get(doubt.block);
    if (text !== undefined) doubts.set(doubt.block, [...(doubts.get(doubt.block) ?? []), doubtFlag(doubt, text)]);
  }
  // Checks that are a matter of taste wait to be switched on, and any may be switched off, in a project.
  const disabled = new Set(book.disabled);
  const flagsOf = (id: BlockId) =>
    [...checker.flags(id).filter(({ check }) => !disabled.has(check)), ...(doubts.get(id) ?? [])].sort(
      (a, b) => a.from - b.from,
    );
  const calls = new Map<BlockId, { block: BlockId; offset: number }>();
  for (const { id, content } of blocks)
    for (const { note, offset } of noteCallsIn(content)) calls.set(note, { block: id, offset });

  return {
    format: "epreuve-check/1",
    document: {
      title: book.meta.title,
      blocks: blocks
        .filter(({ shape }) => shape.kind !== "note")
        .map(({ id, shape, content }) => ({
          id,
          kind: shape.kind,
          ...(shape.level === undefined ? {} : { level: shape.level }),
          text: content.text,
          noteCalls: noteCallsIn(content).map(({ note, offset }) => ({ note, offset })),
        })),
      notes: blocks
        .filter(({ shape }) => shape.kind === "note")
        .map(({ id, shape, content }) => ({
          id,
          label: shape.label ?? "",
          text: content.text,
          call: calls.get(id) ?? null,
        })),
    },
    flags: blocks.flatMap(({ id }) =>
      flagsOf(id).map((flag) => ({
        check: flag.check,
        category: flag.category,
        severity: flag.severity,
        block: flag.block,
        start: flag.from,
        end: flag.to,
        quote: flag.quote,
        message: formatMessage(language, flagKey(flag.check, flag.message), flag.params),
        suggestions: flag.suggestions,
        mechanical: flag.mechanical,
        confidence: flag.confidence,
      })),
    ),
    score: Object.fromEntries(
      blocks.map(({ id, content }) => [id, Number(score(flagsOf(id), content.text.length).toFixed(4))]),
    ),
  };
}
