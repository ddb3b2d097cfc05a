import { agreement } from "./agreement/index.ts";
import { auxiliary } from "./auxiliary/index.ts";
import { bareNoun } from "./bare-noun/index.ts";
import { bookSelf } from "./book-self/index.ts";
import { brokenSeries } from "./broken-series/index.ts";
import { capitalTitles } from "./capital-titles/index.ts";
import { chainedAnd } from "./chained-and/index.ts";
import { chainedDe } from "./chained-de/index.ts";
import type { Check } from "./check.ts";
import { cognateDoubling } from "./cognate-doubling/index.ts";
import { commaSplice } from "./comma-splice/index.ts";
import { comparison } from "./comparison/index.ts";
import { compoundNationality } from "./compound-nationality/index.ts";
import { conversionResidue } from "./conversion-residue/index.ts";
import { dashAmount } from "./dash-amount/index.ts";
import { dateFormat } from "./date-format/index.ts";
import { doubledCoordination } from "./doubled-coordination/index.ts";
import { elision } from "./elision/index.ts";
import { foreignAcronymsCheck } from "./foreign-acronyms/index.ts";
import { fusedClauses } from "./fused-clauses/index.ts";
import { glossary } from "./glossary/index.ts";
import { gluedCall } from "./glued-call/index.ts";
import { gluedDash } from "./glued-dash/index.ts";
import { gluedWords } from "./glued-words/index.ts";
import { government } from "./government/index.ts";
import { halfPreposition } from "./half-preposition/index.ts";
import { hangingSubject } from "./hanging-subject/index.ts";
import { impossibleFigures } from "./impossible-figures/index.ts";
import { impossibleYears } from "./impossible-years/index.ts";
import { interference } from "./interference/index.ts";
import { longSentence } from "./long-sentence/index.ts";
import { lostCapital } from "./lost-capital/index.ts";
import { lostCharacters } from "./lost-characters/index.ts";
import { lowerCaseAcronym } from "./lower-case-acronym/index.ts";
import { lowerCaseName } from "./lower-case-name/index.ts";
import { missingAnd } from "./missing-and/index.ts";
import { missingArticle } from "./missing-article/index.ts";
import { missingDe } from "./missing-de/index.ts";
import { missingPreposition } from "./missing-preposition/index.ts";
import { mood } from "./mood/index.ts";
import { nameShape } from "./name-shape/index.ts";
import { nameVariants } from "./name-variants/index.ts";
import { nationalityCase } from "./nationality-case/index.ts";
import { negation } from "./negation/index.ts";
import { noVerb } from "./no-verb/index.ts";
import { notOnly } from "./not-only/index.ts";
import { noteTemplate } from "./note-template/index.ts";
import { numberFormat } from "./number-format/index.ts";
import { numberingGaps } from "./numbering-gaps/index.ts";
import { ordinalGender } from "./ordinal-gender/index.ts";
import { paragraphStart } from "./paragraph-start/index.ts";
import { participleAgreement } from "./participle-agreement/index.ts";
import { placePreposition } from "./place-preposition/index.ts";
import { pleonasm } from "./pleonasm/index.ts";
import { quotationStop } from "./quotation-stop/index.ts";
import { relativeAgreement } from "./relative-agreement/index.ts";
import { relativePronoun } from "./relative-pronoun/index.ts";
import { repeatedOpenings } from "./repeated-openings/index.ts";
import { repeatedPhrase } from "./repeated-phrase/index.ts";
import { repeatedPreposition } from "./repeated-preposition/index.ts";
import { repeatedWord } from "./repeated-word/index.ts";
import { sentenceCase } from "./sentence-case/index.ts";
import { spacedElision } from "./spaced-elision/index.ts";
import { spanOfTime } from "./span-of-time/index.ts";
import { spelling } from "./spelling/index.ts";
import { spellingVariants } from "./spelling-variants/index.ts";
import { subjectVerb } from "./subject-verb/index.ts";
import { subordinateAlone } from "./subordinate-alone/index.ts";
import { termVariants } from "./term-variants/index.ts";
import { titleGender } from "./title-gender/index.ts";
import { tuVous } from "./tu-vous/index.ts";
import { typoApostrophes } from "./typo-apostrophes/index.ts";
import { typoDashes } from "./typo-dashes/index.ts";
import { typoEllipsis } from "./typo-ellipsis/index.ts";
import { typoOrdinals } from "./typo-ordinals/index.ts";
import { typoQuotes } from "./typo-quotes/index.ts";
import { typoSpaces } from "./typo-spaces/index.ts";
import { typoThousands } from "./typo-thousands/index.ts";
import { unaccentedCapitals } from "./unaccented-capitals/index.ts";
import { unbalancedPair } from "./unbalanced-pair/index.ts";
import { unitVariants } from "./unit-variants/index.ts";
import { unpairedBrackets } from "./unpaired-brackets/index.ts";
import { unpairedQuotes } from "./unpaired-quotes/index.ts";
import { untranslatedWords } from "./untranslated-words/index.ts";
import { verbForm } from "./verb-form/index.ts";

/** Every check, one line each. A test compares this list with the folders. */
export const checks: readonly Check[] = [
  repeatedWord,
  repeatedPhrase,
  lowerCaseName,
  elision,
  agreement,
  auxiliary,
  compoundNationality,
  lostCapital,
  missingArticle,
  notOnly,
  subjectVerb,
  subordinateAlone,
  lostCharacters,
  conversionResidue,
  dashAmount,
  unpairedQuotes,
  quotationStop,
  gluedCall,
  gluedDash,
  lowerCaseAcronym,
  gluedWords,
  sentenceCase,
  spacedElision,
  spanOfTime,
  doubledCoordination,
  cognateDoubling,
  pleonasm,
  unaccentedCapitals,
  unbalancedPair,
  impossibleYears,
  numberFormat,
  dateFormat,
  capitalTitles,
  unpairedBrackets,
  chainedAnd,
  paragraphStart,
  participleAgreement,
  repeatedOpenings,
  chainedDe,
  longSentence,
  glossary,
  interference,
  government,
  nameVariants,
  nationalityCase,
  termVariants,
  noteTemplate,
  foreignAcronymsCheck,
  untranslatedWords,
  nameShape,
  spellingVariants,
  spelling,
  numberingGaps,
  ordinalGender,
  bookSelf,
  brokenSeries,
  unitVariants,
  typoDashes,
  typoThousands,
  typoOrdinals,
  typoEllipsis,
  typoSpaces,
  typoApostrophes,
  typoQuotes,
  missingDe,
  missingPreposition,
  bareNoun,
  comparison,
  verbForm,
  placePreposition,
  relativeAgreement,
  relativePronoun,
  repeatedPreposition,
  mood,
  negation,
  noVerb,
  impossibleFigures,
  titleGender,
  tuVous,
  missingAnd,
  fusedClauses,
  commaSplice,
  halfPreposition,
  hangingSubject,
];

/** Those that are a matter of taste: off until a book switches them on. */
export const optionalChecks: readonly string[] = checks.filter(({ optional }) => optional).map(({ id }) => id);
