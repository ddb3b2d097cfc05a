import { defineCheck } from "../check.ts";
import { words } from "./words.ts";

const french = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(" ");
const english = "january february march april may june july august september october november december".split(" ");
const month = (name: string): string | undefined => {
  const index = english.indexOf(name.toLowerCase());
  return index < 0 ? french.find((one) => one === name.toLowerCase()) : french[index];
};
const any = [...french, ...english].join("|");
/** French words before a date: the sentence is French. */
const introduced = "(?<=(?<!\\p{L})(?:du|le|au|dès|depuis|en|jusqu['’]au|avant|après) (?:le )?)";

/** "mai 5, 2017", "March 12, 2016". */
const monthFirst = new RegExp(`${introduced}(${any}) (\\d{1,2})(?:st|nd|rd|th)?, ?((?:1[5-9]|20)\\d\\d)(?!\\d)`, "giu");
/** "23rd May 2014", "23 May 2014". */
const dayFirst = new RegExp(
  `${introduced}(\\d{1,2})(?:st|nd|rd|th)? (${english.join("|")}),? ((?:1[5-9]|20)\\d\\d)(?!\\d)`,
  "giu",
);
/** "1 mars", "07 janvier". */
const plainFirst = new RegExp(`(?<![\\d.,/-])(0[1-9]|1) (${french.join("|")})(?!\\p{L})`, "gu");

const day = (figures: string): string => (Number(figures) === 1 ? "1er" : String(Number(figures)));

/** A date written as another language does. */
export const dateFormat = defineCheck({
  id: "date-format",
  scope: "block",
  category: "locale/date-format",
  severity: "minor",
  confidence: 0.9,
  words,
  *find({ text }) {
    for (const match of text.matchAll(monthFirst)) yield found(match, match[2], match[1], match[3]);
    for (const match of text.matchAll(dayFirst)) yield found(match, match[1], match[2], match[3]);
    for (const match of text.matchAll(plainFirst)) {
      const right = `${day(match[1] ?? "")} ${match[2]}`;
      yield {
        span: { from: match.index, to: match.index + match[0].length },
        message: Number(match[1]) === 1 ? "first" : "default",
        params: { right },
        suggestions: [right],
      };
    }
  },
});

function found(match: RegExpExecArray, figures = "", name = "", year = "") {
  const right = `${day(figures)} ${month(name) ?? name} ${year}`;
  return {
    span: { from: match.index, to: match.index + match[0].length },
    params: { right },
    suggestions: [right],
  };
}
