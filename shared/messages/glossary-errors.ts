/** What can be wrong with patterns, termbases and tables of terms. */
export const glossaryErrors = {
  fr: {
    "pattern-slow": "Cette recherche a été arrêtée : le motif demande trop de temps. Rendez-le plus précis.",
    "pattern-broken": "Ce motif de recherche n’est pas complet. Vérifiez ses parenthèses et ses crochets.",
    "glossary-too-large": "« {{name}} » est trop gros pour un glossaire (50 Mo au plus). Importez-en une partie.",
    "table-no-heading":
      "La première ligne de « {{name}} » doit nommer les colonnes : « terme » et « statut », ou « faux » et « juste ». Ajoutez-la.",
    "xlsx-broken":
      "« {{name}} » est un classeur Excel abîmé ou protégé. Enregistrez-le de nouveau, ou exportez-le en CSV.",
    "tbx-broken": "« {{name}} » est un TBX abîmé ({{reason}}). Exportez-le de nouveau depuis son logiciel.",
    "tbx-entities": "« {{name}} » contient des entités XML, qui ne sont pas lues par sûreté. Exportez-le sans elles.",
    "tbx-lost": "Non repris du glossaire : {{what}} ({{count}}).",
    "pack-missing": "Le recueil « {{name}} » n’est pas livré avec cette copie d’Épreuve.",
    "reference-empty":
      "« {{name}} » n’a pas de passage à comparer. Choisissez une mémoire ou un livre où il y a du texte français.",
    "reference-broken":
      "La référence « {{name}} » est abîmée et n’est plus consultée. Retirez-la, puis reprenez-la depuis son fichier.",
    "tbx-not-tbx": "« {{name}} » n’est pas un glossaire TBX. Choisissez un fichier TBX.",
  },
  en: {
    "pattern-slow": "This search was stopped: the pattern takes too long. Make it more precise.",
    "pattern-broken": "This search pattern is not complete. Check its parentheses and brackets.",
    "glossary-too-large": "“{{name}}” is too large for a glossary (50 MB at most). Import a part of it.",
    "table-no-heading":
      "The first row of “{{name}}” must name the columns: “term” and “status”, or “wrong” and “right”. Add it.",
    "xlsx-broken": "“{{name}}” is a damaged or protected Excel workbook. Save it again, or export it as CSV.",
    "tbx-broken": "“{{name}}” is a damaged TBX file ({{reason}}). Export it again from its program.",
    "tbx-entities": "“{{name}}” holds XML entities, which are not read, for safety. Export it without them.",
    "tbx-lost": "Not taken over from the glossary: {{what}} ({{count}}).",
    "pack-missing": "The pack “{{name}}” does not ship with this copy of Épreuve.",
    "reference-empty": "“{{name}}” has no passage to compare with. Choose a memory or a book that has French text.",
    "reference-broken":
      "The reference “{{name}}” is damaged and no longer consulted. Remove it, then bring it again from its file.",
    "tbx-not-tbx": "“{{name}}” is not a TBX glossary. Choose a TBX file.",
  },
};
