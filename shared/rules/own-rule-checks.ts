import { type BlockCheck, type Check, defineCheck, defineFormCheck, type FormCheck } from "../checks/check.ts";
import { toWords } from "../glossary/match-pattern.ts";
import { type Pattern, parsePattern } from "../glossary/pattern.ts";
import { PatternIndex } from "../glossary/pattern-index.ts";
import type { Lexicon } from "../text/lexicon.ts";
import type { Token } from "../text/tokens.ts";
import type { OwnRule } from "./own-rule.ts";
import { ownPairsWords, ownRulesWords } from "./words.ts";

/** The rule's pattern. Throws an Error that says where it is badly written. */
function patternOf(rule: OwnRule, text: string, lexicon: Lexicon): Pattern {
  // A word is meant as it stands: signs that mean something in a pattern mean themselves.
  return parsePattern(rule.kind === "pattern" ? text : text.replace(/[()[\]|?*<>\\]/g, "\\$&"), lexicon);
}

/** Can a text hold this? Says what is wrong with a rule before it is kept: a pattern badly written, or one that fits anything. */
export function faultOf(rule: OwnRule, lexicon: Lexicon): "badly-written" | "too-open" | undefined {
  try {
    for (const text of rule.kind === "pair" ? [rule.find, rule.write] : [rule.find])
      if (!new PatternIndex().add(patternOf(rule, text, lexicon), true)) return "too-open";
    return undefined;
  } catch {
    return "badly-written";
  }
}

/** The checks of a book's own rules: words and patterns block by block, pairs over the whole book. Faulty rules are left out. */
export function ownRuleChecks(rules: readonly OwnRule[], lexicon: Lexicon): Check[] {
  const sound = rules.filter((rule) => rule.enabled && faultOf(rule, lexicon) === undefined);
  const single = sound.filter(({ kind }) => kind !== "pair");
  const pairs = sound.filter(({ kind }) => kind === "pair");
  return [
    ...(single.length > 0 ? [singleCheck(single, lexicon)] : []),
    ...(pairs.length > 0 ? [pairCheck(pairs, lexicon)] : []),
  ];
}

const shared = { category: "style/inconsistent", severity: "minor", confidence: 0.95 } as const;

function singleCheck(rules: readonly OwnRule[], lexicon: Lexicon): BlockCheck {
  const index = new PatternIndex<OwnRule>();
  for (const rule of rules) index.add(patternOf(rule, rule.find, lexicon), rule);
  return defineCheck({
    id: "own-rules",
    scope: "block",
    ...shared,
    words: ownRulesWords,
    *find({ text, tokens }) {
      for (const { match, value: rule } of index.find(toWords(tokens, lexicon))) {
        const span = spanOf(tokens, match.focusFrom, match.focusTo);
        const found = text.slice(span.from, span.to);
        if (found === rule.write) continue;
        yield {
          span,
          ...(rule.message ? {} : { message: "found" }),
          params: { message: rule.message, found },
          suggestions: rule.write ? [asCapital(found, rule.write)] : [],
          severity: rule.severity,
          category: rule.category,
        };
      }
    },
  });
}

/** Two ways to write one thing: what the book writes more rarely is flagged; as often one as the other, the first of the pair. */
function pairCheck(rules: readonly OwnRule[], lexicon: Lexicon): FormCheck {
  const index = new PatternIndex<{ readonly rule: OwnRule; readonly form: "find" | "write" }>();
  for (const rule of rules)
    for (const form of ["find", "write"] as const) index.add(patternOf(rule, rule[form], lexicon), { rule, form });
  return defineFormCheck<OwnRule>({
    id: "own-pairs",
    scope: "forms",
    ...shared,
    words: ownPairsWords,
    *observe({ tokens }) {
      for (const { match, value } of index.find(toWords(tokens, lexicon)))
        yield {
          group: value.rule.id,
          form: value.form,
          span: spanOf(tokens, match.focusFrom, match.focusTo),
          data: value.rule,
        };
    },
    *judge(_group, forms) {
      const [usual, other] = forms;
      if (!usual || !other) return;
      const form = usual.count === other.count ? "find" : other.form;
      const { find, write, message, severity, category } = other.data;
      const right = form === "find" ? write : find;
      yield {
        form,
        ...(message ? {} : { message: "found" }),
        params: { message, found: form === "find" ? find : write, right },
        suggestions: [right],
        severity,
        category,
      };
    },
  });
}

const spanOf = (tokens: readonly Token[], from: number, to: number) => ({
  from: tokens[from]?.from ?? 0,
  to: tokens[to - 1]?.to ?? 0,
});

/** At the start of a sentence the right word has its capital too. */
const asCapital = (found: string, right: string): string =>
  /^\p{Lu}\p{Ll}/u.test(found) ? right.charAt(0).toUpperCase() + right.slice(1) : right;
