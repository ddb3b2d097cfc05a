import { useEffect, useState } from "react";
import { desk } from "./desk.ts";
import { tell } from "./tell.ts";

/** Asks the engine whenever `keys` change; keeps the last answer meanwhile, and drops answers that come too late. */
export function useAnswer<Answer>(ask: () => Promise<Answer> | null, keys: readonly unknown[]): Answer | null {
  const [answer, setAnswer] = useState<Answer | null>(null);
  useEffect(() => {
    let late = false;
    const asked = ask();
    if (!asked) setAnswer(null);
    else
      asked.then(
        (value) => {
          if (!late) setAnswer(value);
        },
        (error) => {
          if (!late) desk.set({ problem: tell(error) });
        },
      );
    return () => {
      late = true;
    };
    // biome-ignore lint/correctness/useExhaustiveDependencies: the caller says what the question depends on.
  }, keys);
  return answer;
}
