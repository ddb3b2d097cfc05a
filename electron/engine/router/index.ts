import type { Desk } from "../desk.ts";
import { implementation } from "./base.ts";
import { blocksRouter } from "./blocks.ts";
import { bookRouter } from "./book.ts";
import { checkingRouter } from "./checking.ts";
import { discussionRouter } from "./discussion.ts";
import { editionsRouter } from "./editions.ts";
import { flagsRouter } from "./flags.ts";
import { glossaryRouter } from "./glossary.ts";
import { grammarRouter } from "./grammar.ts";
import { mergeRouter } from "./merge.ts";
import { namesRouter } from "./names.ts";
import { overviewRouter } from "./overview.ts";
import { pagesRouter } from "./pages.ts";
import { referencesRouter } from "./references.ts";
import { reimportRouter } from "./reimport.ts";
import { reportsRouter } from "./reports.ts";
import { reviewRouter } from "./review.ts";
import { rulesRouter } from "./rules.ts";
import { searchRouter } from "./search.ts";
import { signoffRouter } from "./signoff.ts";
import { typographyRouter } from "./typography.ts";

/** The whole contract, answered. */
export function makeRouter(desk: Desk) {
  const os = implementation(desk);
  return os.router({
    book: bookRouter(os, desk),
    blocks: blocksRouter(os, desk),
    checking: checkingRouter(os, desk),
    flags: flagsRouter(os, desk),
    glossary: glossaryRouter(os, desk),
    search: searchRouter(os, desk),
    rules: rulesRouter(os, desk),
    typography: typographyRouter(os, desk),
    review: reviewRouter(os, desk),
    signoff: signoffRouter(os, desk),
    reports: reportsRouter(os, desk),
    discussion: discussionRouter(os, desk),
    merge: mergeRouter(os, desk),
    names: namesRouter(os, desk),
    grammar: grammarRouter(os, desk),
    references: referencesRouter(os, desk),
    reimport: reimportRouter(os, desk),
    editions: editionsRouter(os, desk),
    overview: overviewRouter(os, desk),
    pages: pagesRouter(os, desk),
    events: { all: os.events.all.handler(({ signal }) => desk.events.listen(signal)) },
    preferences: {
      get: os.preferences.get.handler(() => desk.preferences.value),
      set: os.preferences.set.handler(async ({ input }) => {
        const preferences = await desk.preferences.set(input);
        if (input.grammalecte !== undefined || input.languagetool !== undefined) desk.askGrammar();
        return preferences;
      }),
    },
  });
}

export type EngineRouter = ReturnType<typeof makeRouter>;
