import type { CheckCases } from "../check.ts";

export const cases: CheckCases = {
  wrong: [
    {
      text: "Les résultats montre que le traitement agit.",
      quotes: ["montre"],
      fixed: "Les résultats montrent que le traitement agit.",
      why: "Sujet pluriel.",
      origin: "invented",
    },
    {
      text: "Ils était partis.",
      quotes: ["était"],
      fixed: "Ils étaient partis.",
      why: "Pronom pluriel.",
      origin: "invented",
    },
    {
      text: "Les résultats ont été extraites de la base.",
      quotes: ["extraites"],
      fixed: "Les résultats ont été extraits de la base.",
      why: "Le participe suit le genre du sujet.",
      origin: "other text",
    },
    {
      text: "Elle est venu hier.",
      quotes: ["venu"],
      fixed: "Elle est venue hier.",
      why: "Participe après « être ».",
      origin: "invented",
    },
    {
      text: "On sait que la mesure sont appliquées.",
      quotes: ["sont"],
      fixed: "On sait que la mesure est appliquées.",
      why: "Sujet singulier.",
      origin: "invented",
    },
  ],
  right: [
    { text: "La plupart sont venus.", why: "Un collectif.", origin: "invented" },
    { text: "Pierre et elle sont partis.", why: "La moitié d'un sujet.", origin: "invented" },
    { text: "Avec elle sont arrivés les ennuis.", why: "Après une préposition, et le sujet suit.", origin: "invented" },
    { text: "Les résultats qu'elle a obtenus sont bons.", why: "Participe avec « avoir ».", origin: "invented" },
    { text: "La réunion n'a pas encore été fixée.", why: "Accord juste à distance.", origin: "invented" },
    { text: "Les livres porte-bonheur sont rares.", why: "Accord juste.", origin: "invented" },
    { text: "L'une d'elles est partie.", why: "« elles » n'est pas le sujet.", origin: "invented" },
  ],
};
