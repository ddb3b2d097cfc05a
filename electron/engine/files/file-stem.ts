/** A title as a file's name without its ending: what some file system takes not is left out. Empty when nothing is left. */
export const fileStem = (title: string): string =>
  title
    .replace(/[\\/:*?"<>|\u0000-\u001f\s]+/g, " ")
    .replace(/^[.\s]+|\s+$/g, "")
    .slice(0, 80)
    .trim();
