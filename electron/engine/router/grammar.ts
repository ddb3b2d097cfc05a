import type { GrammarCheckerId } from "../../../shared/grammar/grammar-match.ts";
import type { Desk } from "../desk.ts";
import { findGrammalecte } from "../grammar/grammalecte.ts";
import type { Implementation } from "./base.ts";

export const grammarRouter = (os: Implementation, desk: Desk) => ({
  state: os.grammar.state.handler(() => {
    const stateOf = (id: GrammarCheckerId) => {
      const state = desk.current() ? desk.book.grammar.state(id) : undefined;
      if (!state) return null;
      const { done, total, problem } = state;
      return { done, total, problem: problem && { key: problem.key, params: { ...problem.params } } };
    };
    return {
      installed: findGrammalecte() !== undefined,
      grammalecte: stateOf("grammalecte"),
      languagetool: stateOf("languagetool"),
    };
  }),
});
