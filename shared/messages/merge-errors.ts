/** What can go wrong when two copies of a book become one. */
export const mergeErrors = {
  fr: {
    "merge-same-file":
      "« {{name}} » est le livre même qui est ouvert. Choisissez l’autre copie, celle que l’autre personne vous a rendue.",
    "merge-other-book":
      "« {{name}} » est un autre livre (« {{title}} »), pas une copie de « {{ours}} ». Rien n’a été repris. Choisissez une copie faite à partir de ce projet.",
    "book-moved":
      "On a travaillé dans ce livre pendant que l’autre fichier était lu. Rien n’a été repris, et ce travail est enregistré. Recommencez.",
    "conflict-gone": "Ce désaccord est déjà réglé. La liste a été mise à jour.",
    "conflict-not-both":
      "Ces deux corrections se touchent : elles ne peuvent pas être gardées ensemble. Choisissez l’une, puis reprenez le texte à la main.",
  },
  en: {
    "merge-same-file":
      "“{{name}}” is the very book that is open. Choose the other copy, the one the other person gave back to you.",
    "merge-other-book":
      "“{{name}}” is another book (“{{title}}”), not a copy of “{{ours}}”. Nothing was taken in. Choose a copy made from this project.",
    "book-moved":
      "Somebody worked in this book while the other file was being read. Nothing was taken in, and that work is saved. Try again.",
    "conflict-gone": "This conflict is settled already. The list is up to date now.",
    "conflict-not-both":
      "These two corrections touch each other: they can't be kept together. Choose one, then work on the text by hand.",
  },
} as const;
