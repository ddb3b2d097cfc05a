import { fold } from "../../text/tokens.ts";
import { defineBookCheck, type Passage, type Tools } from "../check.ts";
import { prefixes } from "./prefixes.ts";
import { words } from "./words.ts";

interface Written {
  readonly form: string;
  /** The place has a capital because a sentence starts there: it proves nothing. */
  readonly opens: boolean;
}

/** "ministère de la Défense", "Premier ministres": what is written with or without capitals in the same book. */
const institution =
  /(?<![\p{L}-])((?:vice-)?(?:ministères?|ministres?|académie|assemblée|conseil|chambre|comité|cour)) (des? l['’]|de la |du |des |de )(\p{L}[\p{L}\p{M}-]{3,})(?: (étrangères|générale|nationale|suprême|intérieures?))?/giu;
const premier = /(?<![\p{L}-])(premiers?) (ministres?)(?!\p{L})/giu;

/** One word or title written in several ways: hyphens ("socioéconomique", "socio-économique") and capitals of institutions. */
export const spellingVariants = defineBookCheck<Written>({
  id: "spelling-variants",
  scope: "book",
  category: "linguistic/spelling",
  severity: "minor",
  confidence: 0.75,
  words,
  *observe(passage, tools) {
    yield* compounds(passage, tools);
    yield* titles(passage, institution, "ministry");
    yield* titles(passage, premier, "premier");
  },
  *judge(group, places, tools) {
    const counts = new Map<string, number>();
    for (const { data } of places) if (!data.opens) counts.set(data.form, (counts.get(data.form) ?? 0) + 1);
    if (counts.size < 2) return;
    const rank = (form: string): number => (group.startsWith("word ") && tools.spelling.knows(form) ? 1 : 0);
    const [usual, second] = [...counts].sort((a, b) => rank(b[0]) - rank(a[0]) || b[1] - a[1]);
    if (!usual || !second) return;
    const tied = usual[1] === second[1] && rank(usual[0]) === rank(second[0]);
    for (const { block, span, data } of places) {
      if (data.opens || (data.form === usual[0] && !tied)) continue;
      // As often one way as the other: say so at each place, without taking sides.
      const other = data.form === usual[0] ? second[0] : usual[0];
      yield {
        block,
        span,
        params: { form: data.form, other },
        suggestions: tied ? [] : [other],
        ...(tied ? { confidence: 0.5 } : {}),
      };
    }
  },
});

/** Words with a learned prefix, joined or with a hyphen. Others would be observed in vain. */
function* compounds({ tokens }: Passage, tools: Tools) {
  for (const token of tokens) {
    if (token.kind !== "word" || token.text.length < 9) continue;
    const folded = fold(token.text);
    const prefix = prefixes.find((one) => folded.startsWith(one));
    if (!prefix) continue;
    const hyphen = folded[prefix.length] === "-";
    // The plain word that has no prefix at all: "interne", "automne", "contribution".
    const rest = token.norm.slice(prefix.length + (hyphen ? 1 : 0));
    if (rest.length < 4 || (!hyphen && !tools.spelling.knows(rest))) continue;
    const form = plain(token.norm);
    yield {
      group: `word ${form.replaceAll("-", "")}`,
      span: { from: token.from, to: token.to },
      data: { form, opens: false },
    };
  }
}

/** Number taken off, so that a plural compares with a singular. */
const plain = (norm: string): string => norm.replace(/(?<=[^su])s$/, "");

function* titles({ text, sentences }: Passage, pattern: RegExp, kind: string) {
  const starts = new Set(sentences.map(({ from }) => from));
  for (const match of text.matchAll(pattern)) {
    const form = match[0].replaceAll("’", "'");
    // "Ministère" and "ministères" compare by their capitals alone.
    const singular = form.replace(/^(\p{L}+)s /u, "$1 ").replace(/^(premier)s? (ministre)s?$/iu, "$1 $2");
    yield {
      group: `${kind} ${singular.toLowerCase()}`,
      span: { from: match.index, to: match.index + match[0].length },
      data: { form: singular, opens: starts.has(match.index) },
    };
  }
}
