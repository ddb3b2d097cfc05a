import { defineCheck } from "../check.ts";
import { words } from "./words.ts";

/** Groups of three from the right, with the narrow no-break space: "100 000". */
const grouped = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/g, "\u202f");

/** "406,9 mille" is 406 900: thousands are written out in French. */
function thousands(figure: string): string | undefined {
  const value = Number(figure.replace(",", ".")) * 1000;
  return Number.isInteger(Math.round(value)) && value < 1e9 ? grouped(String(Math.round(value))) : undefined;
}

/** Pages, articles, scores and years are joined by a dash for good. */
const joined =
  "(?<!(?:p|pp|pages?|n°|nos|art|articles?|chap|chapitres?|versets?|scores?|lignes?|tomes?|vol|fig|tables?|années?)\\.?\\s)";

const forms: readonly {
  readonly message: string;
  readonly pattern: RegExp;
  readonly fix: (match: RegExpMatchArray) => string | undefined | false;
  readonly confidence?: number;
}[] = [
  // "60 mille tonnes", "85-90 mille".
  {
    message: "thousands",
    pattern: /(?<![\d.,-])(\d{1,3}(?:,\d+)?)(?:\s?[-–]\s?(\d{1,3}(?:,\d+)?))?\s+mille(?!\p{L})/gu,
    fix: ([, low = "", high]) => {
      const figures = [low, ...(high ? [high] : [])].map(thousands);
      return figures.every((figure) => figure !== undefined) ? figures.join(" à ") : undefined;
    },
  },
  // "70-80 millions", "15-20 entreprises": French says "70 à 80"; an age group ("les 18-25 ans") and dates keep the dash.
  {
    message: "range",
    pattern: new RegExp(
      `(?<![\\d.,/–\\p{L}-])${joined}(\\d{1,3}(?:,\\d+)?)[-–](\\d{1,3}(?:,\\d+)?)(?=\\s?(?:%|\\$|€)|\\s+(?!ans(?!\\p{L})|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)(?:km|kg|\\p{Ll}{4,}[sx]|pour cent)(?!\\p{L}))`,
      "gu",
    ),
    fix: ([, low = "", high = ""]) =>
      Number(low.replace(",", ".")) < Number(high.replace(",", ".")) && `${low} à ${high}`,
  },
  // "3.5 millions", "63.5 %": a decimal point; a version ("libtruc-1.3") is glued to its name.
  {
    message: "point",
    pattern:
      /(?<![\d.,\p{L}_-])(\d{1,3})\.(\d{1,2})(?=\s?(?:%|€)|\s(?:millions?|milliards?|tonnes?|km|dollars|euros)(?!\p{L}))/gu,
    fix: ([, whole, part]) => `${whole},${part}`,
  },
  // "1,192,153": thousands in the English manner.
  {
    message: "grouping",
    pattern: /(?<![\d.,])(\d{1,3}(?:,\d{3}){2,})(?![\d.,]*\d)/gu,
    fix: ([figure = ""]) => figure.replaceAll(",", "\u202f"),
  },
  // "245989 habitants": five digits and more are grouped before what they count.
  {
    message: "ungrouped",
    pattern:
      /(?<![\d.,\p{L}/_-])(?<!(?:n°|numéro|code|article|postale?|port|lot)\s)(\d{5,9})(?=\s(?!(?:dans|sans|puis|mais|plus|vers|sous|nous|vous|pas|les|des)(?!\p{L}))\p{Ll}{2,}[sx](?!\p{L}))/gu,
    fix: ([, figure = ""]) => grouped(figure),
    confidence: 0.8,
  },
  // "En 2015,25 patients": the comma of the sentence became that of a decimal.
  {
    message: "year-comma",
    pattern:
      /(?<=(?:^|[\s(])(?:[Ee]n|[Dd]epuis|[Dd]ès|et|à|[Ff]in|[Dd]ébut|l['’]an) )((?:1[89]|20)\d\d),(?=\d{1,3}(?:[\s,%]|$))/gu,
    fix: ([, year]) => `${year}, `,
  },
  // "augmenté de 1,25 fois", "porté de 1,21 à 1,25 fois": what grows is multiplied by 1,25, or grows by 25 %.
  {
    message: "times",
    pattern:
      /(?<!\p{L})de (?:près de |plus de )?1,\d{1,2} (?:à 1,\d{1,2} )?fois(?!\p{L}| (?:plus|moins|supérieur|inférieur|l[ae’']|les|s(?:on|a|es))(?!\p{L}))/gu,
    fix: () => undefined,
    confidence: 0.75,
  },
  // "XIXème": the same for centuries.
  {
    message: "ordinal",
    pattern: /(?<![\p{L}\d])([IVXL]{1,6})(?:[èe]me|i[èe]me)(s?)(?!\p{L})/gu,
    fix: ([, figure, plural]) => `${figure}e${plural}`,
  },
  // "14ème", "2ème": the abbreviation is "e", raised at export.
  {
    message: "ordinal",
    pattern: /(?<![\p{L}\d])(\d{1,3})(?:[èe]me|i[èe]me|è|eme)(s?)(?!\p{L})/gu,
    fix: ([, figure, plural]) => `${figure}e${plural}`,
  },
];

/** Numbers as another language or a machine writes them. Each form says which, and what French writes. */
export const numberFormat = defineCheck({
  id: "number-format",
  scope: "block",
  category: "locale/number-format",
  severity: "minor",
  confidence: 0.8,
  words,
  *find({ text }) {
    for (const { message, pattern, fix, confidence } of forms)
      for (const match of text.matchAll(pattern)) {
        const right = fix(match);
        if (right === false) continue;
        yield {
          span: { from: match.index, to: match.index + match[0].length },
          message,
          suggestions: right === undefined ? [] : [right],
          ...(confidence === undefined ? {} : { confidence }),
        };
      }
  },
});
