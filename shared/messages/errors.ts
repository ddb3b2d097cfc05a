/** What can go wrong, by the key of its Problem: what happened, to what, and what to do next. */
export const errors: Readonly<Record<"fr" | "en", Readonly<Record<string, string>>>> = {
  fr: {
    "no-book": "Aucun livre n’est ouvert. Ouvrez-en un, ou commencez par l’exemple.",
    "no-sample": "Le livre d’exemple manque dans cette installation. Réinstallez Épreuve, ou ouvrez un livre à vous.",
    "project-missing":
      "« {{name}} » n’est plus à sa place. Il a peut-être été déplacé ou renommé : ouvrez-le d’où il est maintenant.",
    "project-unreadable": "« {{name}} » ne peut pas être lu. Vérifiez que vous avez le droit de l’ouvrir.",
    "project-empty":
      "« {{name}} » est vide : ce n’est pas un projet Épreuve. Le fichier n’a pas été touché. Cherchez une copie de sauvegarde.",
    "project-not-ours":
      "« {{name}} » n’est pas un projet Épreuve. Le fichier n’a pas été touché. Pour importer un livre, choisissez son fichier d’origine (texte, PDF, DOCX…).",
    "project-newer":
      "« {{name}} » a été fait par une version plus récente d’Épreuve. Mettez Épreuve à jour pour l’ouvrir ; le fichier n’a pas été touché.",
    "project-broken":
      "« {{name}} » est abîmé et n’a pas été ouvert, pour ne rien perdre de plus. Cherchez une copie de sauvegarde.",
    "project-in-use": "« {{name}} » est déjà ouvert ailleurs. Fermez-le là-bas, puis réessayez.",
    "project-read-only":
      "« {{name}} » ne peut pas être modifié : le fichier ou son dossier est protégé. Copiez-le dans un dossier à vous, puis ouvrez la copie.",
    "block-missing":
      "Ce paragraphe n’existe plus : il a été joint à un autre ou retiré. La fenêtre va se mettre à jour.",
    "block-changed":
      "Ce paragraphe a changé entre-temps. Votre texte n’a pas remplacé l’autre : relisez, puis reprenez votre correction.",
    "content-broken":
      "Ce texte n’a pas pu être enregistré, car ses marques ne tombent plus à leur place. Annulez la dernière frappe et réessayez.",
    "structure-impossible": "Cela ne peut pas se faire à cet endroit. Rien n’a été changé.",
    "decision-not-yours": "Votre rôle ne permet pas cela. Vous pouvez changer de rôle dans les préférences.",
    "flag-gone": "Cette alerte n’est plus là : le texte a changé depuis.",
    "grant-unknown": "Ce fichier n’est plus accessible. Choisissez-le de nouveau.",
    "format-not-written": "Épreuve ne sait pas écrire le format « {{format}} ».",
    "file-missing": "« {{name}} » est introuvable dans {{folder}}. Vérifiez le nom et l’endroit.",
    "file-not-allowed":
      "« {{name}} » ne peut pas être lu ou écrit dans {{folder}} : l’accès est refusé. Choisissez un autre dossier.",
    "file-is-folder": "« {{name}} » est un dossier. Choisissez un fichier.",
    "file-in-use": "« {{name}} » est ouvert dans un autre programme. Fermez-le, puis réessayez.",
    "file-name-too-long": "Le nom « {{name}} » est trop long pour ce disque. Choisissez-en un plus court.",
    "file-too-large":
      "« {{name}} » est trop gros pour un livre (plus de 512 Mo). Partagez-le, ou enlevez-en les images.",
    "file-empty": "« {{name}} » est vide. Vérifiez que la copie ou le téléchargement est complet.",
    "file-unknown":
      "Épreuve ne reconnaît pas le format de « {{name}} ». Enregistrez-le en DOCX, en EPUB ou en texte, puis réessayez.",
    "file-not-text": "« {{name}} » porte le nom d’un texte mais n’en est pas un. Vérifiez de quel programme il vient.",
    "disk-full": "Le disque est plein : « {{name}} » n’a pas été écrit. Libérez de la place, puis réessayez.",
    "port-taken": "Le port {{port}} est déjà pris. Choisissez-en un autre, ou 0 pour n’importe lequel.",
    "checking-failed":
      "La vérification s’est arrêtée par notre faute. Vos corrections sont sauves ; rouvrez le livre pour la relancer.",
    "not-yet": "Cette fonction n’est pas encore là.",
    usage: "{{reason}}",
    cancelled: "Arrêté à votre demande. Rien n’a été écrit.",
    internal:
      "Quelque chose s’est mal passé de notre côté (repère {{id}}). Ce qui était enregistré l’est toujours. Réessayez.",
  },
  en: {
    "no-book": "No book is open. Open one, or begin with the sample.",
    "no-sample": "The sample book is missing from this installation. Reinstall Épreuve, or open a book of your own.",
    "project-missing":
      "“{{name}}” is no longer where it was. It may have been moved or renamed: open it from where it is now.",
    "project-unreadable": "“{{name}}” can't be read. Check that you are allowed to open it.",
    "project-empty": "“{{name}}” is empty: it is no Épreuve project. The file was not touched. Look for a backup copy.",
    "project-not-ours":
      "“{{name}}” is not an Épreuve project. The file was not touched. To import a book, choose its original file (text, PDF, DOCX…).",
    "project-newer":
      "“{{name}}” was made by a newer version of Épreuve. Update Épreuve to open it; the file was not touched.",
    "project-broken": "“{{name}}” is damaged and was not opened, so that nothing more is lost. Look for a backup copy.",
    "project-in-use": "“{{name}}” is already open elsewhere. Close it there, then try again.",
    "project-read-only":
      "“{{name}}” can't be changed: the file or its folder is protected. Copy it to a folder of yours and open the copy.",
    "block-missing":
      "This paragraph is no longer there: it was joined to another or removed. The window will catch up.",
    "block-changed":
      "This paragraph has changed in the meantime. Your text did not replace the other one: read it, then make your correction again.",
    "content-broken":
      "This text could not be saved, because its marks no longer fall into place. Undo the last keystroke and try again.",
    "structure-impossible": "That can't be done here. Nothing was changed.",
    "decision-not-yours": "Your role does not allow this. You can change your role in the preferences.",
    "flag-gone": "This flag is no longer there: the text has changed since.",
    "grant-unknown": "This file is no longer accessible. Choose it again.",
    "format-not-written": "Épreuve can't write the format “{{format}}”.",
    "file-missing": "“{{name}}” was not found in {{folder}}. Check the name and the place.",
    "file-not-allowed": "“{{name}}” can't be read or written in {{folder}}: access is refused. Choose another folder.",
    "file-is-folder": "“{{name}}” is a folder. Choose a file.",
    "file-in-use": "“{{name}}” is open in another program. Close it there, then try again.",
    "file-name-too-long": "The name “{{name}}” is too long for this disk. Choose a shorter one.",
    "file-too-large": "“{{name}}” is too large for a book (over 512 MB). Split it, or take its pictures out.",
    "file-empty": "“{{name}}” is empty. Check that the copy or the download is complete.",
    "file-unknown": "Épreuve does not know the format of “{{name}}”. Save it as DOCX, EPUB or text, then try again.",
    "file-not-text": "“{{name}}” is named like a text but is none. Check which program it comes from.",
    "disk-full": "The disk is full: “{{name}}” was not written. Free some space, then try again.",
    "port-taken": "Port {{port}} is already taken. Choose another one, or 0 for any.",
    "checking-failed":
      "Checking stopped, and it is our fault. Your corrections are safe; open the book again to restart it.",
    "not-yet": "This is not there yet.",
    usage: "{{reason}}",
    cancelled: "Stopped as you asked. Nothing was written.",
    internal: "Something went wrong on our side (mark {{id}}). What was saved still is. Try again.",
  },
};
