import { defineBookCheck } from "../check.ts";
import { words } from "./words.ts";

interface Written {
  readonly form: string;
}

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
export const unitVariants = defineBookCheck<Written>({
  id: "unit-variants",
  scope: "book",
  category: "style/inconsistent",
  severity: "minor",
  confidence: 0.6,
  words,
  *observe({ text }) {
    if (!/\d|USD|EUR|dollars|euros/.test(text)) return;
    for (const [name, ways] of families)
      for (const [form, pattern] of ways)
        for (const match of text.matchAll(pattern))
          yield { group: name, span: { from: match.index, to: match.index + match[0].length }, data: { form } };
  },
  *judge(_group, places) {
    const counts = new Map<string, number>();
    for (const { data } of places) counts.set(data.form, (counts.get(data.form) ?? 0) + 1);
    const [usual] = [...counts].sort((a, b) => b[1] - a[1]);
    // A book that mixes freely has no usual way: only the rare exception is worth a flag.
    if (!usual || usual[1] < leastCommon || usual[1] < places.length * 0.85) return;
    for (const { block, span, data } of places)
      if (data.form !== usual[0]) yield { block, span, params: { form: data.form, other: usual[0] } };
  },
});

const leastCommon = 6;
