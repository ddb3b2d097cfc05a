import type { Database } from "better-sqlite3";
import { z } from "zod";
import type { Concept, Term } from "../../../shared/glossary/termbase.ts";
import { conceptSchema } from "../../../shared/rpc/contract/glossary.ts";
import { ownRuleSchema } from "../../../shared/rpc/contract/rules.ts";
import { OwnRules } from "../project/own-rules.ts";
import { Project } from "../project/project.ts";

interface United {
  readonly count: number;
  /** What both hold otherwise, in its own words: ours stays. */
  readonly differing: readonly string[];
}

const storedSchema = conceptSchema.omit({ termbase: true }).loose();
const keyOf = ({ language, term }: Pick<Term, "language" | "term">): string => `${language} ${term}`;

/**
 * Entries of the book's own glossary that we lack, and terms that our entries lack. A term that both hold otherwise (preferred
 * here, forbidden there) stays as ours. The glossary keeps no history: what one of the two removed comes back.
 */
export function mergeTerms(db: Database, other: Database): United {
  const read = db.prepare<[string], { concept: string }>("SELECT concept FROM terms WHERE id = ?");
  const write = db.prepare(
    "INSERT INTO terms (id, concept) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET concept = excluded.concept",
  );
  const differing = new Set<string>();
  let count = 0;
  for (const row of other.prepare<[], { id: string; concept: string }>("SELECT id, concept FROM terms").all()) {
    const theirs = storedSchema.parse(JSON.parse(row.concept));
    const found = read.get(row.id);
    if (!found) {
      write.run(row.id, row.concept);
      count++;
      continue;
    }
    if (found.concept === row.concept) continue;
    const ours: Concept = JSON.parse(found.concept);
    const mine = new Map(ours.terms.map((term) => [keyOf(term), JSON.stringify(term)]));
    for (const term of theirs.terms)
      if (mine.has(keyOf(term)) && mine.get(keyOf(term)) !== JSON.stringify(term)) differing.add(term.term);
    const terms = theirs.terms.filter((term) => !mine.has(keyOf(term)));
    const said = Object.entries(theirs).filter(([key]) => !(key in ours));
    if (terms.length === 0 && said.length === 0) continue;
    write.run(row.id, JSON.stringify({ ...ours, ...Object.fromEntries(said), terms: [...ours.terms, ...terms] }));
    count++;
  }
  return { count, differing: [...differing] };
}

/** Rules of the book's own that we lack; one that both hold otherwise stays as ours. */
export function mergeRules(project: Project, other: Database): United {
  const rules = new OwnRules(project);
  const mine = new Map(rules.list().map((rule) => [rule.id, JSON.stringify(rule)]));
  const theirs = z.array(ownRuleSchema).parse(new OwnRules(new Project(other)).list());
  const fresh = theirs.filter(({ id }) => !mine.has(id));
  if (fresh.length > 0) rules.save(fresh);
  const differing = theirs.filter((rule) => mine.has(rule.id) && mine.get(rule.id) !== JSON.stringify(rule));
  return { count: fresh.length, differing: differing.map(({ find }) => find) };
}
