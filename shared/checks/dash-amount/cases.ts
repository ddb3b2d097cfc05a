import type { CheckCases } from "../check.ts";

export const cases: CheckCases = {
  wrong: [
    {
      text: "Le port a reçu du blé, avec un volume total - 33,8 millions de tonnes.",
      quotes: ["total - 33,8"],
      why: "« de 33,8 millions ».",
      origin: "invented",
    },
    {
      text: "Le chiffre a décuplé – à 8,9 millions de dollars.",
      quotes: ["décuplé – à 8,9"],
      why: "« pour atteindre 8,9 millions ».",
      origin: "invented",
    },
    {
      text: "En 2015, on a livré 96 mille tonnes, et en 2016 - environ 546 tonnes.",
      quotes: ["2016 - environ 546"],
      why: "Le second verbe est remplacé par un tiret.",
      origin: "invented",
    },
    {
      text: "La part du nord est la plus forte — près de 40 % des ventes.",
      quotes: ["forte — près de 40"],
      why: "« avec près de 40 % ».",
      origin: "invented",
    },
  ],
  right: [
    { text: "Il a vécu à Paris (1910 - 1950) et à Lyon.", why: "Des années.", origin: "invented" },
    { text: "Le numéro 5 - page 20 - manque au dossier.", why: "Pas de montant.", origin: "invented" },
    { text: "- 20 % des voix vont au maire.", why: "Un tiret qui ouvre la ligne.", origin: "invented" },
    { text: "Le trajet dure 10-12 heures, soit 30 % de plus.", why: "Un intervalle sans espaces.", origin: "invented" },
    { text: "Il compte - et c'est beaucoup - sur 20 % des voix.", why: "Une incise.", origin: "invented" },
    { text: "La croissance fut de – 5 % en mars.", why: "Un nombre au-dessous de zéro.", origin: "invented" },
    { text: "On attend 5 - 10 % de hausse.", why: "De l'un à l'autre.", origin: "invented" },
  ],
};
