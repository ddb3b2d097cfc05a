import { useState } from "react";
import { Button } from "react-aria-components";
import { type RejectReason, rejectReasons } from "../../shared/rpc/contract/review.ts";
import { useWords } from "../strings/index.ts";
import { type Line, reject, review } from "./review-state.ts";

/** Why a change is refused: the post-editor reads it beside the block. */
export function RefuseForm({ line, onDone }: { readonly line: Line; readonly onDone: () => void }) {
  const { say } = useWords();
  const [reason, setReason] = useState<RejectReason>("meaning");
  const [comment, setComment] = useState("");
  const leave = (): void => {
    review.set({ refusing: false });
    onDone();
  };
  return (
    <form
      className="refuse"
      onKeyDown={(event) => event.key === "Escape" && leave()}
      onSubmit={(event) => {
        event.preventDefault();
        void reject(line, reason, comment.trim() || say(`review.reason.${reason}`)).then(onDone);
      }}
    >
      <label>
        {say("review.reason")}{" "}
        {/* biome-ignore lint/a11y/noAutofocus: the form was asked for by a key; the hands stay on the keyboard. */}
        <select autoFocus value={reason} onChange={({ target }) => setReason(target.value as RejectReason)}>
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
      <Button type="submit" className="primary">
        {say("review.refuse")}
      </Button>
      <Button className="plain" onPress={leave}>
        {say("dialog.cancel")}
      </Button>
    </form>
  );
}
