import { normalize } from "../text/tokens.ts";
import type { Node, Pattern } from "./pattern.ts";

/** A place in a pattern that every match must have, by which patterns are indexed. */
export interface Anchor {
  /** Any of these forms or lemmas. */
  readonly keys: readonly string[];
  /** How many tokens a match may have before it. */
  readonly before: readonly [least: number, most: number];
}

const common = new Set(
  "le un de à et ou en que se ne ce être avoir pour dans par sur avec il son leur au du des les la l' d' est sont a".split(
    " ",
  ),
);

/**
 * Where a pattern is looked up: anchors of which every match has at least one, the rarest to be had, judged by commonness and
 * number of keys. Undefined when every part is optional or of any word.
 */
export const anchorsOf = (pattern: Pattern): readonly Anchor[] | undefined => anchorsIn(pattern.nodes, 0, 0);

function anchorsIn(nodes: readonly Node[], least: number, most: number): readonly Anchor[] | undefined {
  let best: readonly Anchor[] | undefined;
  let [low, high] = [least, most];
  for (const node of nodes) {
    const found = anchorsAt(node, low, high);
    if (found && (!best || weight(found) < weight(best))) best = found;
    const [shortest, longest] = lengthOf(node);
    [low, high] = [low + shortest, high + longest];
  }
  return best;
}

const weight = (anchors: readonly Anchor[]): number =>
  anchors.reduce((sum, { keys }) => sum + keys.length + keys.filter((key) => common.has(key)).length * 1000, 0);

function anchorsAt(node: Node, least: number, most: number): readonly Anchor[] | undefined {
  const before = [least, most] as const;
  switch (node.kind) {
    case "word":
      if (node.norm === "le") return undefined;
      if (node.norm === "de") return [{ keys: ["de", "d'", "du", "des"], before }];
      if (node.norm === "à") return [{ keys: ["à", "au", "aux"], before }];
      return [{ keys: node.lemmas, before }];
    case "form":
      return [{ keys: [node.norm], before }];
    case "exact":
      return [{ keys: [normalize(node.text)], before }];
    case "focus":
      return anchorsIn(node.nodes, least, most);
    case "choice": {
      if (node.optional) return undefined;
      const branches = node.branches.map((branch) => anchorsIn(branch, least, most));
      return branches.every((anchors) => anchors !== undefined) ? branches.flat() : undefined;
    }
    default:
      return undefined;
  }
}

function lengthOf(node: Node): [number, number] {
  switch (node.kind) {
    case "gap":
      return [0, 4];
    case "word":
      return node.norm === "le" ? [0, 1] : node.norm === "de" || node.norm === "à" ? [1, 2] : [1, 1];
    case "focus":
      return node.nodes.map(lengthOf).reduce(([a, b], [c, d]) => [a + c, b + d], [0, 0]);
    case "choice": {
      const lengths = node.branches.map((branch) => lengthOf({ kind: "focus", nodes: branch }));
      return [
        node.optional ? 0 : Math.min(...lengths.map(([least]) => least)),
        Math.max(...lengths.map(([, most]) => most)),
      ];
    }
    default:
      return [1, 1];
  }
}
