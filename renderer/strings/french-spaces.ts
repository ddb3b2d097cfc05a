const spaced = (text: string): string => text.replace(/ (?=[:;!?»%])/g, "\u00a0").replace(/« /g, "«\u00a0");

/** What the window says in French, its signs kept with their words: no line begins with a colon, or ends with a guillemet. */
export const frenchSpaces = <Words extends Readonly<Record<string, string>>>(words: Words): Words =>
  Object.fromEntries(Object.entries(words).map(([key, text]) => [key, spaced(text)])) as Words;
