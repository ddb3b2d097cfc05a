/** What XML 1.0 has no place for: a file that holds one does not open. Replaced, never dropped, so that it is seen. */
export const printable = (text: string): string =>
  text.replace(
    /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
    "\ufffd",
  );

/** Text as XML content or as a double-quoted attribute. */
export const escapeXml = (text: string): string =>
  printable(text).replace(
    /[&<>"]/g,
    (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[sign] ?? sign,
  );

/** Links that an edition may carry: anything else could run or reach into the reader's machine. */
export const isSafeLink = (href: string): boolean => /^(?:https?:|mailto:)/i.test(href.trim());
