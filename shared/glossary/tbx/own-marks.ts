/**
 * How a note begins that carries what TBX-Basic has no data category for: "x-epreuve: confidence=0.7; severity=minor". A note
 * may say anything, so the file stays within the dialect and other programs show it as text.
 */
export const extrasMark = "x-epreuve:";

/** How a note begins that carries one pattern which excuses a concept's wrong forms. */
export const unlessMark = "x-epreuve-unless:";

/** An XML id must begin with a letter: an id of ours that does not (a UUID may begin with a digit) goes behind a "_". */
export const prefixed = (id: string): string => (/^[A-Za-z][\w.-]*$/.test(id) ? id : `_${id.replace(/[^\w.-]/g, "-")}`);

export const unprefixed = (id: string | undefined): string => (id ?? "").replace(/^_/, "");
