import { useEffect, useState } from "react";
import { desk } from "../state/desk.ts";
import { tell } from "../state/tell.ts";

type Sheets = typeof import("./sheets.ts").sheets;

/** Fetches the sheets once the desk is drawn and nothing else is to do, or at once when one is asked for. */
export function useSheets(isAsked: boolean): Sheets | undefined {
  const [sheets, setSheets] = useState<Sheets>();
  const isMissing = !sheets;
  useEffect(() => {
    if (!isMissing) return;
    const fetch = () =>
      void import("./sheets.ts").then(
        (code) => setSheets(code.sheets),
        (error) => desk.set({ dialog: null, problem: tell(error) }),
      );
    if (isAsked) {
      fetch();
      return;
    }
    const idle = requestIdleCallback(fetch, { timeout: 3000 });
    return () => cancelIdleCallback(idle);
  }, [isMissing, isAsked]);
  return sheets;
}
