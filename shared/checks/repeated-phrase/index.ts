import { defineBookCheck, type Passage } from "../check.ts";
import { words } from "./words.ts";

interface Said {
  readonly role: "run" | "sentence";
  readonly keep: string;
}

/** A run of at most this many words is looked for twice in a row. */
const longestRun = 12;
/** A sentence counts from this many words on: refrains are short. */
const shortestSentence = 10;
/** Blocks between two twins; farther off, a sentence may come back on purpose. */
const reach = 5;

/** A run of words written twice in a row, or a whole sentence that comes back at once. */
export const repeatedPhrase = defineBookCheck<Said>({
  id: "repeated-phrase",
  scope: "book",
  category: "linguistic/duplication",
  severity: "major",
  confidence: 0.88,
  kinds: ["paragraph", "list-item", "quotation"],
  words,
  *observe(passage) {
    yield* runs(passage);
    for (const sentence of passage.sentences) {
      const norms = sentence.tokens.flatMap(({ kind, norm }) => (kind === "mark" ? [] : [norm]));
      if (norms.length < shortestSentence) continue;
      yield {
        group: `sentence ${norms.join(" ")}`,
        span: { from: sentence.from, to: sentence.to },
        data: { role: "sentence", keep: "" },
      };
    }
  },
  *judge(_group, places) {
    for (const [index, { block, span, order, data }] of places.entries()) {
      if (data.role === "run") {
        yield { block, span, suggestions: [data.keep] };
        continue;
      }
      const before = places[index - 1];
      if (before && order - before.order <= reach) yield { block, span, message: "sentence", confidence: 0.8 };
    }
  },
});

/** Runs of two to twelve words, written twice with nothing but white space between. */
function* runs({ tokens, text, id }: Passage) {
  for (let i = 0; i < tokens.length; i++) {
    const length = runAt(i);
    if (length === 0) continue;
    const first = tokens[i];
    const last = tokens[i + length - 1];
    const end = tokens[i + 2 * length - 1];
    if (!first || !last || !end) continue;
    yield {
      group: `run ${id} ${first.from}`,
      span: { from: first.from, to: end.to },
      data: { role: "run" as const, keep: text.slice(first.from, last.to) },
    };
    i += 2 * length - 1;
  }

  /** How many tokens from `i` on come twice in a row: no mark among them, and three letters in one word at least. */
  function runAt(i: number): number {
    for (let length = 2; length <= longestRun && i + 2 * length <= tokens.length; length++) {
      const token = tokens[i + length - 1];
      if (token?.kind !== "word" || tokens[i]?.kind !== "word") return 0;
      if (tokens[i]?.norm !== tokens[i + length]?.norm) continue;
      let same = true;
      for (let k = 1; k < length && same; k++) same = tokens[i + k]?.norm === tokens[i + length + k]?.norm;
      const distinct = new Set(tokens.slice(i, i + length).map(({ norm }) => norm));
      if (same && distinct.size > 1 && [...distinct].some((norm) => norm.length > 3)) return length;
    }
    return 0;
  }
}
