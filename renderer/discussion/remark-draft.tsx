import { useLayoutEffect, useRef } from "react";
import { Button } from "react-aria-components";
import { useStore } from "../state/store.ts";
import { useWords } from "../strings/index.ts";
import { leaveDraft, sendDraft } from "./act.ts";
import { draft } from "./draft.ts";
import { onSend } from "./on-send.ts";

/** The remark being written: what it is about, of which kind, and its words. Mod+Enter sends it, Escape leaves it. */
export function RemarkDraft() {
  const { say } = useWords();
  const { subject, kind, body } = useStore(draft, (state) => state);
  const field = useRef<HTMLTextAreaElement>(null);
  // Before the next key: what is typed at once after the command is the remark, not the text's.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each subject is a remark begun.
  useLayoutEffect(() => field.current?.focus(), [subject]);
  return (
    <div className="remark-draft">
      <p className="about">
        {say("discussion.about")}{" "}
        {subject?.quote ? <q lang="fr">{subject.quote.slice(0, 120)}</q> : say("discussion.whole")}
      </p>
      <div className="verbs">
        {(["comment", "question"] as const).map((one) => (
          <label key={one} className="inline">
            <input type="radio" name="remark" checked={kind === one} onChange={() => draft.set({ kind: one })} />{" "}
            {say(`discussion.${one}`)}
          </label>
        ))}
      </div>
      <textarea
        ref={field}
        rows={4}
        aria-label={say(`discussion.${kind}`)}
        value={body}
        onChange={(event) => draft.set({ body: event.target.value })}
        onKeyDown={onSend(() => void sendDraft(), leaveDraft)}
      />
      <div className="pane-verbs">
        <Button className="suggestion" isDisabled={body.trim() === ""} onPress={() => void sendDraft()}>
          {say("discussion.send")}
        </Button>
        <Button className="plain" onPress={leaveDraft}>
          {say("dialog.cancel")}
        </Button>
      </div>
    </div>
  );
}
