import { useMemo } from "react";
import { Button } from "react-aria-components";
import type { Content } from "../../shared/book/content.ts";
import { diffWords } from "../../shared/review/diff.ts";
import { desk, engine, handView } from "../state/desk.ts";
import { typed } from "../state/save.ts";
import { useStore } from "../state/store.ts";
import { useAnswer } from "../state/use-answer.ts";
import { useWords } from "../strings/index.ts";
import { ChangeList } from "./change-list.tsx";

/** The steps of the block in hand, newest first, each with what it changed; any of them can be restored. */
export function HistoryPane() {
  const { say, language } = useWords();
  const view = useStore(desk, handView);
  const id = view?.id;
  const steps = useAnswer(() => (id ? engine().blocks.history({ id }) : null), [id, view?.version]);
  const ordered = useMemo(
    () => [...(steps ?? [])].sort((a, b) => b.at.localeCompare(a.at) || b.revision.localeCompare(a.revision)),
    [steps],
  );
  const edited = view && view.raw.text !== view.content.text;
  return (
    <section className="pane" aria-label={say("tab.history")}>
      {view && <ChangeList view={view} />}
      {edited && (
        <Button className="suggestion" data-first onPress={() => restore(view.id, view.raw)}>
          {say("history.raw")}
        </Button>
      )}
      {ordered.length === 0 && !edited && <p className="nothing">{say("history.none")}</p>}
      <ol className="history">
        {ordered.map((step, index) => (
          <li key={step.revision}>
            <p className="when">
              <time dateTime={step.at}>
                {new Date(step.at).toLocaleString(language, { dateStyle: "short", timeStyle: "short" })}
              </time>{" "}
              {step.author} · {say(`reason.${step.reason.kind}`)}
            </p>
            <Changes before={ordered[index + 1]?.content ?? view?.raw} after={step.content} />
            {view && step.content.text !== view.content.text && (
              <Button className="plain" onPress={() => restore(view.id, step.content)}>
                {say("history.restore")}
              </Button>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

const restore = (id: NonNullable<ReturnType<typeof handView>>["id"], content: Content): void =>
  typed(id, content, { kind: "revert" });

/** What changed, with a few words around each change. */
function Changes({ before, after }: { readonly before: Content | undefined; readonly after: Content }) {
  const parts = useMemo(() => (before ? diffWords(before.text, after.text) : []), [before, after]);
  if (parts.every(({ kind }) => kind === "same")) return null;
  let at = 0;
  return (
    <p className="changes" lang="fr">
      {parts.map((part, index) => {
        const key = `${part.kind}${at}`;
        at += part.text.length;
        if (part.kind === "removed") return <del key={key}>{part.text}</del>;
        if (part.kind === "added") return <ins key={key}>{part.text}</ins>;
        return <span key={key}>{shorten(part.text, index > 0, index < parts.length - 1)}</span>;
      })}
    </p>
  );
}

const around = 36;
function shorten(text: string, changeBefore: boolean, changeAfter: boolean): string {
  if (text.length <= 2 * around) return text;
  return `${changeBefore ? text.slice(0, around) : ""} … ${changeAfter ? text.slice(-around) : ""}`;
}
