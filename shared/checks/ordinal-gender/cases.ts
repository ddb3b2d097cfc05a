import type { CheckCases } from "../check.ts";

export const cases: CheckCases = {
  wrong: [
    {
      text: "Il y a trois voies. Le premier est long. La seconde est courte. Le troisième est bon.",
      quotes: ["La seconde"],
      fixed: "Il y a trois voies. Le premier est long. Le second est courte. Le troisième est bon.",
      why: "Une seule au féminin.",
      origin: "invented",
    },
    {
      text: "Le premier est vieux. La deuxième est neuve.",
      quotes: ["La deuxième"],
      why: "De deux, la seconde.",
      origin: "invented",
    },
    {
      text: "La première concerne le nord. La seconde porte sur le sud. Le troisième vise la mer.",
      quotes: ["Le troisième"],
      why: "Un seul au masculin.",
      origin: "invented",
    },
    {
      text: "Deux axes comptent. Le premier vise le blé, dit-on. La seconde vise le lait.",
      quotes: ["La seconde"],
      why: "De deux, la seconde.",
      origin: "invented",
    },
  ],
  right: [
    { text: "Le premier est long. Le second est court.", why: "Un seul genre.", origin: "invented" },
    { text: "La première usine est vieille. Le premier atelier est neuf.", why: "Le nom suit.", origin: "invented" },
    { text: "Le dernier est parti hier.", why: "Seul de sa série.", origin: "invented" },
    { text: "La seconde est une unité de temps. Le mètre est une longueur.", why: "Pas de série.", origin: "invented" },
    {
      text: "Le premier est bon. Il pleut. Il vente. Il neige. Il gèle. La dernière est loin.",
      why: "Trop loin l'un de l'autre.",
      origin: "invented",
    },
  ],
};
