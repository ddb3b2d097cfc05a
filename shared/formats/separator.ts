/** A line of stars or dashes: a pause between two parts of a chapter. */
export const isSeparator = (text: string): boolean => /^\s*(?:[*⁂•·–—-]\s*){3,}$|^[*⁂]$/.test(text);
