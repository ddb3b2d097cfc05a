import { beforeAll, describe, expect, it } from "vitest";
import { loadLanguage } from "../../electron/engine/language/load-language.ts";
import { createTermMatcher } from "../../shared/glossary/create-matcher.ts";
import type { Concept, Interference, Term, TermStatus } from "../../shared/glossary/termbase.ts";
import type { Lexicon } from "../../shared/text/lexicon.ts";
import { tokenize } from "../../shared/text/tokens.ts";

let lexicon: Lexicon;
beforeAll(async () => {
  ({ lexicon } = await loadLanguage());
});

const term = (text: string, status: TermStatus, more: Partial<Term> = {}): Term => ({
  term: text,
  language: "fr",
  status,
  ...more,
});
const concept = (id: string, right: Term, ...wrong: string[]): Concept => ({
  id,
  terms: [right, ...wrong.map((one) => term(one, "forbidden"))],
});
const name = { partOfSpeech: "properNoun", gender: "masculine" } as const;

const concepts: readonly Concept[] = [
  concept("belarus", term("Bélarus", "preferred", name), "^Belarus", "^Biélorussie"),
  concept("region", term("région", "preferred", { gender: "feminine" }), "=oblast", "=oblasts"),
  concept("bielorusse", term("biélorusse", "preferred"), "=bélarussien", "=bélarussiens", "=bélarussienne"),
  concept(
    "compose",
    term("biélorusso-pakistanais", "preferred"),
    "=biélorusse-pakistanaises",
    "=biélorusses-pakistanais",
  ),
  concept(
    "echanges",
    term("volume des échanges", "preferred", { gender: "masculine" }),
    "chiffre de affaire commercial",
  ),
  concept("union", term("État de l'Union", "preferred", name), "^États =de =l'Union", "^SG"),
  concept("jumelee", term("ville jumelée", "preferred"), "=villes =jumelles", "=ville =jumelle"),
  concept("debouches", term("débouchés", "preferred"), "marché de vente"),
  concept("usine", term("usine d'assemblage", "preferred"), "production de (assemblage|montage)"),
  concept(
    "defense",
    term("ministère de la Défense", "preferred"),
    "(^ministère|^Ministère) ^de ^la (^défense|^Défense)",
  ),
];

/** The text after every first replacement. */
function fixed(text: string): string {
  const matcher = createTermMatcher({ termbases: [{ id: "t", title: "t", concepts }], packs: [], lexicon });
  return matcher
    .terms(text, tokenize(text))
    .filter(({ replacements }) => replacements.length > 0)
    .reduceRight((now, { from, to, replacements: [best = ""] }) => now.slice(0, from) + best + now.slice(to), text);
}

describe("a wrong form is replaced as its place asks", () => {
  it.each([
    ["Les exportations de la Biélorussie baissent.", "Les exportations du Bélarus baissent.", "article, gender"],
    ["Elle vit en Biélorussie.", "Elle vit au Bélarus.", "preposition of a country"],
    ["La Biélorussie exporte.", "Le Bélarus exporte.", "capital at the start of a sentence"],
    ["dans l'oblast de Minsk", "dans la région de Minsk", "elision undone"],
    ["cet oblast et son oblast voisin", "cette région et sa région voisin", "demonstrative and possessive"],
    ["les oblasts du Nord", "les régions du Nord", "plural"],
    ["aux oblasts et à l'oblast", "aux régions et à la région", "contraction"],
    ["Les Bélarussiens votent.", "Les Biélorusses votent.", "capital of a people's name"],
    ["des accords biélorusses-pakistanais", "des accords biélorusso-pakistanais", "compound, masculine"],
    ["les visites biélorusse-pakistanaises", "les visites biélorusso-pakistanaises", "compound, feminine plural"],
    ["l'évolution du chiffre d'affaires commercial", "l'évolution du volume des échanges", "lemmas and elision"],
    ["les programmes des États de l'Union", "les programmes de l'État de l'Union", "a name has one number"],
    ["le rôle du SG", "le rôle de l'État de l'Union", "an acronym's article"],
    ["trois villes jumelles", "trois villes jumelées", "a participle in the plural"],
    ["de nouveaux marchés de vente", "de nouveaux débouchés", "a term that has only a plural"],
    ["Il cherche un marché de vente.", "Il cherche des débouchés.", "its article follows"],
    ["une production de montage", "une usine d'assemblage", "alternatives"],
    ["le Ministère de la défense", "le ministère de la Défense", "capitals alone"],
    ["Ministère de la Défense : l'avis", "Ministère de la Défense : l'avis", "right at the start of a sentence"],
    ["la ville, jumelle de Brest", "la ville, jumelle de Brest", "a comma ends a match"],
    ["le chiffre d'affaires de la firme", "le chiffre d'affaires de la firme", "a firm's turnover"],
  ])("%s → %s (%s)", (wrong, right) => expect(fixed(wrong)).toBe(right));

  it("says both right and wrong forms, the longest first where they overlap", () => {
    const matcher = createTermMatcher({ termbases: [{ id: "t", title: "t", concepts }], packs: [], lexicon });
    const text = "Au Bélarus, le volume des échanges de l'oblast a crû.";
    const hits = matcher.terms(text, tokenize(text));
    expect(hits.map(({ concept, replacements }) => [concept.id, replacements])).toEqual([
      ["belarus", []],
      ["echanges", []],
      ["region", ["la région"]],
    ]);
  });
});

describe("an interference entry", () => {
  const entry = (more: Partial<Interference>): Interference => ({
    id: "x",
    source: "за счёт",
    wrong: ["à détriment de"],
    right: ["grâce à"],
    why: { fr: "Faux sens.", en: "False sense." },
    confidence: 0.8,
    bad: "",
    good: "",
    ...more,
  });
  const applied = (text: string, more: Partial<Interference>): (string | undefined)[] => {
    const pack = {
      id: "p",
      from: "ru",
      to: "fr",
      title: { fr: "", en: "" },
      provenance: "",
      entries: [entry(more)],
    } as const;
    return createTermMatcher({ termbases: [], packs: [pack], lexicon })
      .interference(text, tokenize(text))
      .map(({ from, to, replacements: [best] }) =>
        best === undefined ? undefined : text.slice(0, from) + best + text.slice(to),
      );
  };

  it.each([
    ["Elle croît au détriment des exportations.", {}, "Elle croît grâce aux exportations."],
    ["Elle croît au détriment du lait.", {}, "Elle croît grâce au lait."],
    ["Elle croît au détriment d'un prêt.", {}, "Elle croît grâce à un prêt."],
    ["Après tout, il pleut.", { wrong: ["^Après =tout ,"], right: ["en effet"] }, "En effet, il pleut."],
    [
      "les bases de production",
      { wrong: ["base de production"], right: ["site de production"] },
      "les sites de production",
    ],
    ["la technique communale", { wrong: ["technique communal"], right: ["engins de voirie"] }, "les engins de voirie"],
    [
      "Il faut résoudre des tâches.",
      { wrong: ["[résoudre] un tâche"], right: ["accomplir"] },
      "Il faut accomplir des tâches.",
    ],
  ])("%s", (text, more, right) => expect(applied(text, more)).toEqual([right]));

  it.each([
    ["Il résolvait des tâches.", { wrong: ["[résoudre] un tâche"], right: ["accomplir"] }, "a conjugated verb"],
    ["une forme sévère", { wrong: ["(forme|douleur) sévère"], right: ["grave"] }, "an adjective for a whole phrase"],
    ["un chargeur frontal", { wrong: ["chargeur (frontal|compact)"], right: ["chargeuse"] }, "a word would be lost"],
  ])("%s: only advice (%s)", (text, more) => expect(applied(text, more)).toEqual([undefined]));

  it("is excused by another pattern of the same sentence, and of that sentence only", () => {
    const more = { wrong: ["détriment"], unless: ["concurrent"] };
    expect(applied("Il croît au détriment de son concurrent.", more)).toEqual([]);
    expect(applied("Il croît au détriment du lait. Son concurrent dort.", more)).toHaveLength(1);
  });
});

describe("cost", () => {
  it("a thousand patterns in two hundred thousand words: seconds, not minutes", () => {
    const many = Array.from({ length: 1000 }, (_, i) =>
      concept(`c${i}`, term(`bon${i}`, "preferred"), `mauvais${i} de (exemple|modèle)`, `le autre${i} ... fin`),
    );
    const matcher = createTermMatcher({
      termbases: [{ id: "t", title: "t", concepts: [...concepts, ...many] }],
      packs: [],
      lexicon,
    });
    const tokens = tokenize(
      "Dans l'oblast de Minsk, le chiffre d'affaires commercial a crû de douze points. ".repeat(14_000),
    );
    const started = performance.now();
    expect(matcher.terms("", tokens).length).toBe(28_000);
    expect(performance.now() - started).toBeLessThan(8_000);
  });

  it("a hostile pattern gives up", () => {
    const hostile = `${"(a)? ".repeat(40)}... ... ... ... ... z`;
    const matcher = createTermMatcher({
      termbases: [{ id: "t", title: "t", concepts: [concept("x", term("y", "preferred"), hostile)] }],
      packs: [],
      lexicon,
    });
    const text = `${"a ".repeat(300)}z`;
    const started = performance.now();
    matcher.terms(text, tokenize(text));
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});
