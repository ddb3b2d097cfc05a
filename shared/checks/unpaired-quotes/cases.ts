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
  ],
  right: [
    { text: "« Oui », dit-il, « et non ».", why: "Deux citations.", origin: "invented" },
    { text: 'Il a dit "oui", puis "non".', why: "Deux paires.", origin: "invented" },
    { text: "« Il dit “oui” », répète-t-elle.", why: "Citation dans la citation.", origin: "invented" },
    { text: "« Ce long discours continue d’un alinéa à l’autre", why: "Rouvert en tête d’alinéa.", origin: "invented" },
    { text: "Sans guillemets, rien à dire.", why: "Aucun signe.", origin: "invented" },
  ],
};
