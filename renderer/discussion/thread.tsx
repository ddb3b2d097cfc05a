import { useState } from "react";
import { Button } from "react-aria-components";
import { placeOfRemark } from "../../shared/review/threads.ts";
import type { ThreadView } from "../../shared/rpc/contract/discussion.ts";
import { editorOf } from "../editor/hand.ts";
import { take } from "../state/go.ts";
import { useWords } from "../strings/index.ts";
import { reply, settle } from "./act.ts";
import { onSend } from "./on-send.ts";

/** One thread: what it is about, what was said, and what one can do. Elsewhere than here, it leads to its block. */
export function Thread({ thread, here }: { readonly thread: ThreadView; readonly here: boolean }) {
  const { say, language } = useWords();
  const { id, block, quote, place, gone, state, remarks } = thread;
  const settled = state === "resolved";
  const about = quote ? <q lang="fr">{quote.slice(0, 120)}</q> : say("discussion.whole");
  return (
    <li className={`thread ${state}`}>
      <p className="about">
        <span className="thread-state">{say(`discussion.state.${state}`)}</span>{" "}
        {gone ? (
          about
        ) : (
          <button type="button" className="link" onClick={() => go(thread)}>
            {about}
          </button>
        )}
        {gone && <em> {say("discussion.gone")}</em>}
        {!gone && quote && !place && <em> {say("discussion.changed")}</em>}
      </p>
      <ol className="remarks">
        {remarks
          .filter((_remark, index) => here || index === 0)
          .map((remark) => (
            <li key={remark.id}>
              <p className="when">
                {remark.author || say("discussion.nobody")}
                {remark.role === null && ` (${say("discussion.file")})`} ·{" "}
                <time dateTime={remark.at}>
                  {new Date(remark.at).toLocaleString(language, { dateStyle: "short", timeStyle: "short" })}
                </time>
              </p>
              <p className="said">
                {remark.kind === "resolve"
                  ? say("discussion.resolved")
                  : remark.kind === "reopen"
                    ? say("discussion.reopened")
                    : remark.body}
              </p>
            </li>
          ))}
      </ol>
      {here && <Answer key={`${block}${id}`} thread={id} settled={settled} />}
    </li>
  );
}

/** Takes the thread's block in hand and marks its words, once the editor is there. */
function go({ block, quote, place }: ThreadView): void {
  take(block);
  if (!quote) return;
  setTimeout(() => {
    const view = editorOf(block);
    const found = view && placeOfRemark({ quote, start: place?.from ?? 0 }, view.state.doc.toString());
    if (found) view.dispatch({ selection: { anchor: found.from, head: found.to }, scrollIntoView: true });
  }, 80);
}

function Answer({ thread, settled }: { readonly thread: string; readonly settled: boolean }) {
  const { say } = useWords();
  const [body, setBody] = useState<string | null>(null);
  const send = async (): Promise<void> => {
    if (body?.trim() && (await reply(thread, body))) setBody(null);
  };
  return (
    <>
      {body !== null && (
        <textarea
          rows={3}
          // biome-ignore lint/a11y/noAutofocus: the field was asked for to type here.
          autoFocus
          aria-label={say("discussion.reply")}
          value={body}
          onChange={(event) => setBody(event.target.value)}
          onKeyDown={onSend(
            () => void send(),
            () => setBody(null),
          )}
        />
      )}
      <div className="verbs">
        <Button className="plain" onPress={() => (body === null ? setBody("") : void send())}>
          {body === null ? say("discussion.reply") : say("discussion.send")}
        </Button>
        <Button className="plain" onPress={() => void settle(thread, !settled)}>
          {settled ? say("discussion.reopen") : say("discussion.resolve")}
        </Button>
      </div>
    </>
  );
}
