import {
  acceptCompletion,
  autocompletion,
  type Completion,
  type CompletionContext,
  type CompletionResult,
  closeCompletion,
  completionStatus,
  moveCompletionSelection,
  pickedCompletion,
} from "@codemirror/autocomplete";
import { Prec } from "@codemirror/state";
import { type EditorView, keymap } from "@codemirror/view";
import { fold } from "../../shared/text/tokens.ts";
import { desk, engine } from "../state/desk.ts";
import { tell } from "../state/tell.ts";
import { i18n } from "../strings/index.ts";

/** A term or a name that can be completed. */
export interface Candidate {
  readonly text: string;
  readonly kind: "term" | "name";
  /** Folded, for comparing. */
  readonly key: string;
  /** Times the book has it. */
  readonly count: number;
}

/** Letters typed before anything is offered, and how much is. */
const fewest = 3;
const most = 8;

/** Candidates that begin with what was typed, whatever its accents and capitals; names and terms of the book first by frequency. */
export function completionsFor(typed: string, candidates: readonly Candidate[]): Candidate[] {
  const wanted = fold(typed);
  return candidates
    .filter(({ key, text }) => key.startsWith(wanted) && text !== typed)
    .sort((a, b) => b.count - a.count || a.text.length - b.text.length || a.text.localeCompare(b.text, "fr"))
    .slice(0, most);
}

/** A capital that was typed stays: "Bel" gives "Belle-mère". */
export const withCapital = (text: string, typed: string): string =>
  /^\p{Lu}/u.test(typed) ? text.slice(0, 1).toUpperCase() + text.slice(1) : text;

let known: { readonly turn: string; readonly candidates: Promise<readonly Candidate[]> } | undefined;

/** The book's terms and names, asked for again when the glossary or a decision about names changed. */
function candidates(): Promise<readonly Candidate[]> {
  const { book, glossary, names } = desk.get();
  const turn = `${book?.id}/${glossary}/${names}`;
  if (known?.turn !== turn) known = { turn, candidates: load() };
  return known.candidates;
}

async function load(): Promise<readonly Candidate[]> {
  try {
    const [concepts, names] = await Promise.all([engine().glossary.list({}), engine().names.list()]);
    const found = new Map<string, Candidate>();
    for (const { name, count } of names) found.set(name, { text: name, kind: "name", key: fold(name), count });
    for (const { terms } of concepts)
      for (const { term, language, status } of terms)
        if (language.startsWith("fr") && (status === "preferred" || status === "admitted") && !found.has(term))
          found.set(term, { text: term, kind: "term", key: fold(term), count: 1 });
    return [...found.values()];
  } catch (error) {
    desk.set({ problem: tell(error) });
    return [];
  }
}

async function source(context: CompletionContext): Promise<CompletionResult | null> {
  const word = context.matchBefore(/[\p{L}\p{M}\p{N}-]+/u);
  if (!word || (!context.explicit && word.text.length < fewest)) return null;
  const found = completionsFor(word.text, await candidates());
  if (found.length === 0) return null;
  return {
    from: word.from,
    filter: false,
    options: found.map(({ text, kind }) => ({
      label: withCapital(text, word.text),
      detail: i18n.t(`complete.${kind}`),
      apply,
    })),
  };
}

/** Written as if typed, so that it is saved and undone as such. */
function apply(view: EditorView, completion: Completion, from: number, to: number): void {
  view.dispatch({
    changes: { from, to, insert: completion.label },
    selection: { anchor: from + completion.label.length },
    userEvent: "input.type",
    annotations: pickedCompletion.of(completion),
  });
}

/** Terms and names are offered after three letters; Tab takes the marked one, the arrows choose, Escape puts them away. */
export const completion = [
  autocompletion({ override: [source], defaultKeymap: false, icons: false, tooltipClass: () => "completion" }),
  Prec.highest(
    keymap.of([
      { key: "Tab", run: (view) => completionStatus(view.state) === "active" && acceptCompletion(view) },
      { key: "Enter", run: (view) => completionStatus(view.state) === "active" && acceptCompletion(view) },
      { key: "ArrowDown", run: moveCompletionSelection(true) },
      { key: "ArrowUp", run: moveCompletionSelection(false) },
      { key: "Escape", run: closeCompletion },
    ]),
  ),
];
