import { memo, useMemo } from "react";
import { textChanges } from "../../shared/review/diff.ts";
import type { OutlineRow } from "../../shared/rpc/outline.ts";
import type { BlockView } from "../../shared/rpc/schemas.ts";
import { remarkMarks } from "../discussion/remark-marks.ts";
import { ThreadMark } from "../discussion/thread-mark.tsx";
import { Editor } from "../editor/editor.tsx";
import { desk, shownFlags } from "../state/desk.ts";
import { take } from "../state/go.ts";
import { useStore } from "../state/store.ts";
import { useWords } from "../strings/index.ts";
import type { Mark } from "./pieces.ts";
import { Prose } from "./prose.tsx";
import { StateMark } from "./state-mark.tsx";

const none: readonly Mark[] = [];

/** One block: the machine's French beside what stands there now. The block in hand is an editor. */
export const Row = memo(function Row({ row, view, inHand }: RowProps) {
  const { say } = useWords();
  const differences = useStore(desk, (state) => state.differences);
  const inline = useStore(desk, (state) => state.inline);
  const mechanical = useStore(desk, (state) => state.filter.mechanical);
  const threads = useStore(desk, (state) => state.threads.get(row.id));
  const sourceLanguage = useStore(desk, (state) => state.book?.meta.sourceLanguage);
  const changes = useMemo(
    () => (view && view.raw.text !== view.content.text ? textChanges(view.raw.text, view.content.text) : []),
    [view],
  );
  const rawMarks = useMemo(
    () => (differences ? changes.map(({ raw }) => ({ ...raw, className: "removed" })) : none),
    [changes, differences],
  );
  const editedMarks = useMemo(
    () => [
      ...(differences && inline && view
        ? changes.map(({ raw, edited }) => ({
            from: edited.from,
            to: edited.from,
            className: "removed",
            gone: view.raw.text.slice(raw.from, raw.to),
          }))
        : none),
      ...(differences ? changes.map(({ edited }) => ({ ...edited, className: "added" })) : none),
      ...(view ? shownFlags(view, mechanical) : []).map(({ from, to, severity }) => ({
        from,
        to,
        className: `flag flag-${severity}`,
      })),
      ...(view ? remarkMarks(threads, view.content.text) : none),
    ],
    [changes, differences, inline, mechanical, threads, view],
  );
  const { shape } = row;
  const levelled = shape.kind === "heading" || shape.kind === "list-item";
  const kind = `kind-${shape.kind}${levelled ? ` level-${shape.level ?? 1}` : ""}`;
  if (!view) return <div className={`row waiting ${kind}`} style={{ minHeight: `${2 + row.length / 70}em` }} />;
  return (
    <article className={`row ${kind}${inHand ? " in-hand" : ""} state-${row.state}`} aria-label={nameOf(row, say)}>
      <div className="raw">
        {view.source && (
          <p className="source" lang={sourceLanguage ?? ""}>
            <Prose content={view.source} marks={none} />
          </p>
        )}
        <p lang="fr">
          <Prose content={view.raw} marks={rawMarks} />
        </p>
      </div>
      <div className="middle">
        <StateMark state={row.state} lapsed={row.lapsed} />
        <ThreadMark block={row.id} />
      </div>
      <div className="edited" lang="fr">
        {(shape.kind === "note" || shape.kind === "list-item") && (
          <span className="note-label" aria-hidden="true">
            {shape.label ?? (shape.kind === "note" ? "*" : "•")}
          </span>
        )}
        {inHand ? (
          <Editor view={view} focus />
        ) : (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard takes blocks in hand by its own commands (next, previous).
          <p onClick={() => take(row.id)}>
            <Prose content={view.content} marks={editedMarks} />
            {view.content.text === "" && <em className="empty">{say("block.empty")}</em>}
          </p>
        )}
      </div>
    </article>
  );
});

interface RowProps {
  readonly row: OutlineRow;
  readonly view: BlockView | undefined;
  readonly inHand: boolean;
}

const nameOf = (row: OutlineRow, say: ReturnType<typeof useWords>["say"]): string =>
  row.shape.kind === "note" ? say("block.note", { label: row.shape.label ?? "*" }) : say(`kind.${row.shape.kind}`);
