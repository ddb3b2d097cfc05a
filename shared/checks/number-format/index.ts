import { defineCheck } from "../check.ts";
import { words } from "./words.ts";

/** "406,9 mille" is 406 900: thousands are written out in French. */
function thousands(figure: string): string | undefined {
  const value = Number(figure.replace(",", ".")) * 1000;
  return Number.isInteger(Math.round(value)) && value < 1e9
    ? String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, "\u202f")
    : undefined;
}

/**
 * Numbers as another language writes them: "60 mille tonnes" (60 000), "85-90 mille", "70-80 millions" for "70 à 80",
 * "3.5 millions" with a decimal point. Years, pages and scores are joined by a dash for good.
 */
export const numberFormat = defineCheck({
  id: "number-format",
  scope: "block",
  category: "locale/number-format",
  severity: "minor",
  confidence: 0.85,
  words,
  *find({ text }) {
    for (const match of text.matchAll(
      /(?<![\d.,-])(\d{1,3}(?:,\d+)?)(?:\s?[-–]\s?(\d{1,3}(?:,\d+)?))?\s+(mille)(?!\p{L})/gu,
    )) {
      const [whole, low = "", high] = match;
      const right = [low, ...(high ? [high] : [])].map(thousands);
      yield {
        span: { from: match.index, to: match.index + whole.length },
        message: "thousands",
        suggestions: right.every((figure) => figure !== undefined) ? [right.join(" à ")] : [],
      };
    }
    for (const match of text.matchAll(
      /(?<![\d.,/–-])(?<!(?:p|pp|pages?|n°|art|articles?|chap|versets?|scores?)\.?\s)(\d{1,3}(?:,\d+)?)[-–](\d{1,3}(?:,\d+)?)(?=\s+(?:millions?|milliards?|tonnes?|kilom|km|kg|%|pour cent|hectares?|ans|personnes|dollars|euros|unités|exemplaires|mètres)(?!\p{L}))/gu,
    )) {
      const [whole, low = "", high = ""] = match;
      if (Number(low.replace(",", ".")) >= Number(high.replace(",", "."))) continue;
      yield {
        span: { from: match.index, to: match.index + whole.length },
        message: "range",
        suggestions: [`${low} à ${high}`],
      };
    }
    for (const match of text.matchAll(
      /(?<![\d.,])(\d{1,3})\.(\d{1,2})(?=\s?(?:%|millions?|milliards?|tonnes?|km|dollars|euros|\$|€)(?!\p{L}))/gu,
    ))
      yield {
        span: { from: match.index, to: match.index + match[0].length },
        message: "point",
        suggestions: [`${match[1]},${match[2]}`],
      };
    for (const match of text.matchAll(/(?<![\p{L}\d])(\d{1,3})(?:[èe]me|i[èe]me|[èe]|eme)(s?)(?![\p{L}])/gu)) {
      if (match[0] === `${match[1]}e` || match[0] === `${match[1]}es`) continue;
      yield {
        span: { from: match.index, to: match.index + match[0].length },
        message: "ordinal",
        suggestions: [`${match[1]}e${match[2] ?? ""}`],
      };
    }
  },
});
