import { defineFormCheck } from "../check.ts";
import { words } from "./words.ts";

/** Ways to write one unit after a number. Each family has a pattern for each way; the first group of letters is the way. */
const families: readonly (readonly [name: string, ways: readonly (readonly [form: string, pattern: RegExp])[]])[] = [
  [
    "percent",
    [
      ["%", /(?<=\d)[\s\u00a0\u202f]?%/gu],
      ["pour cent", /(?<=\d[\s\u00a0\u202f])pour[ -]cent(?!\p{L})/gu],
    ],
  ],
  [
    "dollar",
    [
      ["$", /(?<=\d[\s\u00a0\u202f]?)\$(?! ?US)/gu],
      ["dollars", /(?<=(?:\d|mille|millions de|milliards de)[\s\u00a0\u202f])dollars(?!\p{L})/gu],
      ["USD", /(?<!\p{L})USD(?!\p{L})/gu],
    ],
  ],
  [
    "euro",
    [
      ["€", /(?<=\d[\s\u00a0\u202f]?)€/gu],
      ["euros", /(?<=(?:\d|mille|millions d['’]|milliards d['’])[\s\u00a0\u202f]?)euros(?!\p{L})/gu],
      ["EUR", /(?<!\p{L})EUR(?!\p{L})/gu],
    ],
  ],
  [
    "kilometre",
    [
      ["km", /(?<=\d[\s\u00a0\u202f]?)km(?![\p{L}²³/])/gu],
      ["kilomètres", /(?<=\d[\s\u00a0\u202f])kilomètres(?! (?:carrés|par|à))/gu],
    ],
  ],
];

/** A unit written now one way, now another: "12 %" and "12 pour cent". */
export const unitVariants = defineFormCheck({
  id: "unit-variants",
  scope: "forms",
  category: "style/inconsistent",
  severity: "minor",
  confidence: 0.6,
  words,
  *observe({ text }) {
    if (!/\d|USD|EUR|dollars|euros/.test(text)) return;
    for (const [name, ways] of families)
      for (const [form, pattern] of ways)
        for (const match of text.matchAll(pattern))
          yield { group: name, form, span: { from: match.index, to: match.index + match[0].length }, data: null };
  },
  *judge(_group, forms) {
    const [usual] = forms;
    const all = forms.reduce((sum, { count }) => sum + count, 0);
    // A book that mixes freely has no usual way: only the rare exception is worth a flag.
    if (!usual || usual.count < leastCommon || usual.count < all * 0.85) return;
    for (const { form } of forms) if (form !== usual.form) yield { form, params: { form, other: usual.form } };
  },
});

const leastCommon = 6;
