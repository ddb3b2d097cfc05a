import type { FlagView } from "../../shared/rpc/schemas.ts";
import { useWords } from "../strings/index.ts";

/** A severity by shape and colour: a dot, a triangle, a square, a diamond. */
const shapes: Record<FlagView["severity"], string> = {
  neutral: "M6 4a2 2 0 1 0 .01 0Z",
  minor: "M6 2 10.5 10H1.5Z",
  major: "M2 2H10V10H2Z",
  critical: "M6 .5 11.5 6 6 11.5.5 6Z",
};

export function Severity({ of }: { readonly of: FlagView["severity"] }) {
  const { say } = useWords();
  return (
    <svg className={`severity severity-${of}`} viewBox="0 0 12 12" role="img" aria-label={say(`severity.${of}`)}>
      <path d={shapes[of]} />
    </svg>
  );
}
