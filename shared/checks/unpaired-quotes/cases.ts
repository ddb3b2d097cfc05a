import type { CheckCases } from "../check.ts";

export const cases: CheckCases = {
  wrong: [
    {
      text: 'Il a dit : "nous viendrons demain. Puis il est sorti.',
      quotes: ["demain"],
      why: "Fermeture manquante à la fin de la phrase citée.",
      origin: "invented",
    },
    {
      text: 'Les parties créent 6 usines d’assemblage". La suite.',
      quotes: ['d’assemblage"'],
      why: "Fermant sans ouvrant.",
      origin: "sample",
    },
    {
      text: "Elle répond « jamais de la vie et s’en va. On la rappelle.",
      quotes: ["va"],
      why: "Guillemet français non fermé.",
      origin: "invented",
    },
    {
      text: 'Le texte dit "oui" et plus loin "non. Fin.',
      quotes: ["non"],
      why: "La seconde paire est incomplète.",
      origin: "invented",
    },
    {
      text: 'Le député déclare que " rien ne presse[^1]. Il ajoute que " tout viendra en son temps "[^2].\n\n[^1] Note.\n\n[^2] Note.',
      quotes: ["presse"],
      why: "Deux citations : celle que suit un appel sans guillemet n’est pas fermée ; l’autre l’est.",
      origin: "other text",
    },
    {
      text: "Il demanda : « Où est-elle ? Personne ne répondit.\n\nLe soir vint. On ne savait rien.",
      quotes: ["est-elle ?"],
      why: "Jamais fermée, ni là ni dans les alinéas qui suivent.",
      origin: "other text",
    },
  ],
  right: [
    {
      text: "« Je partis, dit-il, à la nuit tombée.\n\n« La route était longue.\n\n« J’arrivai au matin. »\n\nIl se tut.",
      why: "Une citation de trois alinéas, rouverte en tête de chacun, fermée une fois.",
      origin: "other text",
    },
    {
      text: 'Il achète "sept contrats "pilotes" pour des instituts".',
      why: "Une citation dans une citation, avec le même signe.",
      origin: "sample",
    },
    { text: "« Oui », dit-il, « et non ».", why: "Deux citations.", origin: "invented" },
    { text: 'Il a dit "oui", puis "non".', why: "Deux paires.", origin: "invented" },
    { text: "« Il dit “oui” », répète-t-elle.", why: "Citation dans la citation.", origin: "invented" },
    { text: "Sans guillemets, rien à dire.", why: "Aucun signe.", origin: "invented" },
  ],
};
