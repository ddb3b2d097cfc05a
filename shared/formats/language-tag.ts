/** The first part of a BCP 47 tag: "fr" of "fr-CA". */
export const primary = (language: string): string => language.toLowerCase().replace(/[-_].*$/, "");

/** Looks like a BCP 47 tag of a language; files also say "x-none", "zxx" or nothing. */
export const isLanguage = (tag: string): boolean => /^(?!zxx|und|mul)[a-z]{2,3}(?:[-_]|$)/i.test(tag);
