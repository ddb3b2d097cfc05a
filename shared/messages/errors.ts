/** What can go wrong, said so that one knows what happened, to what, and what to do. By the key of a Problem. */
export const errors = {
  fr: {
    "block-changed":
      "Ce paragraphe vient d’être modifié ailleurs. Votre texte n’a pas été enregistré : relisez la version actuelle, puis recommencez.",
    "block-missing": "Ce paragraphe n’est plus dans le livre. Rechargez la fenêtre pour voir l’état actuel.",
    "checking-failed":
      "Les contrôles se sont arrêtés sur une erreur de notre fait. Votre texte est enregistré ; rouvrez le livre pour les relancer.",
    "content-broken":
      "Ce texte et ses appels de note ne vont plus ensemble ; rien n’a été enregistré. Annulez la dernière saisie et recommencez.",
    "decision-not-yours":
      "Votre rôle dans ce livre ne permet pas cette décision. Changez de rôle, ou laissez-la à l’autre personne.",
    "disk-full": "Il n’y a plus de place sur le disque pour « {{name}} ». Libérez-en, puis recommencez.",
    "file-empty": "« {{name}} » est vide. Choisissez le fichier qui contient le texte du livre.",
    "file-in-use": "« {{name}} » est utilisé par un autre programme. Fermez-le là-bas, puis recommencez.",
    "file-is-folder": "« {{name}} » est un dossier. Choisissez un fichier.",
    "file-missing": "« {{name}} » n’est pas dans « {{folder}} ». Vérifiez le nom et l’endroit.",
    "file-name-too-long": "Le nom « {{name}} » est trop long pour ce disque. Choisissez-en un plus court.",
    "file-not-allowed":
      "Ce compte n’a pas accès à « {{name}} » dans « {{folder}} ». Vérifiez les droits, ou choisissez un autre dossier.",
    "file-not-text":
      "« {{name}} » n’est pas du texte. Si c’est un autre format, donnez-lui son extension (.docx, .pdf…).",
    "file-there": "« {{name}} » existe déjà et n’a pas été touché. Choisissez un autre nom.",
    "file-too-large": "« {{name}} » est trop gros pour un livre (512 Mo au plus). Ouvrez-en une partie.",
    "file-unknown": "Le format de « {{name}} » n’est pas reconnu. Formats lus : {{formats}}.",
    "flag-gone": "Ce signalement n’est plus là : le texte a changé depuis.",
    "format-not-written": "Le format « {{format}} » ne peut pas encore être exporté.",
    "grant-unknown": "L’accès à ce fichier n’est plus valable. Choisissez-le de nouveau.",
    "no-book": "Aucun livre n’est ouvert. Ouvrez-en un, ou l’exemple.",
    "no-sample": "Le livre d’exemple n’est pas livré avec cette copie d’Épreuve. Ouvrez un fichier à vous.",
    cancelled: "Arrêté à votre demande. Rien n’a été écrit.",
    internal:
      "Quelque chose s’est mal passé de notre côté (repère {{id}}). Ce qui était enregistré l’est toujours. Réessayez.",
    "not-yet": "Cela n’est pas encore possible dans cette version.",
    "port-taken": "Le port {{port}} est déjà pris. Choisissez-en un autre avec --port.",
    "project-broken":
      "« {{name}} » est abîmé et ne peut pas être ouvert ; il n’a pas été touché. Reprenez votre dernière copie.",
    "project-empty":
      "« {{name}} » est un fichier vide, pas un livre. Il n’a pas été touché ; reprenez votre dernière copie.",
    "project-in-use": "« {{name}} » est déjà ouvert ailleurs. Fermez-le là-bas, puis rouvrez-le ici.",
    "project-missing": "« {{name}} » n’est plus à sa place. Retrouvez le fichier, puis ouvrez-le.",
    "project-newer":
      "« {{name}} » a été fait par une version plus récente d’Épreuve ; il n’a pas été touché. Mettez Épreuve à jour pour l’ouvrir.",
    "project-not-ours": "« {{name}} » n’est pas un livre d’Épreuve ; il n’a pas été touché.",
    "project-read-only":
      "« {{name}} » ne peut pas être modifié ici. Copiez-le dans un dossier où vous pouvez écrire, puis ouvrez la copie.",
    "project-unreadable": "« {{name}} » ne peut pas être lu. Vérifiez vos droits sur ce fichier.",
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
    "tbx-not-tbx": "« {{name}} » n’est pas un glossaire TBX. Choisissez un fichier TBX.",
    "file-protected":
      "« {{name}} » est protégé par un mot de passe. Enregistrez-en une copie sans mot de passe, puis ouvrez la copie.",
    "file-without-text": "« {{name}} » ne contient aucun texte. Vérifiez que c’est le bon fichier.",
    "zip-bomb":
      "« {{name}} » se déploie en beaucoup plus de données qu’un livre ; il n’a pas été ouvert. Demandez un autre envoi.",
    "zip-broken":
      "« {{name}} » est abîmé, incomplet, ou d’un autre format que son extension. Demandez un nouvel envoi.",
    "zip-entry-broken":
      "« {{name}} » est abîmé : sa partie « {{entry}} » ne peut pas être lue. Demandez un nouvel envoi.",
    "zip-unsafe": "« {{name}} » contient des chemins qui sortent de son dossier ; il n’a pas été ouvert.",
    "xml-broken":
      "« {{name}} » est abîmé : sa partie « {{part}} » n’est pas bien formée ({{reason}}). Enregistrez-le de nouveau depuis son logiciel.",
    "xml-entities":
      "« {{name}} » contient des entités XML, qui ne sont pas lues par sûreté. Enregistrez-le sans elles.",
    "xml-too-large": "« {{name}} » est trop gros ou trop emboîté (partie « {{part}} »). Ouvrez-en une partie.",
    "docx-not-word": "« {{name}} » n’est pas un document Word. Vérifiez que c’est le bon fichier.",
    "docx-old-or-protected":
      "« {{name}} » est un document Word d’avant 2007 ou protégé par un mot de passe. Enregistrez-le en .docx sans mot de passe.",
    "images-lost": "Images non reprises : {{count}}.",
    "docx-formulas-lost": "Formules reprises comme simple texte, dans une pastille : {{count}}.",
    "docx-chunks-lost": "Morceaux d’autres fichiers insérés dans le document, non repris : {{count}}.",
    "calls-without-note": "Appels dont la note manque dans le fichier : {{count}}.",
    "structure-impossible": "Ce changement de structure n’est pas possible ici ; rien n’a changé.",
  },
  en: {
    "block-changed":
      "This paragraph has just been changed elsewhere. Your text was not saved: read the present version, then try again.",
    "block-missing": "This paragraph is no longer in the book. Reload the window to see the present state.",
    "checking-failed":
      "The checks stopped on an error of ours. Your text is saved; reopen the book to start them again.",
    "content-broken":
      "This text and its note calls no longer fit together; nothing was saved. Undo what you typed last and try again.",
    "decision-not-yours":
      "Your role in this book does not allow this decision. Change roles, or leave it to the other person.",
    "disk-full": "There is no room left on the disk for “{{name}}”. Free some, then try again.",
    "file-empty": "“{{name}}” is empty. Choose the file that holds the book’s text.",
    "file-in-use": "“{{name}}” is in use by another program. Close it there, then try again.",
    "file-is-folder": "“{{name}}” is a folder. Choose a file.",
    "file-missing": "“{{name}}” is not in “{{folder}}”. Check the name and the place.",
    "file-name-too-long": "The name “{{name}}” is too long for this disk. Choose a shorter one.",
    "file-not-allowed":
      "This account may not use “{{name}}” in “{{folder}}”. Check the permissions, or choose another folder.",
    "file-not-text": "“{{name}}” is not text. If it is another format, give it its extension (.docx, .pdf…).",
    "file-there": "“{{name}}” exists already and was not touched. Choose another name.",
    "file-too-large": "“{{name}}” is too large for a book (512 MB at most). Open a part of it.",
    "file-unknown": "The format of “{{name}}” is not known here. Formats read: {{formats}}.",
    "flag-gone": "This flag is no longer there: the text has changed since.",
    "format-not-written": "The format “{{format}}” cannot be exported yet.",
    "grant-unknown": "Access to this file is no longer valid. Choose it again.",
    "no-book": "No book is open. Open one, or the sample.",
    "no-sample": "The sample book does not come with this copy of Épreuve. Open a file of yours.",
    cancelled: "Stopped as you asked. Nothing was written.",
    internal: "Something went wrong on our side (mark {{id}}). What was saved still is. Try again.",
    "not-yet": "This is not possible yet in this version.",
    "port-taken": "Port {{port}} is taken. Choose another with --port.",
    "project-broken": "“{{name}}” is damaged and cannot be opened; it was not touched. Go back to your last copy.",
    "project-empty": "“{{name}}” is an empty file, not a book. It was not touched; go back to your last copy.",
    "project-in-use": "“{{name}}” is already open elsewhere. Close it there, then open it here.",
    "project-missing": "“{{name}}” is no longer in its place. Find the file, then open it.",
    "project-newer":
      "“{{name}}” was made by a newer version of Épreuve; it was not touched. Update Épreuve to open it.",
    "project-not-ours": "“{{name}}” is not an Épreuve book; it was not touched.",
    "project-read-only":
      "“{{name}}” cannot be changed here. Copy it to a folder where you can write, then open the copy.",
    "project-unreadable": "“{{name}}” cannot be read. Check your permissions on this file.",
    "pattern-slow": "This search was stopped: the pattern takes too long. Make it more precise.",
    "pattern-broken": "This search pattern is not complete. Check its parentheses and brackets.",
    "glossary-too-large": "“{{name}}” is too large for a glossary (50 MB at most). Import a part of it.",
    "table-no-heading":
      "The first row of “{{name}}” must name the columns: “term” and “status”, or “wrong” and “right”. Add it.",
    "xlsx-broken": "“{{name}}” is a damaged or protected Excel workbook. Save it again, or export it as CSV.",
    "tbx-broken": "“{{name}}” is a damaged TBX file ({{reason}}). Export it again from its program.",
    "tbx-entities": "“{{name}}” holds XML entities, which are not read, for safety. Export it without them.",
    "tbx-lost": "Not taken over from the glossary: {{what}} ({{count}}).",
    "tbx-not-tbx": "“{{name}}” is not a TBX glossary. Choose a TBX file.",
    "file-protected": "“{{name}}” is protected by a password. Save a copy without one, then open the copy.",
    "file-without-text": "“{{name}}” holds no text. Check that it is the right file.",
    "zip-bomb": "“{{name}}” unfolds into far more data than a book; it was not opened. Ask for another copy.",
    "zip-broken": "“{{name}}” is damaged, cut short, or not what its extension says. Ask for a new copy.",
    "zip-entry-broken": "“{{name}}” is damaged: its part “{{entry}}” cannot be read. Ask for a new copy.",
    "zip-unsafe": "“{{name}}” holds paths that lead out of its folder; it was not opened.",
    "xml-broken":
      "“{{name}}” is damaged: its part “{{part}}” is not well-formed ({{reason}}). Save it again from its program.",
    "xml-entities": "“{{name}}” holds XML entities, which are not read, for safety. Save it without them.",
    "xml-too-large": "“{{name}}” is too large or too deeply nested (part “{{part}}”). Open a part of it.",
    "docx-not-word": "“{{name}}” is not a Word document. Check that it is the right file.",
    "docx-old-or-protected":
      "“{{name}}” is a Word document from before 2007, or protected by a password. Save it as .docx without a password.",
    "images-lost": "Images not taken over: {{count}}.",
    "docx-formulas-lost": "Formulas taken over as plain text, in a chip: {{count}}.",
    "docx-chunks-lost": "Pieces of other files inserted into the document, not taken over: {{count}}.",
    "calls-without-note": "Calls whose note is missing from the file: {{count}}.",
    "structure-impossible": "This change of structure is not possible here; nothing changed.",
  },
} as const satisfies { fr: Readonly<Record<string, string>>; en: Readonly<Record<string, string>> };
