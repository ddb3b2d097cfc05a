import type { Doubt } from "../../../shared/formats/format.ts";
import type { Concept } from "../../../shared/glossary/termbase.ts";
import type { Project } from "./project.ts";

/** Doubts about the structure that nobody has settled yet. */
export const readDoubts = (project: Project): Doubt[] =>
  project.db
    .prepare<[], { doubt: string }>("SELECT doubt FROM doubts WHERE settled IS NULL ORDER BY id")
    .all()
    .map(({ doubt }) => JSON.parse(doubt));

/** The book's own termbase. */
export const readTerms = (project: Project): Concept[] =>
  project.db
    .prepare<[], { concept: string }>("SELECT concept FROM terms ORDER BY id")
    .all()
    .map(({ concept }) => JSON.parse(concept));
