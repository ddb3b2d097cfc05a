import { fold } from "../../text/tokens.ts";
import { defineFormCheck, type Passage, type Tools } from "../check.ts";
import { prefixes } from "./prefixes.ts";
import { words } from "./words.ts";

interface Written {
  readonly written: string;
  /** The place has a capital because a sentence starts there: it proves nothing. */
  readonly opens: boolean;
}

/** "ministère de la Défense", "Premier ministres": what is written with or without capitals in the same book. */
const institution =
  /(?<![\p{L}-])((?:vice-)?(?:ministères?|ministres?|académie|assemblée|conseil|chambre|comité|cour)) (des? l['’]|de la |du |des |de )(\p{L}[\p{L}\p{M}-]{3,})(?: (étrangères|générale|nationale|suprême|intérieures?))?/giu;
const premier = /(?<![\p{L}-])(premiers?) (ministres?)(?!\p{L})/giu;

/** One word or title written in several ways: hyphens ("socioéconomique", "socio-économique") and capitals of institutions. */
export const spellingVariants = defineFormCheck<Written>({
  id: "spelling-variants",
  scope: "forms",
  category: "linguistic/spelling",
  severity: "minor",
  confidence: 0.5,
  words,
  *observe(passage, tools) {
    yield* compounds(passage, tools);
    yield* titles(passage, institution, "ministry");
    yield* titles(passage, premier, "premier");
  },
  *judge(group, all, tools) {
    const forms = all.filter(({ data }) => !data.opens);
    const rank = (form: string): number => (group.startsWith("word ") && tools.spelling.knows(form) ? 1 : 0);
    const [usual, second] = [...forms].sort((a, b) => rank(b.form) - rank(a.form));
    if (!usual || !second) return;
    const tied = usual.count === second.count && rank(usual.form) === rank(second.form);
    for (const one of forms) {
      if (one === usual && !tied) continue;
      // As often one way as the other: say so at each place, without taking sides.
      const other = (one === usual ? second : usual).data.written;
      yield {
        form: one.form,
        params: { form: one.data.written, other },
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
      form,
      span: { from: token.from, to: token.to },
      data: { written: form, opens: false },
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
    const opens = starts.has(match.index);
    yield {
      group: `${kind} ${singular.toLowerCase()}`,
      form: opens ? `opens ${singular}` : singular,
      span: { from: match.index, to: match.index + match[0].length },
      data: { written: singular, opens },
    };
  }
}
