import type { Lexicon } from "../../text/lexicon.ts";
import { plural, readNominal, singular } from "../../text/syntax/agreement-mask.ts";
import { isPlain, nounsBefore } from "../../text/syntax/noun-phrase.ts";
import type { Token } from "../../text/tokens.ts";
import type { Subject } from "./read-subject.ts";

/**
 * What "qui" at `i` stands for, read backwards: the noun right before it, when that noun and every one before it in the clause
 * have the same number, so that no other antecedent is possible.
 */
export function readAntecedent(tokens: readonly Token[], i: number, lexicon: Lexicon): Subject | undefined {
  const noun = tokens[i - 1];
  const article = tokens[i - 2]?.norm ?? "";
  if (tokens[i]?.norm !== "qui" || !isPlain(noun)) return undefined;
  if (!/^(?:le|la|les|l'|un|une|ce|cet|cette|ces|des|du|aux|au|leurs|ses|plusieurs)$/.test(article)) return undefined;
  const { noun: mask, mayBeElse } = readNominal(noun.norm, lexicon);
  if (mask === 0 || mayBeElse) return undefined;
  const all = nounsBefore(tokens, i, lexicon, 12, true);
  const number = (all & plural) === 0 ? "singular" : (all & singular) === 0 ? "plural" : undefined;
  if (!number) return undefined;
  return {
    text: `${noun.text} qui`,
    number,
    mask: all,
    isPronoun: false,
    isLong: false,
    end: i + 1,
  };
}
