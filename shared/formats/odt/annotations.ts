import type { Span } from "../../text/span.ts";
import type { DraftBlock } from "../format.ts";
import type { Versions } from "../versions.ts";
import { child, elements, textOf, type XmlElement } from "../xml.ts";

interface OpenComment {
  readonly name: string | undefined;
  readonly author: string;
  readonly date: string;
  readonly text: string;
  readonly from: number;
  to?: number;
}

/** Comments of the block that is being read, with the words they stand on. */
export class AnnotationTracker {
  #comments: OpenComment[] = [];

  start(annotation: XmlElement, into: Versions): void {
    const of = (name: string): string => {
      const found = child(annotation, name);
      return found ? textOf(found).trim() : "";
    };
    const paragraphs = elements(annotation).filter(({ name }) => name === "text:p" || name === "text:list");
    this.#comments.push({
      name: annotation.attributes["office:name"],
      author: of("dc:creator"),
      date: of("dc:date"),
      text: paragraphs.map(textOf).join("\n").trim(),
      from: into.length,
    });
  }

  end(annotation: XmlElement, into: Versions): void {
    const name = annotation.attributes["office:name"];
    const open = this.#comments.find((comment) => name !== undefined && comment.name === name);
    if (open) open.to ??= into.length;
  }

  /** What the finished block carries; a comment that goes on in the next block stays with the first. */
  take(into: Versions): Pick<DraftBlock, "comments"> {
    const comments = this.#comments.splice(0).flatMap(({ author, date, text, from, to }) => {
      const span: Span = { from: into.place(from), to: into.place(to ?? from) };
      const comment = { author, text, ...(date ? { date } : {}) };
      return text === "" ? [] : [span.to > span.from ? { ...comment, span } : comment];
    });
    return comments.length > 0 ? { comments } : {};
  }
}
