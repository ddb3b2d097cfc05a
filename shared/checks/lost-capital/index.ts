import { countryArticles } from "../../text/lexicon/countries.ts";
import { defineCheck } from "../check.ts";
import { words } from "./words.ts";

const countries = new Map([...countryArticles.keys()].map((name) => [name.toLowerCase(), name]));
/** Countries that are something else in lower case: they prove nothing. */
const alsoWords = new Set(
  "chine inde suède panama brésil niger congo japon turquie bosnie macédoine mali corée".split(" "),
);
const witnesses = [...countries.keys()].filter((name) => !alsoWords.has(name));

/** Does the book write its countries in lower case? One slip is none; a text that mostly has the capital neither. */
function hasLostCapitals(count: (form: string) => number): boolean {
  let small = 0;
  let capital = 0;
  for (const name of witnesses) {
    small += count(name);
    capital += count(countries.get(name) ?? name);
  }
  return small > 2 && small * 4 > capital;
}

/** What learned French words look like, which no dictionary has all of: "endovasculaire", "nanoémulsions", "rituximab". */
const learned =
  /(?:[éèêëàâîïôûùç]|(?:iques?|euses?|eux|oses?|aires?|ites?|omies?|ien(?:ne)?s?|ismes?|istes?|ions?|logies?|ables?|ibles?|ments?|ales?|aux|als|ifs?|ives?|eurs?|trices?|omes?|ants?|antes?|ents?|entes?|mab|nib|gestrel|vir|ine?s?|ates?|ides?|cycles?|grammes?|elles?|ella|urs?|ums?|ces?|ges?|res?)$)/u;
const prefixed =
  /^(?:anti|auto|bio|co|endo|extra|hyper|hypo|immuno|infra|inter|intra|macro|micro|mono|multi|nano|neuro|pan|para|poly|post|pré|pseudo|sous|super|supra|sur|trans|tri|ultra)-?\p{L}{4,}/u;
/** "(ii)" of a list, "Bacillus sp.": small letters for good. */
const smallForGood = new Set("i ii iii iv v vi vii viii ix x sp spp ssp vs etc".split(" "));

/**
 * Machines often lower the case of a whole text before they translate it, and don't find all capitals again: "en italie",
 * "la protéine etama1". Once a book's countries prove that, an unknown word in lower case is most likely a name or an acronym.
 */
export const lostCapital = defineCheck({
  id: "lost-capital",
  scope: "block",
  category: "linguistic/spelling",
  severity: "minor",
  confidence: 0.8,
  words,
  *find({ tokens, text }, { spelling, book }) {
    if (!book.derive("lost-capitals", hasLostCapitals)) return;
    for (const [i, token] of tokens.entries()) {
      if (token.kind !== "word" || !/^\p{Ll}/u.test(token.text) || /['’]$/.test(token.text)) continue;
      const name = countries.get(token.norm);
      if (name) {
        if (/^(?:en|au|du|de|d'|la|le|l'|à|et)$/.test(tokens[i - 1]?.norm ?? ""))
          yield { span: token, params: { word: token.text }, suggestions: [name], confidence: 0.85 };
        continue;
      }
      if (token.text.length < 2 || token.text.length > 20 || spelling.knows(token.text)) continue;
      if (/[./\\@_]$/.test(text.slice(0, token.from)) || /^[/\\@_]|^\.\p{L}/u.test(text.slice(token.to, token.to + 2)))
        continue;
      // "df-1", "sras-cov-2": the number belongs to the name.
      const tail = /^-\p{N}+(?!\p{L})/u.exec(text.slice(token.to, token.to + 8))?.[0] ?? "";
      const whole = token.text + tail;
      if (smallForGood.has(token.norm) || spelling.knows(token.text.replaceAll("oe", "œ"))) continue;
      if (!/\p{N}/u.test(whole) && whole.length > 5 && (learned.test(token.norm) || prefixed.test(token.norm)))
        continue;
      const isAcronym = token.text.length <= 5 || /\p{N}/u.test(whole);
      const upper = whole.toUpperCase();
      const isSure = isAcronym && (spelling.knows(upper) || book.count(upper) > 0);
      yield {
        span: { from: token.from, to: token.to + tail.length },
        params: { word: whole },
        suggestions: isAcronym ? [upper] : [],
        confidence: isSure ? 0.85 : 0.75,
      };
    }
  },
});
