/** What a page may ask of the machine; whatever is not in the table is refused. */
export const permissions: Readonly<Record<string, string>> = {
  "clipboard-sanitized-write": "Copy a paragraph, a term or a report to the clipboard.",
};

/** Only our own page, and only what the table allows. */
export const isPermitted = (permission: string, ours: boolean): boolean =>
  ours && Object.hasOwn(permissions, permission);
