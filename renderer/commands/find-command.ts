/** Does a command answer to what was typed? Every word of it, in any order; `contains` says whether a text holds one. */
export const answersTo =
  (contains: (text: string, word: string) => boolean) =>
  (names: string, typed: string): boolean =>
    typed
      .split(/\s+/u)
      .filter((word) => word !== "")
      .every((word) => contains(names, word));
