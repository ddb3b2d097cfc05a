import type { diffWords } from "../../shared/review/diff.ts";

/** One of two texts that were compared: the first ("removed") or the second ("added"), what only it says marked. */
export function OneSide({ parts, own }: OneSideProps) {
  let at = 0;
  return parts.map(({ kind, text }) => {
    if (kind !== "same" && kind !== own) return null;
    const place = at;
    at += text.length;
    return kind === own ? <mark key={place}>{text}</mark> : <span key={place}>{text}</span>;
  });
}

interface OneSideProps {
  readonly parts: ReturnType<typeof diffWords>;
  readonly own: "removed" | "added";
}
