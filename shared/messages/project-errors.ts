/** What can go wrong with the book on the desk and with the files it is kept in. */
export const projectErrors = {
  fr: {
    "sample-empty":
      "Ce livre n’a pas de paragraphe assez long pour un échantillon. Un échantillon se tire dans un livre qui a du texte.",
    "sample-gone":
      "Cet échantillon a été remplacé ou ne va plus avec son texte ; rien n’a été noté. Rouvrez l’échantillon.",
    "block-changed":
      "Ce paragraphe vient d’être modifié ailleurs. Votre texte n’a pas été enregistré : relisez la version actuelle, puis recommencez.",
    "change-gone": "Ce changement n’est plus le même : le texte a changé depuis. Relisez-le, puis décidez.",
    "review-moved":
      "La liste a changé entre-temps : {{count}} changements et non {{expected}}. Rien n’a été accepté ; regardez-la, puis recommencez.",
    "edition-broken":
      "L’édition {{number}} n’est plus telle qu’elle a été signée : le fichier du livre est abîmé. Reprenez votre dernière copie.",
    "edition-missing": "Ce livre n’a pas d’édition signée numéro {{number}}.",
    "gate-closed":
      "Il reste des points qui empêchent de signer. Réglez-les, ou dites pourquoi vous signez malgré tout.",
    "block-missing": "Ce paragraphe n’est plus dans le livre. Rechargez la fenêtre pour voir l’état actuel.",
    "checking-failed":
      "Les contrôles se sont arrêtés sur une erreur de notre fait. Votre texte est enregistré ; « Contrôler tout le livre de nouveau » (Ctrl K) les relance.",
    "content-broken":
      "Ce texte et ses appels de note ne vont plus ensemble ; rien n’a été enregistré. Annulez la dernière saisie et recommencez.",
    "decision-not-yours":
      "Votre rôle dans ce livre ne permet pas cette décision. Changez de rôle, ou laissez-la à l’autre personne.",
    "disk-full": "Il n’y a plus de place sur le disque pour « {{name}} ». Libérez-en, puis recommencez.",
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
    "thread-missing": "Cette discussion n’est plus dans le livre. Rouvrez le volet pour voir l’état actuel.",
    "project-there":
      "« {{name}} » est un projet où l’on a déjà travaillé ; il n’a pas été touché. Choisissez un autre nom, ou ajoutez --force.",
    "undo-overtaken":
      "{{author}} a travaillé depuis sur le paragraphe « {{text}} » : annuler ou rétablir votre dernier pas effacerait ce travail. Rien n’a changé. Chaque version est dans l’historique du paragraphe.",
    "project-unreadable": "« {{name}} » ne peut pas être lu. Vérifiez vos droits sur ce fichier.",
  },
  en: {
    "sample-empty": "This book has no paragraph long enough for a sample. A sample is drawn from a book that has text.",
    "sample-gone":
      "This sample was replaced, or no longer goes with its text; nothing was noted. Open the sample again.",
    "block-changed":
      "This paragraph has just been changed elsewhere. Your text was not saved: read the present version, then try again.",
    "change-gone": "This change is no longer the same: the text has changed since. Read it again, then decide.",
    "review-moved":
      "The list has changed meanwhile: {{count}} changes, not {{expected}}. Nothing was accepted; look at it, then try again.",
    "edition-broken":
      "Edition {{number}} is no longer as it was signed: the book's file is damaged. Go back to your last copy.",
    "edition-missing": "This book has no signed edition number {{number}}.",
    "gate-closed": "Some points still hold the book back. Settle them, or say why you sign all the same.",
    "block-missing": "This paragraph is no longer in the book. Reload the window to see the present state.",
    "checking-failed":
      "The checks stopped on an error of ours. Your text is saved; “Check the whole book again” (Ctrl K) starts them again.",
    "content-broken":
      "This text and its note calls no longer fit together; nothing was saved. Undo what you typed last and try again.",
    "decision-not-yours":
      "Your role in this book does not allow this decision. Change roles, or leave it to the other person.",
    "disk-full": "There is no room left on the disk for “{{name}}”. Free some, then try again.",
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
    "thread-missing": "This discussion is no longer in the book. Open the pane again to see the present state.",
    "project-there":
      "“{{name}}” is a project that somebody has worked in; it was not touched. Choose another name, or add --force.",
    "undo-overtaken":
      "{{author}} has since worked on the paragraph “{{text}}”: undoing or redoing your last step would lose that work. Nothing was changed. Every version is in the paragraph's history.",
    "project-unreadable": "“{{name}}” cannot be read. Check your permissions on this file.",
  },
};
