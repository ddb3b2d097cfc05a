import { defineBookCheck, type Passage } from "../check.ts";
import { words } from "./words.ts";

interface Paragraph {
  readonly words: ReadonlySet<string>;
  readonly start: string;
}

/** Shorter paragraphs recur for good: formulas, refrains, captions. */
const leastWords = 25;
const edge = 6;
/** Share of words in common (Jaccard) from which two paragraphs are one. */
const alike = 0.8;

/** A paragraph that stands in the book twice, whole or nearly. */
export const bookSelf = defineBookCheck<Paragraph>({
  id: "book-self",
  scope: "book",
  category: "linguistic/duplication",
  severity: "major",
  confidence: 0.8,
  kinds: ["paragraph", "list-item"],
  words,
  *observe(passage) {
    const norms = passage.tokens.filter((token) => token.kind === "word").map((token) => token.norm);
    if (norms.length < leastWords) return;
    const data = { words: new Set(norms), start: startOf(passage) };
    const span = { from: 0, to: passage.text.length };
    // Near copies share their beginning or their end, even where a word in between was changed.
    yield { group: `start ${norms.slice(0, edge).join(" ")}`, span, data };
    yield { group: `end ${norms.slice(-edge).join(" ")}`, span, data };
  },
  *judge(_group, places) {
    // A formula that opens hundreds of paragraphs is compared with its neighbours only: the work stays linear.
    for (const [i, place] of places.entries()) {
      const near = places.slice(Math.max(0, i - reach), i + reach + 1);
      const copies = near.filter(
        (other) =>
          other.block !== place.block &&
          Math.abs(other.order - place.order) <= distance &&
          jaccard(other.data.words, place.data.words) >= alike,
      );
      const first = copies.find((copy) => copy.order < place.order);
      // A notice that stands at the head of every chapter is there on purpose.
      if (first && copies.length < onPurpose)
        yield { block: place.block, span: place.span, params: { start: first.data.start } };
    }
  },
});

const onPurpose = 3;
const reach = 8;
/** A machine repeats what it has just said, or the seam between two of its portions; farther apart, a book repeats on purpose. */
const distance = 30;

const startOf = ({ text }: Passage): string => `${text.slice(0, 60).trimEnd()}…`;

/** Words in common over words in all. https://en.wikipedia.org/wiki/Jaccard_index */
function jaccard(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let common = 0;
  for (const word of one) if (other.has(word)) common++;
  return common / (one.size + other.size - common);
}
