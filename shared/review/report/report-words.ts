/** What a report says by itself. */
const fr = {
  title: "Rapport de révision",
  of: "Rapport du {{date}}",
  summary: "En bref",
  words: "mots de la machine",
  edited: "paragraphes corrigés, sur {{count}}",
  approved: "paragraphes approuvés",
  confirmed: "erreurs confirmées",
  perThousand: "points pour 1 000 mots",
  quality: "note de qualité, sur 100",
  hter: "des mots touchés (HTER)",
  time: "de travail au moins",
  hours: "{{hours}} h {{minutes}} min",
  chapters: "Par chapitre",
  chapter: "Chapitre",
  wordsShort: "Mots",
  errors: "Erreurs",
  points: "Points",
  pointsRate: "Points / 1 000",
  note: "Note",
  minutes: "Minutes",
  categories: "Ce qui n’allait pas",
  category: "Catégorie (MQM)",
  severity: "Gravité",
  total: "Total",
  checks: "Ce que les contrôles ont vu",
  check: "Contrôle",
  found: "Signalés",
  corrected: "Corrigés",
  ignored: "Écartés",
  open: "En attente",
  precision: "Précision",
  missed:
    "{{unflagged}} corrections sur {{total}} portent sur des mots qu’aucun contrôle n’avait signalés : c’est ce que les contrôles ont manqué, ou ce qui relève du goût.",
  suspects: "Suspects, non comptés : {{count}} signalements sur lesquels personne ne s’est prononcé ({{detail}}).",
  mechanical:
    "Typographie, à part : {{found}} signes signalés, {{corrected}} corrigés. Une seule passe les corrige tous ; ils ne comptent pas dans la note.",
  examples: "Exemples",
  before: "Avant",
  after: "Après",
  sample: "Échantillon jugé à la main",
  sampleText:
    "{{judged}} paragraphes jugés sur {{drawn}} tirés au sort dans le texte {{state}}, chapitre par chapitre (tirage nº {{seed}}, {{words}} mots).",
  sampleRaw: "de la machine",
  sampleEdited: "corrigé",
  sampleErrors: "{{rate}} erreurs pour 1 000 mots (de {{low}} à {{high}}, à 95 %)",
  samplePenalty: "{{rate}} points pour 1 000 mots (de {{low}} à {{high}}, à 95 %)",
  sampleMethod:
    "Intervalle : bootstrap par paragraphe (Efron et Tibshirani, 1993) ; sans aucune erreur, borne de Poisson.",
  method: "Comment c’est compté",
  methodText:
    "Est comptée l’erreur confirmée : un signalement sur le texte de la machine dont les mots ont été corrigés depuis. Profil {{profile}} : neutre {{neutral}}, mineure {{minor}}, majeure {{major}}, critique {{critical}} points. Les mots sont ceux du texte de la machine, faute de source. Note = 100 × (1 − points / mots), au moins 0. HTER = mots ajoutés, ôtés ou remplacés, rapportés aux mots du texte corrigé, sans déplacements. Le temps est celui que montrent les étapes enregistrées, pauses de plus de cinq minutes ôtées.",
  chartChapters: "Points pour 1 000 mots, par chapitre",
  chartCategories: "Points par catégorie",
  chartHter: "Part des mots touchés, par chapitre",
  nothing: "Aucune erreur confirmée pour l’instant : corrigez ou écartez des signalements, puis refaites le rapport.",
} as const;

const en: Readonly<Record<keyof typeof fr, string>> = {
  title: "Post-editing report",
  of: "Report of {{date}}",
  summary: "In short",
  words: "words by the machine",
  edited: "paragraphs edited, of {{count}}",
  approved: "paragraphs approved",
  confirmed: "confirmed errors",
  perThousand: "points in 1,000 words",
  quality: "quality score, of 100",
  hter: "of the words touched (HTER)",
  time: "of work at least",
  hours: "{{hours}} h {{minutes}} min",
  chapters: "By chapter",
  chapter: "Chapter",
  wordsShort: "Words",
  errors: "Errors",
  points: "Points",
  pointsRate: "Points / 1,000",
  note: "Score",
  minutes: "Minutes",
  categories: "What was wrong",
  category: "Category (MQM)",
  severity: "Severity",
  total: "Total",
  checks: "What the checks saw",
  check: "Check",
  found: "Flagged",
  corrected: "Corrected",
  ignored: "Set aside",
  open: "Waiting",
  precision: "Precision",
  missed:
    "{{unflagged}} of {{total}} corrections are of words that no check had flagged: what the checks missed, or what is a matter of taste.",
  suspects: "Suspects, not counted: {{count}} flags that nobody has decided about ({{detail}}).",
  mechanical:
    "Typography, apart: {{found}} signs flagged, {{corrected}} corrected. One pass mends them all; they do not count in the score.",
  examples: "Examples",
  before: "Before",
  after: "After",
  sample: "Sample judged by hand",
  sampleText:
    "{{judged}} paragraphs judged of {{drawn}} drawn by chance from the {{state}} text, chapter by chapter (draw no. {{seed}}, {{words}} words).",
  sampleRaw: "machine’s",
  sampleEdited: "edited",
  sampleErrors: "{{rate}} errors in 1,000 words ({{low}} to {{high}}, at 95%)",
  samplePenalty: "{{rate}} points in 1,000 words ({{low}} to {{high}}, at 95%)",
  sampleMethod: "Interval: bootstrap by paragraph (Efron and Tibshirani, 1993); without any error, Poisson’s bound.",
  method: "How it is counted",
  methodText:
    "What counts is the confirmed error: a flag on the machine’s text whose words were corrected since. Profile {{profile}}: neutral {{neutral}}, minor {{minor}}, major {{major}}, critical {{critical}} points. Words are those of the machine’s text, for want of a source. Score = 100 × (1 − points / words), at least 0. HTER = words put in, taken out or replaced, by word of the edited text, without shifts. Time is what the saved steps show, pauses of more than five minutes left out.",
  chartChapters: "Points in 1,000 words, by chapter",
  chartCategories: "Points by category",
  chartHter: "Share of words touched, by chapter",
  nothing: "No confirmed error yet: correct flags or set them aside, then make the report again.",
};

export type ReportLanguage = "fr" | "en";
export type ReportWord = keyof typeof fr;

/** Says a word of the report, its `{{params}}` filled in. */
export const reportWord = (
  language: ReportLanguage,
  word: ReportWord,
  params: Readonly<Record<string, string | number>> = {},
): string => ({ fr, en })[language][word].replace(/\{\{(\w+)\}\}/g, (_all, name: string) => `${params[name] ?? ""}`);

/** A number as the language writes it. */
export const reportNumber = (language: ReportLanguage, value: number, digits = 0): string =>
  new Intl.NumberFormat(language === "fr" ? "fr-FR" : "en-GB", {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(value);
