import { defineBookCheck } from "../check.ts";
import { words } from "./words.ts";

interface Numbered {
  readonly number: number;
}

/** "Chapitre 4", "4. Les régions": the number that opens a heading. */
const heading =
  /^(?:(?<word>chapitre|partie|section|article|annexe|leçon)\s+)?(?<number>\d{1,3})(?:[.)](?!\d)|\s*[–—:-]|\s|$)/iu;

/** A number missing or twice in the sequence of the notes or of the chapters. */
export const numberingGaps = defineBookCheck<Numbered>({
  id: "numbering-gaps",
  scope: "book",
  category: "design/cross-reference",
  severity: "major",
  confidence: 0.8,
  kinds: ["note", "heading"],
  words,
  *observe(passage) {
    if (passage.kind === "note") {
      if (/^\d{1,5}$/.test(passage.label ?? ""))
        yield {
          group: "note",
          span: { from: 0, to: firstWord(passage.text) },
          data: { number: Number(passage.label) },
        };
      return;
    }
    const match = heading.exec(passage.text);
    if (!match?.groups?.number) return;
    const group = `heading ${passage.level ?? 1} ${match.groups.word?.toLowerCase() ?? ""}`;
    yield { group, span: { from: 0, to: match[0].length }, data: { number: Number(match.groups.number) } };
  },
  *judge(group, places) {
    if (places.length < 3) return;
    for (const [i, place] of places.entries()) {
      const before = places[i - 1]?.data.number;
      const { number } = place.data;
      // Numbering begins again at 1 in each chapter or part of many books.
      if (before === undefined || number === before + 1 || number === 1) continue;
      const { block, span } = place;
      // A leap back or far ahead is another series, not a loss.
      if (number === before) yield { block, span, message: "twice", params: { number } };
      else if (number > before + 1 && number <= before + (group === "note" ? 5 : 3))
        yield { block, span, message: "gap", params: { before, number } };
    }
  },
});

const firstWord = (text: string): number => /^\S*/.exec(text)?.[0].length ?? 0;
