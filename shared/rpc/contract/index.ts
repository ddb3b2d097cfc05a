import type { ContractRouterClient } from "@orpc/contract";
import { blocks } from "./blocks.ts";
import { book } from "./book.ts";
import { checking } from "./checking.ts";
import { discussion } from "./discussion.ts";
import { editions } from "./editions.ts";
import { events } from "./events.ts";
import { flags } from "./flags.ts";
import { glossary } from "./glossary.ts";
import { grammar } from "./grammar.ts";
import { merge } from "./merge.ts";
import { names } from "./names.ts";
import { overview } from "./overview.ts";
import { pages } from "./pages.ts";
import { preferences } from "./preferences.ts";
import { references } from "./references.ts";
import { reimport } from "./reimport.ts";
import { reports } from "./reports.ts";
import { review } from "./review.ts";
import { rules } from "./rules.ts";
import { search } from "./search.ts";
import { signoff } from "./signoff.ts";
import { typography } from "./typography.ts";

/** The one contract between the window (or the command line) and the engine. */
export const contract = {
  blocks,
  book,
  checking,
  discussion,
  editions,
  events,
  flags,
  glossary,
  grammar,
  merge,
  names,
  overview,
  references,
  reimport,
  pages,
  preferences,
  reports,
  rules,
  search,
  typography,
  review,
  signoff,
};

/** The engine as its clients see it, whichever door they came through. */
export type Engine = ContractRouterClient<typeof contract>;
