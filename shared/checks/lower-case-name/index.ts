import { institutions } from "../../text/lexicon/institutions.ts";
import { defineCheck, type Finding } from "../check.ts";
import { englishWords } from "../untranslated-words/english-words.ts";
import { words } from "./words.ts";

/** Each by its words without their capitals; the longer first, for "Agence internationale de l'énergie atomique" begins with another. */
const written = new Map(
  [...institutions].sort((a, b) => b.length - a.length).map((name) => [name.toLowerCase(), name] as const),
);
/** "une banque mondiale" is any; "la banque mondiale" is one. */
const unique = new RegExp(
  `(?<=(?<!\\p{L})(?:l['’]|(?:la|le|les|du|des|au|aux|et) ))(?:${[...written.keys()].join("|").replaceAll("'", "['’]")})(?![\\p{L}-])`,
  "gu",
);

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
  *find({ tokens, text }, { spelling, book }) {
    yield* findInstitutions(text);
    for (const [i, token] of tokens.entries()) {
      if (token.kind !== "word" || token.text.includes("-") || token.text.length < 4 || !/^\p{Ll}/u.test(token.text))
        continue;
      const capital = capitals(token.text);
      if (spelling.knows(token.text) || !spelling.knows(capital)) continue;
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
function* findInstitutions(text: string): Generator<Finding> {
  for (const { index, 0: found } of text.matchAll(unique)) {
    const name = written.get(found.replaceAll("’", "'"));
    if (!name) continue;
    const right = found.includes("’") ? name.replaceAll("'", "’") : name;
    yield { span: { from: index, to: index + found.length }, params: { right }, suggestions: [right] };
  }
}

/** Things whose names are written as a machine has them. */
const programs =
  /^(?:répertoires?|fichiers?|paquets?|commandes?|dossiers?|options?|programmes?|scripts?|modules?|variables?|champs?|nommée?s?|appelée?s?|tapez|lancez|exécutez|architectures?|versions?|arborescence)$/;

/** Each part of a compound: "saint-gall" is "Saint-Gall". */
const capitals = (text: string): string =>
  text.replace(/(^|-)(\p{Ll})(?=\p{L}{2})/gu, (_all, hyphen: string, letter: string) => hyphen + letter.toUpperCase());
