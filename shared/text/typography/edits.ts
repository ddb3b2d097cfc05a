import type { Content, TextEdit } from "../../book/content.ts";
import { applyEdits } from "../../book/content.ts";
import type { HouseStyle } from "../house-style.ts";
import { tokenize } from "../tokens.ts";
import { ordinalEdits } from "./ordinals.ts";
import { quoteEdits } from "./quote-edits.ts";
import { spaceEdits } from "./space-edits.ts";

/** What a change of typography is about: one check each. */
export type TypographyRule = "quotes" | "apostrophes" | "spaces" | "ellipsis" | "thousands" | "dashes" | "ordinals";

export interface TypographyEdit extends TextEdit {
  readonly rule: TypographyRule;
}

/**
 * What a text needs to follow a house's typography: quotation marks, apostrophes, no-break spaces, dots of suspension, thousands,
 * dashes, ordinals. Words, figures and punctuation stay; addresses are left alone. Edits never overlap and come in text order.
 */
export function typographyEdits({ text, codes }: Content, style: HouseStyle): TypographyEdit[] {
  const addresses = /https?:|www\./i.test(text) ? tokenize(text).filter((token) => token.kind === "url") : [];
  const edits = [
    ...quoteEdits(text, codes, style),
    ...apostropheEdits(text, style),
    ...ellipsisEdits(text, style),
    ...dashEdits(text, style),
    ...thousandsEdits(text, style),
    ...ordinalEdits(text),
    ...spaceEdits(text, style),
  ].filter(
    ({ from, to, insert }) =>
      text.slice(from, to) !== insert && !addresses.some((address) => address.from < to && from < address.to),
  );
  // Of two edits of the same place the rule named first stays; the pass that follows sees to the rest.
  const kept: TypographyEdit[] = [];
  const taken = new Uint8Array(text.length);
  for (const edit of edits) {
    if (taken.subarray(edit.from, edit.to).includes(1)) continue;
    taken.fill(1, edit.from, edit.to);
    kept.push(edit);
  }
  return kept.sort((a, b) => a.from - b.from);
}

/** A content in a house's typography, for an export. Two passes are enough: a third finds nothing. */
export function applyTypography(content: Content, style: HouseStyle): Content {
  const once = applyEdits(content, typographyEdits(content, style));
  return applyEdits(once, typographyEdits(once, style));
}

/** "l'État", "aujourd'hui": between two letters; a quotation in single marks keeps them. */
function apostropheEdits(text: string, { apostrophe }: HouseStyle): TypographyEdit[] {
  const [wrong, right] = apostrophe === "typographic" ? ["'", "’"] : ["’", "'"];
  const pattern = new RegExp(`(?<=\\p{L})${wrong}(?=[\\p{L}\\p{N}«"“])`, "gu");
  return [...text.matchAll(pattern)].map(({ index }) => ({
    rule: "apostrophes",
    from: index,
    to: index + 1,
    insert: right,
  }));
}

function ellipsisEdits(text: string, { ellipsis }: HouseStyle): TypographyEdit[] {
  const [pattern, insert] = ellipsis === "single" ? [/(?<!\.)\.{3}(?!\.)/g, "…"] : [/…/g, "..."];
  return [...text.matchAll(pattern)].map((match) => ({
    rule: "ellipsis",
    from: match.index,
    to: match.index + match[0].length,
    insert,
  }));
}

/** A hyphen between two spaces, or before a speech, is a dash; "1990-2000" and "- –" are not its matter. */
function dashEdits(text: string, { dash }: HouseStyle): TypographyEdit[] {
  const insert = dash === "em" ? "—" : "–";
  return [...text.matchAll(/(?:(?<=[^\s–—-] )|^)-(?= [^\s–—-])/gu)].map(({ index }) => ({
    rule: "dashes",
    from: index,
    to: index + 1,
    insert,
  }));
}

/** "12 000": the space between the groups; a year or a number in the words before or after is none. */
function thousandsEdits(text: string, { thousands }: HouseStyle): TypographyEdit[] {
  const insert = { none: "", "no-break": "\u00a0", narrow: "\u202f" }[thousands];
  return [
    ...text.matchAll(/(?<![\d.,]|\d[ \u00a0\u202f])\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?![\d]|[ \u00a0\u202f]\d)/gu),
  ].flatMap((match) =>
    [...match[0].matchAll(/[ \u00a0\u202f]/gu)].map(({ index }) => ({
      rule: "thousands" as const,
      from: match.index + index,
      to: match.index + index + 1,
      insert,
    })),
  );
}
