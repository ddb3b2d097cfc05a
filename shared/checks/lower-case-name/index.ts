import { institutions } from "../../text/lexicon/institutions.ts";
import { defineCheck, type Finding, type Passage } from "../check.ts";
import { englishWords } from "../untranslated-words/english-words.ts";
import { words } from "./words.ts";

/** Institutions by their first word without its capital; the longer first, for one may begin as another does. */
const byFirstWord = new Map<string, string[]>();
for (const name of [...institutions].sort((a, b) => b.length - a.length)) {
  const first = /^[\p{L}-]+/u.exec(name.toLowerCase())?.[0] ?? "";
  byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), name]);
}
/** "une banque mondiale" is any; "la banque mondiale" is one. */
const articles = /^(?:l'|la|le|les|du|des|au|aux|et)$/;

/**
 * A name that lost its capital: "arabie saoudite", "karachi", "covid". Known by the dictionary with a capital and unknown
 * without: then no common noun hides behind it. Machines lower the case of whole texts before they translate them.
 */
export const lowerCaseName = defineCheck({
  id: "lower-case-name",
  scope: "block",
  category: "linguistic/spelling",
  severity: "minor",
  confidence: 0.82,
  words,
  *find(passage, { spelling, book }) {
    yield* findInstitutions(passage);
    const { tokens, text } = passage;
    for (const [i, token] of tokens.entries()) {
      if (token.kind !== "word" || token.text.includes("-") || token.text.length < 4 || !/^\p{Ll}/u.test(token.text))
        continue;
      if (spelling.knows(token.text)) continue;
      const capital = capitals(token.text);
      if (!spelling.knows(capital)) continue;
      // "packages.debian.org", "debian/rules", "sid_2": not French but a name in a machine's language.
      if (
        /[\w.@/\\_$:=-]$/.test(text.slice(0, token.from)) ||
        /^[@/\\_=(]|^\.\w/.test(text.slice(token.to)) ||
        englishWords.has(token.norm)
      )
        continue;
      // "le répertoire debian", "les fichiers de debian": what a program calls so.
      if (tokens.slice(Math.max(0, i - 4), i).some(({ norm }) => programs.test(norm))) continue;
      // A book that always writes it so has its reasons (a brand, a unit); one that also has the capital has none.
      if (book.count(token.text) > 3 && book.count(capital) === 0) continue;
      yield { span: token, params: { right: capital }, suggestions: [capital] };
    }
  },
});

/** "l'organisation mondiale de la santé": known whole, told by its first noun. */
function* findInstitutions({ tokens, text }: Passage): Generator<Finding> {
  for (const [i, token] of tokens.entries()) {
    const names = byFirstWord.get(token.text);
    if (!names || !articles.test(tokens[i - 1]?.norm ?? "")) continue;
    const name = names.find((one) => {
      const written = text.slice(token.from, token.from + one.length);
      const isWhole = !/^[\p{L}-]/u.test(text.slice(token.from + one.length));
      return isWhole && written.replaceAll("’", "'") === one.toLowerCase();
    });
    if (!name) continue;
    const span = { from: token.from, to: token.from + name.length };
    const right = text.slice(span.from, span.to).includes("’") ? name.replaceAll("'", "’") : name;
    yield { span, params: { right }, suggestions: [right] };
  }
}

/** Things whose names are written as a machine has them. */
const programs =
  /^(?:répertoires?|fichiers?|paquets?|commandes?|dossiers?|options?|programmes?|scripts?|modules?|variables?|champs?|nommée?s?|appelée?s?|tapez|lancez|exécutez|architectures?|versions?|arborescence)$/;

/** Each part of a compound: "saint-gall" is "Saint-Gall". */
const capitals = (text: string): string =>
  text.replace(/(^|-)(\p{Ll})(?=\p{L}{2})/gu, (_all, hyphen: string, letter: string) => hyphen + letter.toUpperCase());
