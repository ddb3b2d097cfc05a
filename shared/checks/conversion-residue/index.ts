import { defineCheck } from "../check.ts";
import { words } from "./words.ts";

/** One leftover: what it looks like, what to write. `part` is the group to flag when not the whole. */
const leftovers: readonly {
  readonly message: string;
  readonly pattern: RegExp;
  readonly fix: (match: RegExpMatchArray) => string | undefined;
  readonly confidence?: number;
}[] = [
  // "2016. - – 2017": a Russian reference's dash converted twice.
  { message: "dashes", pattern: /(?<![-–—])[-–—] ?[–—-](?![-–—>])(?<!--)/g, fix: () => "–" },
  // "<...>": the Russian sign of an omission.
  { message: "omission", pattern: /<\s?(?:\.{2,3}|…)\s?>/g, fix: () => "[…]" },
  // "années. < La poursuite": half of that sign.
  { message: "bracket", pattern: /(?<=[.!?…] )[<>](?= \p{Lu})(?<!\.\s?>)/gu, fix: () => "[…]" },
  // "Sud-Est ! 4": the number sign lost. A real exclamation is followed by a capital or a new sentence.
  {
    message: "number-sign",
    pattern:
      /(?<=(?:\p{Lu}[\p{L}-]*|usine|école|centrale|lycée|hôpital|annexe|atelier|prison|bloc|groupe) )! (\d{1,4})(?=\s*[.,;)»"]|\s+\p{Ll}|$)/gu,
    fix: (match) => `n° ${match[1]}`,
  },
  // "Minsk, 2016. – C. 11.": С. is Russian for "page".
  {
    message: "page",
    pattern: /(?<=[-–—.] ?)[CС]\. ?(\d{1,4}(?:[-–]\d{1,4})?)(?=[.\s]|$)/gu,
    fix: (match) => `P. ${match[1]}`,
  },
  // "2013. - – . 118.": the same, its letter lost.
  { message: "page", pattern: /(?<=[-–—] )\. ?(\d{1,4})\.?(?=\s|$)/gu, fix: (match) => `P. ${match[1]}.` },
  // "approbation, - sera": a dash left from the source's punctuation. The word before shows where.
  {
    message: "dash-comma",
    pattern: /(\p{L}{1,30}), ?[-–—](?= )/gu,
    fix: (match) => `${match[1]},`,
    confidence: 0.8,
  },
  // "URL ;": a colon misread.
  { message: "colon", pattern: /\bURL ?;/g, fix: () => "URL :" },
  // "secteur" .": a space before a full stop or a comma. The word before shows where; an address in brackets is no word.
  {
    message: "space",
    pattern: /(?<![/\p{L}\d])(\p{L}{1,30}["»”]?)[ \u00a0]+([.,])(?![.,])(?=\s|$)/gu,
    fix: (match) => `${match[1]}${match[2]}`,
    confidence: 0.85,
  },
  // "{Ressource}": braces have no use in French prose (those of a program have: "${prefix}").
  {
    message: "brace",
    pattern: /(?<=\s)\{(\p{L}[\p{L} ’'-]{2,80})\}/gu,
    fix: (match) => `[${match[1]}]`,
    confidence: 0.8,
  },
];

/** What a conversion leaves behind: doubled dashes, foreign signs of omission, page marks of another language, stray spaces. */
export const conversionResidue = defineCheck({
  id: "conversion-residue",
  scope: "block",
  category: "linguistic/textual-conventions",
  severity: "minor",
  confidence: 0.92,
  words,
  *find({ text, tokens }) {
    const urls = tokens.filter((token) => token.kind === "url");
    for (const { message, pattern, fix, confidence } of leftovers)
      for (const match of text.matchAll(pattern)) {
        const span = { from: match.index, to: match.index + match[0].length };
        if (urls.some((url) => url.from < span.to && span.from < url.to)) continue;
        const right = fix(match);
        yield {
          span,
          message,
          ...(right === undefined ? {} : { suggestions: [right] }),
          ...(confidence === undefined ? {} : { confidence }),
        };
      }
  },
});
