import { defineCheck } from "../check.ts";
import { words } from "./words.ts";

/** First members as French makes them (Grevisse, Le Bon Usage, § 168): stem of the adjective, then its form in -o. */
const firstMembers: readonly (readonly [pattern: RegExp, form: string])[] = [
  [/^bi[eé]lorusses?$/, "biélorusso"],
  [/^russes?$/, "russo"],
  [/^fran[cç]ais(?:es?)?$/, "franco"],
  [/^anglais(?:es?)?$/, "anglo"],
  [/^britanniques?$/, "britannico"],
  [/^allemand(?:e?s?)$/, "germano"],
  [/^chinois(?:es?)?$/, "sino"],
  [/^japonais(?:es?)?$/, "nippo"],
  [/^italien(?:ne)?s?$/, "italo"],
  [/^espagnole?s?$/, "hispano"],
  [/^portugais(?:es?)?$/, "luso"],
  [/^am[eé]ricain(?:e?s?)$/, "américano"],
  [/^grec(?:que)?s?$/, "gréco"],
  [/^turc?(?:que)?s?$/, "turco"],
  [/^arabes?$/, "arabo"],
  [/^indien(?:ne)?s?$/, "indo"],
  [/^belges?$/, "belgo"],
  [/^suisses?$/, "helvético"],
  [/^autrichien(?:ne)?s?$/, "austro"],
  [/^hongrois(?:es?)?$/, "hungaro"],
  [/^polonais(?:es?)?$/, "polono"],
  [/^ukrainien(?:ne)?s?$/, "ukraino"],
  [/^su[eé]dois(?:es?)?$/, "suédo"],
  [/^danois(?:es?)?$/, "dano"],
  [/^finlandais(?:es?)?$/, "finno"],
  [/^roumain(?:e?s?)$/, "roumano"],
  [/^serbes?$/, "serbo"],
  [/^israélien(?:ne)?s?$/, "israélo"],
  [/^marocain(?:e?s?)$/, "maroco"],
  [/^alg[eé]rien(?:ne)?s?$/, "algéro"],
  [/^canadien(?:ne)?s?$/, "canado"],
  [/^malaisien(?:ne)?s?$/, "malaiso"],
  [/^syrien(?:ne)?s?$/, "syro"],
  [/^irakien(?:ne)?s?$/, "irako"],
  [/^europ[eé]en(?:ne)?s?$/, "euro"],
];
/** What an adjective of nationality ends in; the second member must be one. */
const nationality =
  /^(?:\p{L}{2,}(?:ais|aises?|ois|oises?|ain|aine|ains|aines|ien|ienne|iens|iennes|éen|éenne|éens|éennes)|russes?|bi[eé]lorusses?|kazakhe?s?|belges?|suisses?|serbes?|croates?|tchèques?|slovaques?|turcs?|turques?|grecs?|grecques?|arabes?|allemande?s?|espagnole?s?|britanniques?|bulgares?|ouzb[eèé]k\p{L}*|kirghize?s?|tadjike?s?|géorgienn?e?s?)$/u;

/** "russe-ukrainien": the machine puts two adjectives side by side where French makes the first one a prefix. */
export const compoundNationality = defineCheck({
  id: "compound-nationality",
  scope: "block",
  category: "linguistic/spelling",
  severity: "minor",
  confidence: 0.9,
  words,
  *find({ tokens }) {
    for (const token of tokens) {
      const parts = token.kind === "word" ? token.norm.split("-") : [];
      const [first = "", second = ""] = parts;
      if (parts.length !== 2 || !nationality.test(second)) continue;
      const form = firstMembers.find(([pattern]) => pattern.test(first))?.[1];
      if (!form || form === first) continue;
      // "les Canadiens-Français": the name of a people, both with a capital.
      if (/-\p{Lu}/u.test(token.text) && /^\p{Lu}/u.test(token.text)) continue;
      const capital = /^\p{Lu}/u.test(token.text);
      const right = `${capital ? form.charAt(0).toUpperCase() + form.slice(1) : form}-${second}`;
      yield { span: token, params: { wrong: token.text, right }, suggestions: [right] };
    }
  },
});
