import { XmlAttributeComponent, XmlComponent } from "docx";
import type { Signed } from "../../review/blame.ts";
import { printable } from "../markup.ts";

/** What Word writes on each change. Ids are unique in the file. */
export interface Revision {
  readonly id: number;
  readonly author: string;
  /** ISO 8601 without fractions of a second. */
  readonly date: string;
}

/** Numbers a file's changes. */
export class Revisions {
  #count = 0;

  by({ author, date }: Signed): Revision {
    const moment = new Date(Date.parse(date) || 0).toISOString().replace(/\.\d+Z$/, "Z");
    return { id: ++this.#count, author: printable(author) || "?", date: moment };
  }
}

class RevisionAttributes extends XmlAttributeComponent<Revision> {
  protected override readonly xmlKeys = { id: "w:id", author: "w:author", date: "w:date" };
}

/** Runs that were put in (`w:ins`) or taken out (`w:del`): any runs, notes' references too. */
export class TrackedRuns extends XmlComponent {
  constructor(kind: "w:ins" | "w:del", revision: Revision, runs: readonly XmlComponent[]) {
    super(kind);
    this.root.push(new RevisionAttributes(revision), ...runs);
  }
}

class KeepSpaces extends XmlAttributeComponent<{ readonly space: "preserve" }> {
  protected override readonly xmlKeys = { space: "xml:space" };
}

/** Words of a run inside `w:del`: Word shows no `w:t` there. */
export class DeletedWords extends XmlComponent {
  constructor(text: string) {
    super("w:delText");
    this.root.push(new KeepSpaces({ space: "preserve" }), text);
  }
}
