/**
 * A pattern as a person reads it: "^République =de (^Bélarus|^Biélorussie)" is "République de Bélarus / Biélorussie". Signs that
 * say how exactly a word is meant go; what may be absent stands in brackets, what stands for any words is an ellipsis.
 * @param classes what to write for `<noun>`, `<verb>`…; nothing: an ellipsis.
 */
export function readablePattern(source: string, classes: Readonly<Record<string, string>> = {}): string {
  const bare = source.replace(/(^|[\s()[\]|])[=^](?=\S)/g, "$1");
  const parts = bare.match(/\\.|<\w+>|\.\.\.|\)\?|[()[\]|*…]|\s+|[^\s\\()[\]|*…<]+|./gu) ?? [];
  const words: string[] = [];
  const opened: number[] = [];
  for (const part of parts) {
    if (part.startsWith("\\")) words.push(part.slice(1));
    else if (/^<\w+>$/.test(part)) words.push(classes[part.slice(1, -1)] ?? "…");
    else if (part === "*" || part === "...") words.push("…");
    else if (part === "|") words.push(" / ");
    else if (part === "(") opened.push(words.push("") - 1);
    else if (part === ")?") {
      words[opened.pop() ?? 0] = "(";
      words.push(")");
    } else if (part === ")") opened.pop();
    else if (!/^[[\]]$/.test(part)) words.push(part);
  }
  return words.join("").replace(/\s+/g, " ").trim();
}
