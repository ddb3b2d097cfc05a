import type { KeyboardEvent } from "react";

/**
 * Keys of a pane whose list stands under its search field: ↓ and ↑ go from the field into the list and along it, Enter in the field
 * takes the first of it. The field and what can be taken bear `data-stop`.
 */
export function alongList(event: KeyboardEvent<HTMLElement>): void {
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-stop]")];
  const at = stops.indexOf(event.target as HTMLElement);
  if (at < 0) return;
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const isTaken = event.key === "Enter" && event.target instanceof HTMLInputElement;
  if (by === undefined && !isTaken) return;
  event.preventDefault();
  if (isTaken) stops[at + 1]?.click();
  else stops[at + (by ?? 0)]?.focus();
}
