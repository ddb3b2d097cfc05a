import { type ReactNode, useState } from "react";
import { Button } from "react-aria-components";
import { type RejectReason, rejectReasons } from "../../shared/review/reject-reasons.ts";
import type { ReviewLine } from "../../shared/rpc/contract/review.ts";
import { useStore } from "../state/store.ts";
import { useWords } from "../strings/index.ts";
import { acceptShown, ask, reject, review } from "./review-state.ts";

interface LineFormProps {
  readonly line: ReviewLine;
  /** Gives the keyboard back to the list. */
  readonly onDone: () => void;
}

/** Why a change is refused: the post-editor reads it beside the block. */
export function RefuseForm({ line, onDone }: LineFormProps) {
  const { say } = useWords();
  const [reason, setReason] = useState<RejectReason>("meaning");
  const [comment, setComment] = useState("");
  return (
    <ReviewForm
      verb={say("review.refuse")}
      onDone={onDone}
      send={() => reject(line, reason, comment.trim() || say(`review.reason.${reason}`))}
    >
      <label>
        {say("review.reason")}{" "}
        <select
          // biome-ignore lint/a11y/noAutofocus: the form was asked for by a key; the hands stay on the keyboard.
          autoFocus
          value={reason}
          onChange={({ target }) => setReason(target.value as RejectReason)}
          onKeyDown={(event) => {
            // Enter sends, as everywhere in the form; some browsers would open the list instead. The arrows choose.
            if (event.key !== "Enter") return;
            event.preventDefault();
            event.currentTarget.form?.requestSubmit();
          }}
        >
          {rejectReasons.map((one) => (
            <option key={one} value={one}>
              {say(`review.reason.${one}`)}
            </option>
          ))}
        </select>
      </label>
      <label className="refuse-comment">
        {say("review.comment")} <input value={comment} onChange={({ target }) => setComment(target.value)} />
      </label>
    </ReviewForm>
  );
}

/** A question about a change: the change waits apart until the post-editor has answered. */
export function AskForm({ line, onDone }: LineFormProps) {
  const { say } = useWords();
  const [question, setQuestion] = useState("");
  const asked = question.trim();
  return (
    <ReviewForm
      verb={say("review.ask")}
      onDone={onDone}
      send={() => (asked ? ask(line, asked) : Promise.resolve())}
      isReady={asked !== ""}
    >
      <label className="refuse-comment">
        {say("review.question")} {/* biome-ignore lint/a11y/noAutofocus: as above. */}
        <input autoFocus value={question} onChange={({ target }) => setQuestion(target.value)} />
      </label>
    </ReviewForm>
  );
}

/** All that is shown, accepted at once: how many, and what is left then. */
export function AcceptShownForm({ onDone }: { readonly onDone: () => void }) {
  const { say } = useWords();
  const facets = useStore(review, (state) => state.facets);
  if (!facets) return null;
  const { shown, left } = facets;
  return (
    <ReviewForm verb={say("review.accept-yes")} onDone={onDone} send={acceptShown} isQuestion>
      <p role="alert">
        {say("review.accept-sure", { count: shown.changes, blocks: shown.blocks, left: left.all - shown.changes })}
      </p>
    </ReviewForm>
  );
}

/** What all three have in common: Enter sends, Escape puts away, and the keyboard goes back to the list. */
function ReviewForm({ verb, children, send, onDone, isReady = true, isQuestion = false }: ReviewFormProps) {
  const { say } = useWords();
  const leave = (): void => {
    review.set({ form: null });
    onDone();
  };
  return (
    <form
      className="refuse"
      aria-label={verb}
      onKeyDown={(event) => event.key === "Escape" && leave()}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
        leave();
      }}
    >
      {children}
      <Button type="submit" className="primary" isDisabled={!isReady} autoFocus={isQuestion}>
        {verb}
      </Button>
      <Button className="plain" onPress={leave}>
        {say("dialog.cancel")}
      </Button>
    </form>
  );
}

interface ReviewFormProps {
  readonly verb: string;
  readonly children: ReactNode;
  readonly send: () => Promise<void>;
  readonly onDone: () => void;
  readonly isReady?: boolean;
  /** Nothing is to be filled in: the button has the keyboard. */
  readonly isQuestion?: boolean;
}
