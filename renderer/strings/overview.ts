/** The overview of the book: what is done, what is left, what it took. */
export const overviewWords = {
  fr: {
    "command.overview": "Tableau de bord du livre",
    "overview.title": "Tableau de bord",
    "overview.counting": "Je compte…",
    "overview.words": "Mots",
    "overview.words-done": "mots terminés",
    "overview.flags-left": "Signalements restants",
    "overview.hter": "Part des mots que la post-édition a touchés",
    "overview.time": "Temps actif",
    "overview.chapter": "Chapitre",
    "overview.chapters": "Chapitre par chapitre",
    "overview.progress": "Avancement",
    "overview.categories": "Ce qui reste, par catégorie",
    "overview.days": "Mots terminés par jour",
    "overview.all-done": "Tout est relu : il ne reste rien à corriger.",
    "overview.no-forecast":
      "Pas encore de prévision : il faut au moins un jour de travail, avec des paragraphes marqués « corrigé ».",
    "overview.forecast":
      "À votre rythme ({{pace}} mots par heure), encore {{hours}} environ. Trois jours de travail donneront une fourchette.",
    "overview.forecast-range":
      "À votre rythme ({{pace}} mots par heure), encore {{low}} à {{high}} de travail, quatre fois sur cinq.",
    "overview.time-kept": "Ces temps ne sont gardés que sur cet ordinateur.",
    "overview.forget-time": "Les effacer",
    "preferences.track-time": "Compter le temps de travail (reste sur cet ordinateur)",
  },
  en: {
    "command.overview": "Overview of the book",
    "overview.title": "Overview",
    "overview.counting": "Counting…",
    "overview.words": "Words",
    "overview.words-done": "words done",
    "overview.flags-left": "Flags left",
    "overview.hter": "Share of the words that post-editing touched",
    "overview.time": "Active time",
    "overview.chapter": "Chapter",
    "overview.chapters": "Chapter by chapter",
    "overview.progress": "Progress",
    "overview.categories": "What is left, by category",
    "overview.days": "Words done by day",
    "overview.all-done": "All is read: nothing is left to correct.",
    "overview.no-forecast": "No forecast yet: it takes a day of work, with paragraphs marked as corrected.",
    "overview.forecast":
      "At your pace ({{pace}} words an hour), about {{hours}} to go. Three days of work will give a range.",
    "overview.forecast-range":
      "At your pace ({{pace}} words an hour), {{low}} to {{high}} to go, four times out of five.",
    "overview.time-kept": "These times are kept on this computer only.",
    "overview.forget-time": "Forget them",
    "preferences.track-time": "Count working time (stays on this computer)",
  },
};
