import { type Content, type InlineCode, sortCodes } from "../../book/content.ts";
import type { HouseStyle } from "../house-style.ts";
import type { TypographyEdit } from "./edits.ts";

/** Figures of centuries, reigns and districts. L, C, D and M are left out: "Le", "Ce", "De" and "Me" are words. */
const number = "(?<![\\p{L}\\d.,])(\\d{1,4}|[IVX]+)";
const end = "(?![\\p{L}\\d])";

/** As people write them: "1ère", "2ème", "XXIème", "19è", "1ier", "2nd". */
const written = new RegExp(`${number}(i?[èe]re|ier|i?[èe]me|è|nde?)(s?)${end}`, "gu");
/** As they should be. */
const right = new RegExp(
  `(?<![\\p{L}\\d.,])(?:(?:1|I)(ers?|res?)|(?:2|II)(de?s?)|(?:\\d{1,4}|[IVX]+)(es?))${end}`,
  "gu",
);

/**
 * Abbreviated ordinals: 1er, 1re, 2e, 2d, 2de, XXIe, and their plurals. Source: Lexique des règles typographiques en usage à
 * l'Imprimerie nationale, "Abréviations". An ending that goes with no such number ("21ère", "1ème") is a slip, not a spelling,
 * and is left to the reader.
 */
export function ordinalEdits(text: string): TypographyEdit[] {
  return [...text.matchAll(written)].flatMap(({ 0: whole, 1: figure = "", 2: ending = "", 3: plural = "", index }) => {
    const short = shortEnding(figure, ending);
    if (short === undefined) return [];
    const from = index + figure.length;
    return [{ rule: "ordinals" as const, from, to: index + whole.length, insert: `${short}${plural}` }];
  });
}

function shortEnding(figure: string, ending: string): string | undefined {
  const isFirst = figure === "1" || figure === "I";
  const isSecond = figure === "2" || figure === "II";
  if (ending === "ier") return isFirst ? "er" : undefined;
  if (ending.endsWith("re")) return isFirst ? "re" : undefined;
  if (ending.startsWith("nd")) return isSecond ? ending.slice(1) : undefined;
  return isFirst ? undefined : "e";
}

/** The endings of ordinals as superscripts, where the house raises them; those that are raised already stay as they are. */
export function raiseOrdinals(content: Content, { ordinals }: HouseStyle): Content {
  if (ordinals === "plain") return content;
  const raised = content.codes.filter(({ kind }) => kind === "superscript");
  const codes = [...content.text.matchAll(right)].flatMap((match): InlineCode[] => {
    const ending = match[1] ?? match[2] ?? match[3] ?? "";
    const to = match.index + match[0].length;
    const from = to - ending.length;
    if (raised.some((code) => code.from < to && from < code.to)) return [];
    return [{ kind: "superscript", id: `ordinal-${from}`, from, to }];
  });
  return codes.length === 0 ? content : { ...content, codes: sortCodes([...content.codes, ...codes]) };
}
