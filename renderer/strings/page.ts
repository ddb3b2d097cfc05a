/** The page of the original file, beside the text. */
export const pageWords = {
  fr: {
    "command.page": "Page d’origine",
    "page.title": "Page d’origine",
    "page.number": "Page {{page}} sur {{pages}}",
    "page.before": "Page précédente",
    "page.after": "Page suivante",
    "page.larger": "Agrandir",
    "page.smaller": "Réduire",
    "page.alt": "Page {{page}} du fichier d’origine",
    "page.hint":
      "Page : Page précédente et Page suivante pour feuilleter, + et - pour agrandir, Échap pour revenir au texte",
    "page.none": "Ce passage ne vient d’aucune page : le fichier d’origine n’est pas un PDF.",
  },
  en: {
    "command.page": "Original page",
    "page.title": "Original page",
    "page.number": "Page {{page}} of {{pages}}",
    "page.before": "Page before",
    "page.after": "Page after",
    "page.larger": "Larger",
    "page.smaller": "Smaller",
    "page.alt": "Page {{page}} of the original file",
    "page.hint": "Page: Page Up and Page Down to leaf through, + and - for its size, Escape for the text",
    "page.none": "This passage comes from no page: the original file is not a PDF.",
  },
} as const;
