import type { KeyboardEvent } from "react";

/** Keys of a field in which a remark is written: Mod+Enter sends it, Escape leaves it. */
export const onSend =
  (send: () => void, leave: () => void) =>
  (event: KeyboardEvent): void => {
    const sends = event.key === "Enter" && (event.ctrlKey || event.metaKey);
    if (!sends && event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    if (sends) send();
    else leave();
  };
