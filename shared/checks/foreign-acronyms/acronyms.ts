/**
 * Acronyms of other languages that have a French counterpart, by language. `write` is what French puts, best first; `kind`
 * tells a company's legal form from other acronyms. "Ltd", "Inc." and "GmbH" stay in names of firms and are not here.
 */
export interface ForeignAcronym {
  readonly kind: "legal-form" | "acronym";
  readonly language: "en" | "ru" | "de";
  readonly write: readonly string[];
}

const legal = (language: ForeignAcronym["language"], ...write: string[]): ForeignAcronym => ({
  kind: "legal-form",
  language,
  write,
});
const acronym = (language: ForeignAcronym["language"], ...write: string[]): ForeignAcronym => ({
  kind: "acronym",
  language,
  write,
});

export const foreignAcronyms: ReadonlyMap<string, ForeignAcronym> = new Map([
  ["OJSC", legal("en", "SA")],
  ["JSC", legal("en", "SA")],
  ["PJSC", legal("en", "SA")],
  ["CJSC", legal("en", "SA fermée", "SA")],
  ["LLC", legal("en", "SARL")],
  ["LLP", legal("en", "SARL")],
  ["OAO", legal("ru", "SA")],
  ["PAO", legal("ru", "SA")],
  ["SAO", legal("ru", "SA")],
  ["SOAO", legal("ru", "SA")],
  ["ZAO", legal("ru", "SA fermée", "SA")],
  ["OOO", legal("ru", "SARL")],
  ["ODO", legal("ru", "SARL")],
  ["TOO", legal("ru", "SARL")],
  ["RUP", legal("ru", "entreprise unitaire")],
  ["JV", acronym("en", "coentreprise")],
  ["JVs", acronym("en", "coentreprises")],
  ["FEZ", acronym("en", "zone franche", "ZES")],
  ["SEZ", acronym("en", "ZES")],
  ["CIS", acronym("en", "CEI")],
  ["SNG", acronym("ru", "CEI")],
  ["USSR", acronym("en", "URSS")],
  ["NATO", acronym("en", "OTAN")],
  ["WTO", acronym("en", "OMC")],
  ["VTO", acronym("ru", "OMC")],
  ["IMF", acronym("en", "FMI")],
  ["EBRD", acronym("en", "BERD")],
  ["EAEU", acronym("en", "UEEA")],
  ["EEU", acronym("en", "UEEA")],
  ["EAES", acronym("ru", "UEEA")],
  ["SCO", acronym("en", "OCS")],
  ["GDP", acronym("en", "PIB")],
  ["VVP", acronym("ru", "PIB")],
  ["GNP", acronym("en", "PNB")],
  ["FDI", acronym("en", "IDE")],
  ["VAT", acronym("en", "TVA")],
  ["NDS", acronym("ru", "TVA")],
  ["MwSt", acronym("de", "TVA")],
  ["NGO", acronym("en", "ONG")],
  ["NGOs", acronym("en", "ONG")],
  ["SMEs", acronym("en", "PME")],
  ["UdSSR", acronym("de", "URSS")],
  ["BRD", acronym("de", "RFA")],
  ["FRG", acronym("en", "RFA")],
  ["GDR", acronym("en", "RDA")],
  ["HIV", acronym("en", "VIH")],
  ["AIDS", acronym("en", "sida")],
  ["DNA", acronym("en", "ADN")],
  ["RNA", acronym("en", "ARN")],
  ["mRNA", acronym("en", "ARNm")],
  ["MRI", acronym("en", "IRM")],
  ["COPD", acronym("en", "BPCO")],
  ["BMI", acronym("en", "IMC")],
  ["ADHD", acronym("en", "TDAH")],
  ["CABG", acronym("en", "pontage coronarien")],
  ["NSAID", acronym("en", "AINS")],
  ["NSAIDs", acronym("en", "AINS")],
]);
