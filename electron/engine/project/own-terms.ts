import type { Concept } from "../../../shared/glossary/termbase.ts";
import type { Project } from "./project.ts";

/** The book's own termbase, in its project. */
export class OwnTerms {
  readonly #project: Project;

  constructor(project: Project) {
    this.#project = project;
  }

  list(): Concept[] {
    return this.#project.db
      .prepare<[], { concept: string }>("SELECT concept FROM terms ORDER BY id")
      .all()
      .map(({ concept }) => JSON.parse(concept));
  }

  /** Adds concepts, all or none; one with the id of another takes its place. */
  save(concepts: readonly Concept[]): void {
    const { db } = this.#project;
    const write = db.prepare(
      "INSERT INTO terms (id, concept) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET concept = excluded.concept",
    );
    db.transaction(() => {
      for (const concept of concepts) write.run(concept.id, JSON.stringify(concept));
    })();
  }

  remove(id: string): void {
    this.#project.db.prepare("DELETE FROM terms WHERE id = ?").run(id);
  }
}
