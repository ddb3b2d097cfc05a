/** After these a hyphen at a line's end is the word's own: "ne serait-ce", "celui-ci", "eux-mêmes". */
const afterHyphen =
  /^(?:ce|ci|là|je|tu|il|elle|on|nous|vous|ils|elles|t|y|en|le|la|les|lui|leur|moi|toi|même|mêmes|vis|à|dire|être)(?![\p{L}])/iu;

/** How often the text has a form, in lower case: what decides between "après-midi" and "diplo-matie". */
export type Count = (form: string) => number;

/** Counts the words and compounds that stand whole inside lines: not the halves on both sides of a line-end hyphen. */
export function counter(lines: readonly string[]): Count {
  const counts = new Map<string, number>();
  let afterHyphen = false;
  for (const line of lines) {
    const broken = /\p{L}[-\u00ad]$/u.test(line);
    const words = [...line.matchAll(/\p{L}+(?:-\p{L}+)*/gu)];
    const whole = words.slice(afterHyphen && words[0]?.index === 0 ? 1 : 0, broken ? -1 : undefined);
    for (const [word] of whole) {
      const form = word.toLowerCase();
      counts.set(form, (counts.get(form) ?? 0) + 1);
    }
    afterHyphen = broken;
  }
  return (form) => counts.get(form.toLowerCase()) ?? 0;
}

/** Joins lines of one paragraph. `width` is the length of a full line, to tell a cut address from a whole one. */
export function joinLines(lines: readonly string[], count: Count, width: number): string {
  let text = "";
  // What stands after the last space: only that can go on in the next line. The text itself is not looked at again.
  let end = "";
  for (const line of lines) {
    const seam = text === "" ? "" : seamOf(end, line, count, width);
    if (seam === "cut") text = text.slice(0, -1);
    text += seam === " " ? ` ${line}` : line;
    const space = line.search(/\s\S*$/);
    if (space >= 0) end = line.slice(space + 1);
    else end = seam === " " ? line : (seam === "cut" ? end.slice(0, -1) : end) + line;
  }
  return text.replace(/[ \u00a0]{2,}/g, " ");
}

const openUrl = /(?:https?:\/\/|www\.)\S*$/i;

/** What comes between a line that ends so and the next one: a space, nothing, or nothing and the hyphen cut off. */
function seamOf(end: string, line: string, count: Count, width: number): " " | "" | "cut" {
  const url = openUrl.exec(end)?.[0];
  if (url !== undefined) {
    const next = /^\S+/.exec(line)?.[0] ?? "";
    const goesOn = /[-_/=&?%.~]$/.test(url)
      ? /^[a-z0-9%_~#?=&-]/.test(next) && !/^(?:et|ou|le|la|les|de|des|du|un|une|en|à)$/.test(next)
      : /[/_=&?%-]|\d{3}/.test(next) && /^[\w%/?=&.#~-]+$/.test(next) && url.length > width * 0.6;
    return goesOn ? "" : " ";
  }
  if (!/\p{L}[-\u00ad]$/u.test(end)) return " ";
  const first = /^\p{Ll}+/u.exec(line)?.[0];
  if (!first) return end.endsWith("-") && /^\p{L}/u.test(line) ? "" : " ";
  if (end.endsWith("\u00ad")) return "cut";
  const left = /\p{L}+(?=-$)/u.exec(end)?.[0] ?? "";
  const whole = count(left + first);
  if (afterHyphen.test(line) && whole === 0) return "";
  if (count(`${left}-${first}`) > whole) return "";
  if (whole > 0) return "cut";
  return count(left) > 0 && count(first) > 0 ? "" : "cut";
}
