import type { Token } from "../../text/tokens.ts";
import { defineFormCheck, type Passage, type Tools } from "../check.ts";
import { words } from "./words.ts";

interface Written {
  readonly written: string;
  /** "(rns)" after words with these initials, a mere use, or a Roman numeral. */
  readonly role: "definition" | "use" | "roman";
}

const roman =
  /(?<=(?<!\p{L})(?:types?|phases?|stades?|classes?|grades?|groupes?|guerre mondiale) )(i{1,3}|iv|vi{0,3}|ix|x)(?![\p{L}\p{N}'’-])/giu;

/** An acronym in lower case: told where the text itself gives the name it shortens, then everywhere. */
export const lowerCaseAcronym = defineFormCheck<Written>({
  id: "lower-case-acronym",
  scope: "forms",
  category: "linguistic/spelling",
  severity: "minor",
  confidence: 0.84,
  words,
  *observe(passage, tools) {
    for (const [index, token] of passage.tokens.entries()) {
      if (!isCandidate(token, passage, tools)) continue;
      const role = isDefinition(passage.tokens, index) ? "definition" : "use";
      const span = { from: token.from, to: token.to };
      yield { group: token.norm, form: `${role} ${token.text}`, span, data: { written: token.text, role } };
    }
    for (const match of passage.text.matchAll(roman)) {
      const form = match[1] ?? "";
      if (form !== form.toLowerCase()) continue;
      const span = { from: match.index, to: match.index + form.length };
      yield { group: "roman", form, span, data: { written: form, role: "roman" } };
    }
  },
  *judge(group, forms, tools) {
    const known = group === "roman" || forms.some(({ data }) => data.role === "definition");
    if (!known) return;
    for (const { form, data } of forms) {
      const right = data.written.toUpperCase();
      yield {
        form,
        message: group === "roman" ? "roman" : "default",
        params: { acronym: data.written, right },
        suggestions: [right],
        ...(data.role === "use" && tools.book.count(right) === 0 ? { confidence: 0.8 } : {}),
      };
    }
  },
});

/** "Bartonella sp.": a species that nobody has named yet, several of them, a subspecies. */
const species = /^(?:s?spp?|subsp)$/;

/** Two to eight small letters and figures that no dictionary knows, not part of an address or of a file's name. */
const isCandidate = (token: Token, { text }: Passage, { spelling }: Tools): boolean =>
  token.kind === "word" &&
  /^\p{Ll}{2}[\p{Ll}\d]{0,6}$/u.test(token.text) &&
  !spelling.knows(token.text) &&
  !species.test(token.text) &&
  !/[./\\@_-]/.test(text[token.from - 1] ?? "") &&
  !/[/\\@_]/.test(text[token.to] ?? "");

/** Stands between brackets, after words whose initials it is made of, in order. */
function isDefinition(tokens: readonly Token[], index: number): boolean {
  const open = tokens[index - 1]?.text;
  const close = tokens[index + 1]?.text;
  if (!((open === "(" && close === ")") || (open === "[" && close === "]"))) return false;
  const letters = [...(tokens[index]?.norm ?? "")];
  const wanted = letters.length > 3 ? letters.length - 1 : letters.length;
  const before = tokens.slice(Math.max(0, index - 3 - 2 * letters.length), index - 1);
  const stop = before.findLastIndex(({ kind, text }) => kind === "mark" && text !== "-");
  const initials = before.slice(stop + 1).flatMap(({ norm }) => norm.split("-").map((part) => part.charAt(0)));
  return longestInOrder(letters, initials) >= wanted && wanted >= 2;
}

/** How many of the letters stand among the initials in the same order (longest common subsequence). */
function longestInOrder(letters: readonly string[], initials: readonly string[]): number {
  let row = new Array<number>(initials.length + 1).fill(0);
  for (const letter of letters) {
    const next = [0];
    for (const [i, initial] of initials.entries())
      next.push(letter === initial ? (row[i] ?? 0) + 1 : Math.max(next[i] ?? 0, row[i + 1] ?? 0));
    row = next;
  }
  return row.at(-1) ?? 0;
}
