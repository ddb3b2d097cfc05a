import type { CheckCases } from "../check.ts";

export const cases: CheckCases = {
  wrong: [
    { text: "le « grand soir ». qui ne vint pas", quotes: ["». qui"], why: "La phrase continue.", origin: "invented" },
    {
      text: 'l’expérience des villes russes ".et la mise en œuvre',
      quotes: ['".et'],
      fixed: 'l’expérience des villes russes " et la mise en œuvre',
      why: "L’appel de note se trouvait entre les deux.",
      origin: "sample",
    },
    {
      text: "Il parle de « paix ». puis de guerre.",
      quotes: ["». puis"],
      why: "Le point de la citation est resté.",
      origin: "invented",
    },
    {
      text: 'une "première". mais non la dernière.',
      quotes: ['". mais'],
      why: "La phrase continue en minuscule.",
      origin: "invented",
    },
  ],
  right: [
    { text: "Il cite « la loi ».", why: "Fin de phrase.", origin: "invented" },
    { text: "Il a dit « oui ». Puis il est parti.", why: "Phrase nouvelle.", origin: "invented" },
    { text: "Il a dit « oui », puis il est parti.", why: "Virgule.", origin: "invented" },
    { text: "La société « Dupont & Cie. » prospère.", why: "Abréviation dans la citation.", origin: "invented" },
    { text: "« Oui. » Elle sourit.", why: "Point dans la citation.", origin: "other text" },
  ],
};
