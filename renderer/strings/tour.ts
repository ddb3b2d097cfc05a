/** The tour of the desk. */
export const tourWords = {
  fr: {
    "command.tour": "Visite de l’atelier : commencer, suite",
    "command.tour-leave": "Quitter la visite",
    "tour.title": "Visite de l’atelier",
    "tour.on": "Suite",
    "tour.end": "Terminer",
    "tour.leave": "Quitter la visite",
    "tour.texts":
      "À gauche, ce que la machine a écrit : cela ne change jamais. À droite, ce qui paraîtra : cliquez ou tapez, chaque pause est enregistrée.",
    "tour.next-flag": "Ce qui semble faux est souligné et attend dans une file. Allez au signalement suivant :",
    "tour.apply": "Une proposition s’applique d’une touche ; si le texte est bon, ignorez-la et passez. Appliquez :",
    "tour.rule":
      "Une correction peut devenir une règle : l’atelier montre tous les autres endroits du livre et vous choisissez. Après une correction :",
    "tour.glossary": "Le glossaire montre les termes qui concernent ce paragraphe, formes fautives comprises :",
    "tour.outline": "La bande sous chaque chapitre dit où le travail attend. Le tableau de bord compte tout :",
    "tour.palette": "Toutes les commandes, avec leur touche, sont ici :",
    "tour.decide": "Paragraphe relu ? Marquez-le corrigé et passez au suivant. L’éditeur, lui, approuve ou renvoie.",
    "tour.export": "Et quand tout est prêt, le livre sort en DOCX, EPUB, PDF ou autre :",
  },
  en: {
    "command.tour": "Tour of the desk: begin, go on",
    "command.tour-leave": "Leave the tour",
    "tour.title": "A tour of the desk",
    "tour.on": "Go on",
    "tour.end": "Done",
    "tour.leave": "Leave the tour",
    "tour.texts":
      "On the left, what the machine wrote: it never changes. On the right, what will be published: click or type, every pause is saved.",
    "tour.next-flag": "What looks wrong is underlined and waits in a queue. Go to the next flag:",
    "tour.apply": "A suggestion is applied by one key; if the text is right, ignore the flag and go on. Apply:",
    "tour.rule":
      "A correction can become a rule: the desk shows every other place in the book and you choose. After a correction:",
    "tour.glossary": "The glossary shows the terms that concern this paragraph, wrong forms included:",
    "tour.outline": "The strip under each chapter says where work waits. The overview counts it all:",
    "tour.palette": "Every command, with its key, is here:",
    "tour.decide": "Read a paragraph through? Mark it edited and go on. The publisher approves it or sends it back.",
    "tour.export": "And when all is ready, the book goes out as DOCX, EPUB, PDF and more:",
  },
};
