const fr = {
  file: "Fichier",
  open: "Ouvrir…",
  export: "Exporter…",
  handover: "Passer le livre…",
  edit: "Édition",
  undo: "Annuler",
  redo: "Rétablir",
  find: "Rechercher…",
  view: "Affichage",
  palette: "Palette de commandes…",
  shortcuts: "Raccourcis clavier",
};

export type MenuWords = typeof fr;

const en: MenuWords = {
  file: "File",
  open: "Open…",
  export: "Export…",
  handover: "Hand the book over…",
  edit: "Edit",
  undo: "Undo",
  redo: "Redo",
  find: "Find…",
  view: "View",
  palette: "Command palette…",
  shortcuts: "Keyboard shortcuts",
};

/** The native menu's words for a BCP 47 locale: French for French, English for everyone else. */
export const menuWords = (locale: string): MenuWords => (/^fr\b/i.test(locale) ? fr : en);
