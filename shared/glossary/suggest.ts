import { fold, tokenize } from "../text/tokens.ts";

/** What ships, and which books it is for. */
export interface Catalogue {
  readonly termbases: readonly {
    readonly id: string;
    readonly file: string;
    readonly title: { readonly fr: string; readonly en: string };
    /** Suggested when these words (folded) make up this many of 10,000. */
    readonly suggestWhen: { readonly words: readonly string[]; readonly perTenThousand: number };
  }[];
  readonly packs: readonly {
    readonly id: string;
    readonly file: string;
    readonly from: string;
    readonly title: { readonly fr: string; readonly en: string };
  }[];
}

export interface Suggestion {
  readonly termbases: readonly string[];
  readonly packs: readonly string[];
  readonly sourceLanguage?: string;
}

/**
 * What a text's own signs say of the language it was translated from: its script where it shows through, the addresses it
 * quotes, names in transliteration. A sign counts by how seldom it stands in French written as French.
 */
const signs: readonly { readonly language: string; readonly pattern: RegExp; readonly weight: number }[] = [
  { language: "ru", pattern: /\p{Script=Cyrillic}{3,}/gu, weight: 3 },
  { language: "ru", pattern: /https?:\/\/[^\s/]+\.(?:ru|by|su|рф)(?=[/\s]|$)/gi, weight: 3 },
  {
    language: "ru",
    pattern: /\b\p{Lu}\p{L}+(?:ovitch|evitch|vich|enko|ovsky|evsky|nikov|yshev|chenko|skaïa|skaya|lukashenko)\b/gu,
    weight: 1,
  },
  { language: "en", pattern: /https?:\/\/[^\s/]+\.(?:uk|us|au|nz|ie|gov|edu)(?=[/\s]|$)/gi, weight: 2 },
  { language: "en", pattern: /\b(?:the|of|and|with|from|for) \p{Ll}{3,}/gu, weight: 1 },
  { language: "de", pattern: /https?:\/\/[^\s/]+\.(?:de|at)(?=[/\s]|$)/gi, weight: 2 },
  { language: "de", pattern: /\b(?:der|die|das|und|von|für) \p{L}{3,}/gu, weight: 1 },
];

/** The source language, guessed; undefined when the signs are few or contradict each other. `text` may be the whole book. */
export function guessSourceLanguage(text: string): string | undefined {
  const scores = new Map<string, number>();
  for (const { language, pattern, weight } of signs)
    scores.set(language, (scores.get(language) ?? 0) + weight * (text.match(pattern)?.length ?? 0));
  const [first, second] = [...scores].sort((a, b) => b[1] - a[1]);
  const enough = Math.max(4, text.length / 10_000);
  return first && first[1] >= enough && first[1] >= 2 * (second?.[1] ?? 0) ? first[0] : undefined;
}

/** Termbases and packs for a text: a known source language is taken as it is, else guessed. */
export function suggestGlossaries(catalogue: Catalogue, text: string, known: string | undefined): Suggestion {
  const counts = new Map<string, number>();
  let words = 0;
  for (const token of tokenize(text)) {
    if (token.kind !== "word") continue;
    words++;
    const folded = fold(token.norm);
    counts.set(folded, (counts.get(folded) ?? 0) + 1);
  }
  const sourceLanguage = known ?? guessSourceLanguage(text);
  return {
    termbases: catalogue.termbases
      .filter(
        ({ suggestWhen }) =>
          suggestWhen.words.reduce((sum, word) => sum + (counts.get(word) ?? 0), 0) * 10_000 >=
          suggestWhen.perTenThousand * Math.max(words, 200),
      )
      .map(({ id }) => id),
    packs: catalogue.packs.filter(({ from }) => from === sourceLanguage).map(({ id }) => id),
    ...(sourceLanguage ? { sourceLanguage } : {}),
  };
}
