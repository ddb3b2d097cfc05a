/** A head, the preposition that French never sets after it, and the one it does. Forms of "à" and "de" contract: see index.ts. */
export interface Rule {
  /** Lemmas of the head. */
  readonly heads: readonly string[];
  /** The head is reflexive: "se rapprocher". */
  readonly reflexive?: true;
  readonly wrong: string;
  /** Empty: the head takes its object directly ("pallier un manque"). */
  readonly right: string;
  /** Only before an infinitive, or only before a noun. */
  readonly before?: "infinitive" | "noun";
}

/** Le Bon Usage (Grevisse), lists of constructions; Hanse, Nouveau dictionnaire des difficultés du français moderne. */
export const rules: readonly Rule[] = [
  { heads: ["rapprocher"], reflexive: true, wrong: "à", right: "de" },
  { heads: ["apte", "inapte"], wrong: "de", right: "à" },
  {
    heads: [
      "capable",
      "incapable",
      "désireux",
      "soucieux",
      "conscient",
      "digne",
      "indigne",
      "différent",
      "indépendant",
    ],
    wrong: "à",
    right: "de",
  },
  { heads: ["responsable"], wrong: "pour", right: "de", before: "noun" },
  { heads: ["susceptible"], wrong: "à", right: "de", before: "infinitive" },
  { heads: ["prêt"], wrong: "de", right: "à", before: "infinitive" },
  {
    heads: ["participer", "contribuer", "assister", "accéder", "appartenir", "aboutir", "procéder"],
    wrong: "dans",
    right: "à",
    before: "noun",
  },
  { heads: ["contribuer"], wrong: "pour", right: "à", before: "noun" },
  { heads: ["dépendre", "disposer", "bénéficier", "manquer"], wrong: "sur", right: "de", before: "noun" },
  { heads: ["concentrer"], reflexive: true, wrong: "à", right: "sur" },
  { heads: ["intéresser"], reflexive: true, wrong: "dans", right: "à", before: "noun" },
  { heads: ["intéresser"], reflexive: true, wrong: "de", right: "à", before: "noun" },
  { heads: ["souvenir"], reflexive: true, wrong: "à", right: "de" },
  { heads: ["pallier"], wrong: "à", right: "" },
  { heads: ["identique", "analogue", "inhérent"], wrong: "de", right: "à" },
  { heads: ["identique", "conforme", "parallèle", "relatif", "inhérent"], wrong: "avec", right: "à" },
  {
    heads: ["supérieur", "inférieur", "antérieur", "postérieur", "identique", "préférable"],
    wrong: "que",
    right: "à",
    before: "noun",
  },
  { heads: ["conformément", "relativement", "contrairement", "préalablement"], wrong: "avec", right: "à" },
  { heads: ["conformément", "relativement", "contrairement", "grâce"], wrong: "de", right: "à" },
  { heads: ["malgré"], wrong: "de", right: "" },
];
