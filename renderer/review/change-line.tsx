import type { ReviewLine } from "../../shared/rpc/contract/review.ts";
import { useWords } from "../strings/index.ts";
import { whyOf } from "./source-name.ts";

/** A change as a proof-reader would mark it, with what stands around it, who made it, when and why. */
export function ChangeLine({ line, inHand, onTake }: ChangeLineProps) {
  const { say, language } = useWords();
  const { change, state, verdict, word } = line;
  const { by } = change;
  const why = whyOf(line, say, language);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list itself takes the keys; a click only moves the hand.
    // biome-ignore lint/a11y/noStaticElementInteractions: as above.
    <div
      className={`change-line${inHand ? " in-hand" : ""} ${verdict}`}
      aria-current={inHand || undefined}
      onClick={onTake}
    >
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
        {verdict !== "waiting" && <strong>{say(`review.verdict.${verdict}`)} · </strong>}
        <span className={`class-${change.class}`}>{say(`review.class.${change.class}`)}</span>
        {" · "}
        {say(`block.state.${state}`)}
        {by && (
          <>
            {" · "}
            {by.author || say("review.somebody")},{" "}
            {new Date(by.at).toLocaleString(language, { dateStyle: "short", timeStyle: "short" })}
            {why && ` · ${why}`}
          </>
        )}
      </p>
      {word && (
        <p className="change-word">
          {say(word.reason ? "review.word.refused" : "review.word.asked", {
            author: word.author || say("review.somebody"),
            text: word.text || (word.reason ? say(`review.reason.${word.reason}`) : ""),
          })}
        </p>
      )}
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
  readonly line: ReviewLine;
  readonly inHand: boolean;
  readonly onTake: () => void;
}
