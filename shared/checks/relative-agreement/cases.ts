import type { CheckCases } from "../check.ts";

export const cases: CheckCases = {
  wrong: [
    {
      text: "Il cite la mesure dans lequel il croit.",
      quotes: ["lequel"],
      fixed: "Il cite la mesure dans laquelle il croit.",
      why: "« mesure » est féminin.",
      origin: "invented",
    },
    {
      text: "Les raisons pour lequel il part sont claires.",
      quotes: ["lequel"],
      fixed: "Les raisons pour lesquelles il part sont claires.",
      why: "« raisons » est pluriel.",
      origin: "invented",
    },
    {
      text: "Une usine dont son directeur est parti.",
      quotes: ["dont son directeur"],
      fixed: "Une usine dont le directeur est parti.",
      why: "« dont » suffit.",
      origin: "invented",
    },
    {
      text: "Elle parle des projets auquel elle tient.",
      quotes: ["auquel"],
      fixed: "Elle parle des projets auxquels elle tient.",
      why: "« projets » est pluriel.",
      origin: "invented",
    },
  ],
  right: [
    { text: "La maison du village dans lequel il vit.", why: "« village » est masculin.", origin: "invented" },
    { text: "Il se demande lequel des deux viendra.", why: "Une question.", origin: "invented" },
    { text: "Une usine dont le directeur est parti.", why: "Construction juste.", origin: "invented" },
    { text: "Le moyen par lequel il passe.", why: "Accord juste.", origin: "invented" },
    { text: "Sa foi et son courage, sans lesquels rien ne va.", why: "Deux noms.", origin: "invented" },
  ],
};
