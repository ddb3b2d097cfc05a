import type { OwnRule } from "../../../shared/rules/own-rule.ts";
import type { Project } from "./project.ts";

/** The book's own rules, in its project. */
export class OwnRules {
  readonly #project: Project;

  constructor(project: Project) {
    this.#project = project;
  }

  list(): readonly OwnRule[] {
    return this.#project.setting<OwnRule[]>("ownRules") ?? [];
  }

  /** Adds rules; one with the id of another takes its place. */
  save(rules: readonly OwnRule[]): void {
    const all = new Map([...this.list(), ...rules].map((rule) => [rule.id, rule]));
    this.#project.set("ownRules", [...all.values()]);
  }

  remove(id: string): void {
    this.#project.set(
      "ownRules",
      this.list().filter((rule) => rule.id !== id),
    );
  }
}
