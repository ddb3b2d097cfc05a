import { type Diagnostic, forEachDiagnostic, setDiagnostics } from "@codemirror/lint";
import type { EditorState, TransactionSpec } from "@codemirror/state";
import type { EditorView } from "@codemirror/view";
import { flagKey, formatMessage, type Params } from "../../shared/messages/format.ts";
import type { FlagView } from "../../shared/rpc/schemas.ts";

interface FlagDiagnostic extends Diagnostic {
  readonly flag: FlagView;
}

/** Our severities by CodeMirror's names, which set the order of overlapping marks. */
const lintSeverity = { neutral: "hint", minor: "info", major: "warning", critical: "error" } as const;

/** What a flag says, in the reader's language. */
export const flagMessage = (flag: FlagView, language: "fr" | "en"): string =>
  formatMessage(language, flagKey(flag.check, flag.message), flag.params as Params);

export interface FlagWords {
  readonly language: "fr" | "en";
  apply(text: string): string;
  readonly ignore: string;
}

/** Flags as diagnostics: CodeMirror moves them along with typing, and shows message and quick fixes on hover. */
export function flagDiagnostics(
  state: EditorState,
  flags: readonly FlagView[],
  inHand: string | null,
  words: FlagWords,
  act: { apply(flag: FlagView, index: number): void; ignore(flag: FlagView): void },
): TransactionSpec {
  const { length } = state.doc;
  const diagnostics: FlagDiagnostic[] = flags
    .filter((flag) => flag.to <= length)
    .map((flag) => ({
      flag,
      from: flag.from,
      to: flag.to,
      severity: lintSeverity[flag.severity],
      markClass: `flag flag-${flag.severity}${flag.key === inHand ? " flag-in-hand" : ""}`,
      message: flagMessage(flag, words.language),
      actions: [
        ...flag.suggestions.slice(0, 3).map((text, index) => ({
          name: words.apply(text),
          apply: () => act.apply(flag, index),
        })),
        { name: words.ignore, apply: () => act.ignore(flag) },
      ],
    }));
  return setDiagnostics(state, diagnostics);
}

/** Where a flag stands now, whatever was typed since it was found. */
export function placeOfFlag(view: EditorView, key: string): { from: number; to: number } | undefined {
  let place: { from: number; to: number } | undefined;
  forEachDiagnostic(view.state, (diagnostic, from, to) => {
    if ((diagnostic as FlagDiagnostic).flag.key === key) place = { from, to };
  });
  return place;
}
