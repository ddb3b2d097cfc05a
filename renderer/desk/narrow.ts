import { useEffect } from "react";
import { desk } from "../state/desk.ts";

/** As in desk.css: less room than this, at 100 % or zoomed, and the outline lies over the text instead of beside it. */
const narrow = globalThis.matchMedia?.("(max-width: 60rem)");

const follow = (): void => desk.set({ outlineOpen: !narrow?.matches });

/** Puts the outline away where there is no room for it, and back where there is. */
export function useOutlineFits(): void {
  useEffect(() => {
    follow();
    narrow?.addEventListener("change", follow);
    return () => narrow?.removeEventListener("change", follow);
  }, []);
}

/** A chapter was chosen: an outline that lies over the text goes. */
export function leaveOutline(): void {
  if (narrow?.matches) desk.set({ outlineOpen: false });
}
