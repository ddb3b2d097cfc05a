import type { CheckCases } from "../check.ts";

export const cases: CheckCases = {
  wrong: [
    {
      text: "La ville a construit une école sera ouverte en mai.",
      quotes: ["a construit une école sera"],
      why: "Deux verbes sans lien.",
      origin: "invented",
    },
    {
      text: "Les usines produisent des wagons sont vendus au loin.",
      quotes: ["produisent des wagons sont"],
      why: "Il manque « qui ».",
      origin: "invented",
    },
    {
      text: "Ces lois permettent aux fermiers achètent des terres.",
      quotes: ["permettent aux fermiers achètent"],
      why: "Il faut un infinitif.",
      origin: "invented",
    },
    {
      text: "Le roi gouvernait avec sa mère mourut jeune.",
      quotes: ["gouvernait avec sa mère mourut"],
      why: "Deux verbes sans lien.",
      origin: "invented",
    },
  ],
  right: [
    { text: "La ville construit une école qui ouvre en mai.", why: "Un relatif.", origin: "invented" },
    { text: "Il y a dix ans vivait un roi.", why: "Un complément de temps.", origin: "invented" },
    { text: "Elle lit et il écoute.", why: "Une coordination.", origin: "invented" },
    { text: "Il sait pourquoi le pont cède.", why: "Une question indirecte.", origin: "invented" },
    { text: "Le pont a été construit pour durer.", why: "Un seul verbe conjugué.", origin: "invented" },
  ],
};
