/** The page or the lines of the original file, beside the text. */
export const pageWords = {
  fr: {
    "command.page": "Passage d’origine",
    "page.title": "Passage d’origine",
    "page.number": "Page {{page}} sur {{pages}}",
    "page.before": "Page précédente",
    "page.after": "Page suivante",
    "page.larger": "Agrandir",
    "page.smaller": "Réduire",
    "page.alt": "Page {{page}} du fichier d’origine",
    "page.hint":
      "Page : Page précédente et Page suivante pour feuilleter, + et - pour agrandir, Échap pour revenir au texte",
    "page.none":
      "Ce passage n’a ni page ni lignes à montrer : le fichier d’origine n’est ni un PDF ni un texte. Ce que la machine y avait écrit est dans la colonne de gauche.",
    "page.paragraph":
      "Paragraphe {{number}} du fichier d’origine, qui n’a ni pages ni lignes à montrer. Ce que la machine y avait écrit est dans la colonne de gauche.",
    "page.paragraph-of":
      "Paragraphe {{number}} de la partie « {{file}} » du fichier d’origine, qui n’a ni pages ni lignes à montrer. Ce que la machine y avait écrit est dans la colonne de gauche.",
    "lines.number": "Lignes {{first}} à {{last}} sur {{total}}",
    "lines.hint": "Lignes du fichier d’origine, celles du passage marquées ; Échap pour revenir au texte",
  },
  en: {
    "command.page": "Original passage",
    "page.title": "Original passage",
    "page.number": "Page {{page}} of {{pages}}",
    "page.before": "Page before",
    "page.after": "Page after",
    "page.larger": "Larger",
    "page.smaller": "Smaller",
    "page.alt": "Page {{page}} of the original file",
    "page.hint": "Page: Page Up and Page Down to leaf through, + and - for its size, Escape for the text",
    "page.none":
      "This passage has neither page nor lines to show: the original file is neither a PDF nor a text. What the machine wrote there is in the left column.",
    "page.paragraph":
      "Paragraph {{number}} of the original file, which has neither pages nor lines to show. What the machine wrote there is in the left column.",
    "page.paragraph-of":
      "Paragraph {{number}} of the part “{{file}}” of the original file, which has neither pages nor lines to show. What the machine wrote there is in the left column.",
    "lines.number": "Lines {{first}} to {{last}} of {{total}}",
    "lines.hint": "Lines of the original file, the passage’s marked; Escape for the text",
  },
} as const;
