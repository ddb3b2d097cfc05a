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

const openUrl = /(?:https?:\/\/|www\.)\S*$/i;

/** Joins lines of one paragraph. `width` is the length of a full line, to tell a cut address from a whole one. */
export function joinLines(lines: readonly string[], count: Count, width: number): string {
  let text = "";
  for (const line of lines) {
    if (text === "") {
      text = line;
      continue;
    }
    text = join(text, line, count, width);
  }
  return text.replace(/[ \u00a0]{2,}/g, " ");
}

function join(text: string, line: string, count: Count, width: number): string {
  const url = openUrl.exec(text)?.[0];
  if (url !== undefined) {
    const next = /^\S+/.exec(line)?.[0] ?? "";
    const goesOn = /[-_/=&?%.~]$/.test(url)
      ? /^[a-z0-9%_~#?=&-]/.test(next) && !/^(?:et|ou|le|la|les|de|des|du|un|une|en|à)$/.test(next)
      : /[/_=&?%-]|\d{3}/.test(next) && /^[\w%/?=&.#~-]+$/.test(next) && url.length > width * 0.6;
    return goesOn ? text + line : `${text} ${line}`;
  }
  const hyphen = /(\p{L}+)[-\u00ad]$/u.exec(text);
  const first = /^\p{Ll}+/u.exec(line)?.[0];
  if (!hyphen) return `${text} ${line}`;
  if (!first) return /\p{L}-$/u.test(text) && /^\p{L}/u.test(line) ? text + line : `${text} ${line}`;
  const left = hyphen[1] ?? "";
  if (text.endsWith("\u00ad")) return text.slice(0, -1) + line;
  const whole = count(left + first);
  const compound = count(`${left}-${first}`);
  if (afterHyphen.test(line) && whole === 0) return text + line;
  if (compound > whole) return text + line;
  if (whole > 0) return text.slice(0, -1) + line;
  return count(left) > 0 && count(first) > 0 ? text + line : text.slice(0, -1) + line;
}
