import type { CheckCases } from "../check.ts";

export const cases: CheckCases = {
  wrong: [
    {
      text: "L'essai de la liste-une technique simple a plu.",
      quotes: ["liste-une"],
      fixed: "L'essai de la liste – une technique simple a plu.",
      why: "Un tiret.",
      origin: "invented",
    },
    {
      text: "Hors de ce continuum-le vol en est un exemple.",
      quotes: ["continuum-le"],
      why: "Un tiret devant l'article.",
      origin: "invented",
    },
    {
      text: "Le vol et la fraude fiscale-ont été comptés.",
      quotes: ["fiscale-ont"],
      why: "Un tiret devant le verbe.",
      origin: "invented",
    },
    {
      text: "Un traitement neuf-avec ce produit guérit.",
      quotes: ["neuf-avec"],
      why: "Un tiret devant la préposition.",
      origin: "invented",
    },
  ],
  right: [
    { text: "Prenez-le et lisez-la.", why: "Un impératif.", origin: "invented" },
    { text: "Aussi a-t-il un porte-avions.", why: "Un trait d'union.", origin: "invented" },
    { text: "Donnez-lui ce va-et-vient.", why: "Un mot composé.", origin: "invented" },
    { text: "Une visite point-pour-point.", why: "Un tour répété.", origin: "invented" },
    { text: "Le chef-lieu de la région Sud-Est.", why: "Des mots composés.", origin: "invented" },
  ],
};
