/** What is said when a new version of the raw file comes. */
export const reimportErrors = {
  fr: {
    "reimport-done":
      "Texte identique : {{same}} · changé : {{changed}} · corrections reportées : {{carried}} · nouveau : {{added}} · disparu : {{gone}} · à trancher : {{conflicts}}. Le livre d’avant est gardé dans « {{kept}} ».",
    "reimport-project":
      "« {{name}} » est un projet d’Épreuve, pas un fichier brut ; rien n’a changé. Choisissez le fichier que l’éditeur a envoyé.",
  },
  en: {
    "reimport-done":
      "Text the same: {{same}} · changed: {{changed}} · corrections carried over: {{carried}} · new: {{added}} · gone: {{gone}} · to be decided: {{conflicts}}. The book as it was is kept in “{{kept}}”.",
    "reimport-project":
      "“{{name}}” is a project of Épreuve, not a raw file; nothing has changed. Choose the file that the publisher sent.",
  },
};
