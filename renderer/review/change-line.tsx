import { checkNameKey, formatMessage } from "../../shared/messages/index.ts";
import { useWords } from "../strings/index.ts";
import type { Line } from "./review-state.ts";

/** A change as a proof-reader would mark it, with what stands around it, who made it, when and why. */
export function ChangeLine({ line, inHand, onTake }: ChangeLineProps) {
  const { say, language } = useWords();
  const { change, state } = line;
  const { by } = change;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list itself takes the keys; a click only moves the hand.
    // biome-ignore lint/a11y/noStaticElementInteractions: as above.
    <div className={`change-line${inHand ? " in-hand" : ""}`} aria-current={inHand || undefined} onClick={onTake}>
      <p lang="fr">
        {change.kind === "text" ? (
          <>
            {change.left}
            {change.before && <del>{visible(change.before)}</del>}
            {change.after && <ins>{visible(change.after)}</ins>}
            {change.right}
          </>
        ) : (
          <>
            <em>{say(`review.kind.${change.kind}`)}</em> {change.left}
            {change.right}
          </>
        )}
      </p>
      <p className="change-why">
        <span className={`class-${change.class}`}>{say(`review.class.${change.class}`)}</span>
        {" · "}
        {say(`block.state.${state}`)}
        {by && (
          <>
            {" · "}
            {by.author || say("review.somebody")},{" "}
            {new Date(by.at).toLocaleString(language, { dateStyle: "short", timeStyle: "short" })}
            {by.reason.check
              ? ` · ${formatMessage(language, checkNameKey(by.reason.check))}`
              : by.reason.rule
                ? ` · ${by.reason.rule}`
                : ""}
            {by.reason.comment ? ` · ${by.reason.comment}` : ""}
          </>
        )}
      </p>
    </div>
  );
}

/** Spaces that alone make a change would not be seen. */
const visible = (text: string): string =>
  /\S/.test(text)
    ? text
    : text
        .replace(/[\u00a0\u202f]/g, "⍽")
        .replace(/ /g, "·")
        .replace(/\n/g, "¶");

interface ChangeLineProps {
  readonly line: Line;
  readonly inHand: boolean;
  readonly onTake: () => void;
}
