import { defaultKeymap } from "@codemirror/commands";
import { linter } from "@codemirror/lint";
import { Annotation, EditorState } from "@codemirror/state";
import { drawSelection, EditorView, highlightSpecialChars, keymap } from "@codemirror/view";
import { useEffect, useRef } from "react";
import { sameContent } from "../../shared/book/content.ts";
import type { BlockId } from "../../shared/book/ids.ts";
import type { BlockView } from "../../shared/rpc/schemas.ts";
import { remarksInText, showRemarks } from "../discussion/remark-marks.ts";
import { applySuggestion, ignoreFlag } from "../flags/act.ts";
import { desk, shownFlags } from "../state/desk.ts";
import { flush, typed, unsaved } from "../state/save.ts";
import { useStore } from "../state/store.ts";
import { useWords } from "../strings/index.ts";
import { codeMarks, contentField, replaceAll, setContent } from "./book-text.ts";
import { completion } from "./completion.ts";
import { differenceMarks, differencesShown, showDifferences } from "./difference-marks.ts";
import { flagDiagnostics, placeOfFlag } from "./flag-marks.ts";
import { editorContent, holdEditor } from "./hand.ts";
import { typingAids } from "./typing-aids.ts";

/** A change that comes from the engine: not to be saved again. */
const fromEngine = Annotation.define<boolean>();

export const labelOf = (note: BlockId): string => {
  const { views, outline } = desk.get();
  return views.get(note)?.shape.label ?? outline.find((row) => row.id === note)?.shape.label ?? "*";
};

/** The block in hand: its text in CodeMirror, flags underlined, calls as chips. */
export function Editor({ view: block, focus }: { readonly view: BlockView; readonly focus: boolean }) {
  const { say, language } = useWords();
  const place = useRef<HTMLDivElement>(null);
  const editor = useRef<EditorView>(null);
  const flagInHand = useStore(desk, (state) => state.flag);
  const mechanical = useStore(desk, (state) => state.filter.mechanical);
  const readOnly = useStore(desk, (state) => state.book?.readOnly ?? false);
  const differences = useStore(desk, differencesShown);
  const { id } = block;
  const threads = useStore(desk, (state) => state.threads.get(id));

  // biome-ignore lint/correctness/useExhaustiveDependencies: the editor is made once a block; what changes later is dispatched below.
  useEffect(() => {
    if (!place.current) return;
    const view = new EditorView({
      parent: place.current,
      state: EditorState.create({
        doc: block.content.text,
        extensions: [
          contentField.init(() => block.content),
          codeMarks(labelOf, say("block.note-word")),
          differenceMarks(block.raw.text, differences),
          remarksInText(threads),
          linter(null, { tooltipFilter: (all) => [...all] }),
          completion,
          typingAids,
          keymap.of(defaultKeymap.filter(({ key }) => key !== "Mod-Enter" && key !== "Alt-ArrowUp")),
          EditorView.lineWrapping,
          drawSelection(),
          highlightSpecialChars({ addSpecialChars: /[\u00a0\u202f\u2011]/g, render: specialSpace }),
          EditorState.readOnly.of(readOnly),
          EditorView.contentAttributes.of({
            "aria-label": say("block.editor"),
            lang: "fr",
            spellcheck: "true",
            autocapitalize: "off",
          }),
          EditorView.updateListener.of((update) => {
            if (!update.docChanged || update.transactions.some((one) => one.annotation(fromEngine))) return;
            if (update.transactions.some((one) => one.isUserEvent("input.complete"))) return;
            typed(id, editorContent(update.view));
          }),
          EditorView.domEventHandlers({ blur: () => void flush() }),
        ],
      }),
    });
    editor.current = view;
    const release = holdEditor(id, view);
    if (focus) view.focus();
    return () => {
      void flush();
      release();
      view.destroy();
      editor.current = null;
    };
  }, [id, language, readOnly]);

  // The engine's text, when it is another one and nothing typed here waits to be saved.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new content, not a new view of it, is what replaces the text.
  useEffect(() => {
    const view = editor.current;
    if (!view || unsaved(id) || sameContent(editorContent(view), block.content)) return;
    if (view.state.doc.toString() === block.content.text)
      view.dispatch({ effects: setContent.of(block.content), annotations: fromEngine.of(true) });
    else {
      const { changes, effects, selection } = replaceAllSpec(view, block);
      view.dispatch({ changes, effects, selection, annotations: fromEngine.of(true) });
    }
  }, [id, block.content]);

  useEffect(() => {
    const view = editor.current;
    if (!view || view.state.doc.toString() !== block.content.text) return;
    const words = {
      language,
      apply: (text: string) => (text ? say("flags.apply", { text }) : say("flags.delete")),
      ignore: say("flags.ignore.this"),
    };
    const act = { apply: applySuggestion, ignore: (flag: BlockView["flags"][number]) => ignoreFlag(flag, "this") };
    view.dispatch(flagDiagnostics(view.state, shownFlags(block, mechanical), flagInHand, words, act));
  }, [block, flagInHand, mechanical, language, say]);

  useEffect(() => editor.current?.dispatch({ effects: showDifferences.of(differences) }), [differences]);

  useEffect(() => editor.current?.dispatch({ effects: showRemarks.of(threads) }), [threads]);

  // Going to a flag marks its words, so that typing replaces them: once, as soon as the flag is here.
  const marked = useRef<{ readonly key: string | null; readonly done: boolean }>({ key: null, done: true });
  const here = block.flags.some(({ key }) => key === flagInHand);
  // biome-ignore lint/correctness/useExhaustiveDependencies: one may have gone to a flag before it was fetched.
  useEffect(() => {
    const view = editor.current;
    const isNew = marked.current.key !== flagInHand;
    if (isNew) marked.current = { key: flagInHand, done: flagInHand === null };
    if (!view || !flagInHand || marked.current.done) return;
    const found = placeOfFlag(view, flagInHand);
    if (found) {
      marked.current = { key: flagInHand, done: true };
      view.dispatch({ selection: { anchor: found.from, head: found.to }, scrollIntoView: true });
    }
    if (isNew) view.focus();
  }, [flagInHand, here]);

  return <div className="editor" ref={place} />;
}

const replaceAllSpec = (view: EditorView, block: BlockView) => {
  const { changes, effects, newSelection } = replaceAll(view.state, block.content);
  return { changes, effects, selection: newSelection };
};

/** No-break spaces and hyphens are shown as themselves, with a faint mark. */
function specialSpace(code: number): HTMLElement {
  const mark = document.createElement("span");
  mark.className = "nbsp";
  mark.textContent = String.fromCharCode(code);
  return mark;
}
