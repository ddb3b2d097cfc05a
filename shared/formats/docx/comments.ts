import { child, descendants, elements, textOf, type XmlElement } from "../xml.ts";

/** A comment of the file, without its place. */
export interface FiledComment {
  readonly author: string;
  readonly text: string;
  readonly date?: string;
}

/** Reads `comments.xml`, by id. */
export function readComments(comments: XmlElement | undefined): ReadonlyMap<string, FiledComment> {
  const found = new Map<string, FiledComment>();
  const root = child(comments, "w:comments");
  for (const comment of root ? elements(root) : []) {
    if (comment.name !== "w:comment") continue;
    const paragraphs = [...descendants(comment, "w:p")].map((paragraph) =>
      [...descendants(paragraph, "w:t")].map(textOf).join(""),
    );
    const date = comment.attributes["w:date"];
    found.set(comment.attributes["w:id"] ?? "", {
      author: comment.attributes["w:author"] ?? "",
      text: paragraphs.join("\n").trim(),
      ...(date ? { date } : {}),
    });
  }
  return found;
}
