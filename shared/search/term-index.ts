import lunr from "lunr";
import type { Concept } from "../glossary/termbase.ts";
import { fold } from "../text/tokens.ts";
import { searchable, stem } from "./stem.ts";

/** Full-text index of termbases: terms in any language, right and wrong; notes count less. */
export class TermIndex {
  readonly #index: lunr.Index;
  readonly #concepts: readonly { readonly concept: Concept; readonly termbase: string }[];

  constructor(concepts: readonly { readonly concept: Concept; readonly termbase: string }[]) {
    this.#concepts = concepts;
    const builder = new lunr.Builder();
    builder.ref("id");
    builder.field("terms", { boost: 4 });
    builder.field("notes");
    builder.tokenizer = Object.assign(
      (value?: string | object | object[] | null) =>
        searchable(String(value ?? "")).flatMap(({ norm }) =>
          [...new Set([fold(norm), stem(norm)])].map((word) => new lunr.Token(word, {})),
        ),
      { separator: / / },
    );
    for (const [id, { concept }] of concepts.entries())
      builder.add({
        id: String(id),
        terms: concept.terms.map(({ term }) => term).join(" ; "),
        notes: [concept.subjectField, concept.definition, concept.note].filter(Boolean).join(" ; "),
      });
    this.#index = builder.build();
  }

  /** Concepts that answer to every word: by stem, by beginning, or with a letter or two mistyped; best first. */
  query(query: string, limit: number): { readonly concept: Concept; readonly termbase: string }[] {
    const words = searchable(query).slice(0, 8);
    let scores: Map<string, number> | undefined;
    for (const { norm } of words) {
      const full = fold(norm);
      const before = scores;
      const found = this.#index.query((clause) => {
        clause.term(full, { boost: 20, usePipeline: false });
        clause.term(stem(norm), { boost: 8, usePipeline: false });
        clause.term(full, { boost: 4, wildcard: lunr.Query.wildcard.TRAILING, usePipeline: false });
        // Long words bear more mistakes; short ones would become other words.
        if (full.length > 3) clause.term(full, { editDistance: full.length > 7 ? 2 : 1, usePipeline: false });
      });
      scores = new Map(
        found
          .filter(({ ref }) => !before || before.has(ref))
          .map(({ ref, score }) => [ref, score + (before?.get(ref) ?? 0)]),
      );
    }
    return [...(scores ?? [])]
      .sort((a, b) => b[1] - a[1] || Number(a[0]) - Number(b[0]))
      .slice(0, limit)
      .flatMap(([id]) => this.#concepts[Number(id)] ?? []);
  }
}
