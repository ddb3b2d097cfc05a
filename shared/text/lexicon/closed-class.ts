import type { Gender, GrammaticalNumber, PartOfSpeech, Reading } from "../lexicon.ts";

const genders: Readonly<Record<string, Gender>> = { m: "masculine", f: "feminine", b: "both" };
const numbers: Readonly<Record<string, GrammaticalNumber>> = { s: "singular", p: "plural", b: "both" };
const parts: Readonly<Record<string, PartOfSpeech>> = {
  D: "determiner",
  R: "pronoun",
  P: "preposition",
  C: "conjunction",
  A: "adverb",
  N: "numeral",
  I: "interjection",
  J: "adjective",
  M: "noun",
};

/**
 * The words that French does not make new ones of. A line: part of speech, gender, number, person ("-" where it has none),
 * then forms; "form=lemma" where the two differ. A form in several lines has several readings, in the order of the lines.
 */
const table = `
D m s - le un=un ce=ce cet=ce mon=mon ton=ton son=son du=du au=au aucun=aucun nul=nul tout=tout certain=certain quel=quel tel=tel maint=maint audit=ledit dudit=ledit ledit=ledit
D f s - la=le une=un cette=ce ma=mon ta=ton sa=son aucune=aucun nulle=nul toute=tout certaine=certain quelle=quel telle=tel mainte=maint ladite=ledit
D b s - l'=le notre votre leur chaque quelque
D m p - tous=tout certains=certain quels=quel tels=tel maints=maint lesdits=ledit
D f p - toutes=tout certaines=certain quelles=quel telles=tel maintes=maint lesdites=ledit
D b p - les=le des=un ces=ce mes=mon tes=ton ses=son nos=notre vos=votre leurs=leur aux=au quelques=quelque plusieurs différents=différent divers
D f p - différentes=différent diverses=divers
N b p - deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt trente quarante cinquante soixante soixante-dix quatre-vingts quatre-vingt-dix cent mille
R m s 3 il
R f s 3 elle
R m p 3 ils
R f p 3 elles
R b s 3 on
R b s 1 je j'=je
R b s 2 tu
R b p 1 nous
R b p 2 vous
R b s - me m'=me te t'=te lui moi toi
R b b - se s'=se y en soi
R m s - le=le celui ceci cela ça ce c'=ce celui-ci celui-là lequel duquel=lequel auquel=lequel
R f s - la=le celle=celui celle-ci=celui-ci celle-là=celui-là laquelle=lequel
R b s - l'=le
R b p - les=le leur
R m p - eux ceux=celui ceux-ci=celui-ci ceux-là=celui-là lesquels=lequel desquels=lequel auxquels=lequel
R f p - celles=celui celles-ci=celui-ci celles-là=celui-là lesquelles=lequel desquelles=lequel auxquelles=lequel
R m s - aucun chacun quelqu'un certain nul tout rien autrui personne
R f s - aucune=aucun chacune=chacun quelqu'une=quelqu'un nulle=nul
R m p - tous=tout certains=certain
R f p - toutes=tout certaines=certain
R b p - plusieurs
R b b - qui que qu'=que quoi dont où
R m s - un l'un=un
R f s - une=un
P - - - à de d'=de en dans par pour sur sous avec sans chez contre entre vers depuis pendant durant dès hors malgré parmi selon outre jusque jusqu'=jusque envers voici voilà via hormis excepté avant après devant derrière moyennant sauf près lors concernant suivant
P - - - du=de des=de au=à aux=à
C - - - et ou mais ni car or donc que qu'=que si s'=si comme quand lorsque lorsqu'=lorsque puisque puisqu'=puisque quoique quoiqu'=quoique tandis soit parce afin
A - - - ne n'=ne pas plus moins très trop peu assez aussi ainsi alors bien mal mieux pis ici là ailleurs partout toujours jamais souvent parfois encore déjà bientôt tôt tard hier demain aujourd'hui maintenant ensuite puis enfin cependant pourtant toutefois néanmoins d'ailleurs presque environ surtout seulement notamment même beaucoup tant tellement autant combien comment pourquoi ci oui non point guère loin ensemble exprès vite plutôt désormais dorénavant auparavant davantage auprès autour dessus dessous dedans dehors avant après depuis tout quasi certes soudain debout volontiers sitôt aussitôt jadis naguère autrefois quelquefois avant-hier après-demain là-bas ci-dessus ci-dessous ci-après nord-est
J m s - même premier second dernier autre tel seul propre
J b s - même autre
J b p - mêmes=même autres=autre
I - - - ah oh hé hélas eh bah hop chut
M b b - etc
`;

function build(): ReadonlyMap<string, readonly Reading[]> {
  const readings = new Map<string, Reading[]>();
  for (const line of table.trim().split("\n")) {
    const [part = "", gender = "", number = "", person = "", ...words] = line.split(" ");
    const pos = parts[part];
    if (!pos) continue;
    for (const word of words) {
      const [form = "", lemma = form] = word.split("=");
      const g = genders[gender];
      const n = numbers[number];
      const reading: Reading = {
        lemma,
        pos,
        ...(g === undefined ? {} : { gender: g }),
        ...(n === undefined ? {} : { number: n }),
        ...(person === "1" ? { person: 1 } : person === "2" ? { person: 2 } : person === "3" ? { person: 3 } : {}),
      };
      const list = readings.get(form);
      if (list) list.push(reading);
      else readings.set(form, [reading]);
    }
  }
  return readings;
}

/** Determiners, pronouns, prepositions, conjunctions, common adverbs, small numerals: `Token.norm` to readings. */
export const closedClass: ReadonlyMap<string, readonly Reading[]> = build();

/** Forms of the table that are also nouns, adjectives or verbs worth knowing: "pas", "plus", "bien", "suivant", "entre". */
export const alsoOpenClass: ReadonlySet<string> = new Set(
  "entre pas point bien mal mieux certain certaine certains certaines tout personne rien vers suivant concernant devant derrière autre même son ton car or si soit sauf hors neuf excepté durant pendant différents différentes divers diverses propre premier second dernier seul tel telle tels telles lors tard loin vite être cent mille nul nulle en ensemble être avant après".split(
    " ",
  ),
);
