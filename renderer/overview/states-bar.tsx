import { type BlockState, blockStates } from "../../shared/review/states.ts";
import { useWords } from "../strings/index.ts";

/** Order of the bar: what is furthest first, as it fills from the left. */
const order = [...blockStates].reverse();

/** Shares of words by state: colour, and for those who do not see colours the words beside it. */
export function StatesBar({ states, words }: StatesBarProps) {
  const { say } = useWords();
  const shares = order.flatMap((state) => {
    const count = states[state] ?? 0;
    return count > 0 ? [{ state, percent: (100 * count) / Math.max(1, words) }] : [];
  });
  const label = shares
    .map(({ state, percent }) => `${say(`block.state.${state}`)} ${Math.round(percent)} %`)
    .join(", ");
  return (
    <span className="states-bar" role="img" aria-label={label} title={label}>
      {shares.map(({ state, percent }) => (
        <span key={state} className={`share ${state}`} style={{ width: `${percent}%` }} />
      ))}
    </span>
  );
}

interface StatesBarProps {
  readonly states: Readonly<Partial<Record<BlockState, number>>>;
  readonly words: number;
}
