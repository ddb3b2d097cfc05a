import { defineCheck } from "../check.ts";
import { words } from "./words.ts";

const partner: Readonly<Record<string, string>> = { ")": "(", "]": "[" };

/** A bracket opened and not closed in its paragraph, or the reverse. "a)" and "1)" at the start of an item are marks of lists. */
export const unpairedBrackets = defineCheck({
  id: "unpaired-brackets",
  scope: "block",
  category: "linguistic/unpaired-marks",
  severity: "minor",
  confidence: 0.85,
  words,
  *find({ text, tokens }) {
    const open: { readonly sign: string; readonly at: number }[] = [];
    const urls = tokens.filter((token) => token.kind === "url");
    for (const match of text.matchAll(/[()[\]]/g)) {
      const sign = match[0];
      const at = match.index;
      if (urls.some((url) => url.from <= at && at < url.to)) continue;
      if (sign === "(" || sign === "[") open.push({ sign, at });
      else if (open.at(-1)?.sign === partner[sign]) open.pop();
      else if (
        !/(?:^|[\s;:,(])(?:\p{L}|\d{1,3}|[ivx]{1,4})$/u.test(text.slice(Math.max(0, at - 6), at)) &&
        !/[:;]-?$/.test(text.slice(0, at))
      )
        yield { span: { from: at, to: at + 1 }, params: { sign } };
    }
    for (const { sign, at } of open) yield { span: { from: at, to: Math.min(text.length, at + 1) }, params: { sign } };
  },
});
