import { defineCheck } from "../check.ts";
import { words } from "./words.ts";

const number = "(\\d{1,3}(?:[\\s\\u00a0\\u202f]\\d{3})*(?:,\\d+)?)";
const percent = `${number}\\s*%`;
const value = (figure: string): number => Number(figure.replace(/[\s\u00a0\u202f]/g, "").replace(",", "."));
const lengths: Readonly<Record<string, number>> = { février: 29, avril: 30, juin: 30, septembre: 30, novembre: 30 };

/** What a figure can't be: a message, where it stands, what makes it impossible. The first group is the figure. */
const forms: readonly {
  readonly message: string;
  readonly pattern: RegExp;
  readonly isWrong: (figure: number, match: RegExpMatchArray) => boolean;
  readonly confidence: number;
}[] = [
  // Slavic statistics give a year as a percentage of the last: "темп роста 105,4 %" is a growth of 5.4 %.
  {
    message: "growth",
    pattern: new RegExp(
      `(?<!\\p{L})(?:(?:taux|rythme)s? (?:de|d['’])\\s?(?:croissance|accroissement|augmentation|progression|développement)|indices? de croissance)(?!\\p{L})[^.;:!?%\\d]{0,60}?${percent}`,
      "giu",
    ),
    isWrong: (figure) => figure >= 100 && figure < 200,
    confidence: 0.85,
  },
  // Nothing loses more than all it has.
  {
    message: "loss",
    pattern: new RegExp(
      `(?<!\\p{L})(?:diminu\\p{L}+|baiss\\p{L}+|rédui\\p{L}+|réduction|chut\\p{L}+|recul\\p{L}*)(?!\\p{L})[^.;:!?%\\d]{0,20}? de ${percent}`,
      "giu",
    ),
    isWrong: (figure) => figure > 100,
    confidence: 0.85,
  },
  // A part is no more than the whole.
  {
    message: "share",
    pattern: new RegExp(
      `(?<!\\p{L})(?:parts?|proportions?|compos\\p{L}+|constitu\\p{L}+) (?:[^.;:!?%\\d,]{0,40} )?(?:est|sont|était|atteint|à|de) ${percent}`,
      "giu",
    ),
    isWrong: (figure) => figure > 100,
    confidence: 0.75,
  },
  {
    message: "date",
    pattern:
      /(?<![\d.,/-])(\d{1,2})(?:er)? (janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)(?!\p{L})/giu,
    isWrong: (figure, [, , month = ""]) => figure === 0 || figure > (lengths[month.toLowerCase()] ?? 31),
    confidence: 0.9,
  },
  {
    message: "hour",
    pattern: /(?<![\d.,/-])(?<=\bà )(\d{1,2})[\s\u00a0\u202f]?h(?:eures?)?(?:[\s\u00a0\u202f]?(\d{2}))?(?!\p{L})/gu,
    isWrong: (figure, [, , minutes]) => figure > 24 || Number(minutes ?? 0) > 59,
    confidence: 0.8,
  },
];

/** Figures that cannot be what the words say: a growth rate of 105 %, a fall of 120 %, 31 November, 25 o'clock. */
export const impossibleFigures = defineCheck({
  id: "impossible-figures",
  scope: "block",
  category: "accuracy/mistranslation",
  severity: "major",
  confidence: 0.85,
  words,
  *find({ text }) {
    if (!/\d/.test(text)) return;
    for (const { message, pattern, isWrong, confidence } of forms)
      for (const match of text.matchAll(pattern)) {
        const figure = match[1] ?? "";
        if (!isWrong(value(figure), match)) continue;
        const at = match.index + match[0].lastIndexOf(figure);
        const to = match.index + match[0].length;
        const from = message === "date" || message === "hour" ? match.index : at;
        yield { span: { from, to }, message, params: { figure: text.slice(from, to) }, confidence };
      }
  },
});
