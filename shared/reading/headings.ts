import { callPattern } from "./calls.ts";
import { endsSentence, type Group } from "./paragraphs.ts";

const numbered =
  /^(?:(?:chapitre|partie|livre|section|annexe|titre|chapter|part)\b|(?:[IVXLC]+|\d+(?:\.\d+)*)[.)\s–—-]\s*\p{Lu})/iu;
/** "Boris Zalessky", "V. Likhachev": a name by itself is a signature. */
const byline = /^(?:\p{Lu}[\p{L}'’.-]*\s+){1,3}\p{Lu}[\p{L}'’.-]+$/u;

/** 0 to 1: how much a group looks like a heading, knowing whether what follows is prose or another heading. */
export function headingScore(group: Group, text: string, width: number, next: "prose" | "heading" | "other"): number {
  const plain = text.replace(callPattern, "").trim();
  if (plain.length === 0 || plain.length > 180 || group.lines.length > 3) return 0;
  if (!/^[\p{Lu}\p{N}«"“]/u.test(plain) || /[,;:]$/.test(plain) || /[=<>{}|\\]|https?:/.test(plain)) return 0;
  // Lines filled to the margin without an end are a paragraph that a page cut off.
  if (group.lines.length > 1 && (group.lines.at(-1)?.text.length ?? 0) > width * 0.85) return 0;
  const marked = numbered.test(plain);
  if (endsSentence(plain) && !(marked && plain.length < 60) && !/[^.][!?…]$/.test(plain)) return 0;
  if (/[!?…]$/.test(plain) && group.blanksBefore < 2 && !group.pageBefore) return 0;
  if (byline.test(plain) && next !== "prose") return 0;
  if (/^[-–—•*]\s/.test(plain)) return 0;
  let score = next === "prose" ? 0.5 : next === "heading" ? 0.4 : 0;
  if (score === 0 && !marked) return 0;
  if (group.pageBefore) score += 0.25;
  if (group.blanksBefore >= 2) score += 0.2;
  if (marked) score += 0.3;
  if (plain === plain.toUpperCase() && /\p{L}{3}/u.test(plain)) score += 0.3;
  if (plain.length > 120) score -= 0.1;
  return Math.max(0, Math.min(1, score));
}

/** 1 for parts and chapters, deeper for decimal numbers ("2.1" is 2). */
export function headingLevel(text: string): number {
  const decimal = /^(\d+(?:\.\d+)+)/.exec(text)?.[1];
  return decimal ? Math.min(6, decimal.split(".").length) : 1;
}
