import type { CheckCases } from "../check.ts";

export const cases: CheckCases = {
  wrong: [
    {
      text: "Le directeur, ayant signé le contrat, la société a ouvert ses portes.",
      quotes: ["Le directeur, ayant"],
      why: "Deux sujets, un verbe.",
      origin: "invented",
    },
    {
      text: "Les pays de la région, ayant besoin de gaz, ils achètent du charbon.",
      quotes: ["Les pays de la région, ayant"],
      why: "Le sujet est repris par un pronom.",
      origin: "invented",
    },
    {
      text: "La ville, étant pauvre, le maire vend la gare.",
      quotes: ["La ville, étant"],
      why: "Une virgule de trop, ou deux sujets.",
      origin: "invented",
    },
    {
      text: "Une usine, produisant du verre, les ouvriers sont bien payés.",
      quotes: ["Une usine, produisant"],
      why: "Deux sujets, un verbe.",
      origin: "invented",
    },
  ],
  right: [
    {
      text: "Le directeur, ayant signé le contrat, a ouvert la porte.",
      why: "Un sujet, un verbe.",
      origin: "invented",
    },
    { text: "Le soir, ayant fini son travail, le maire rentre.", why: "Un complément de temps.", origin: "invented" },
    { text: "La ville étant pauvre, le maire vend la gare.", why: "Une construction absolue.", origin: "invented" },
    { text: "Le maire, riant, ouvre la porte.", why: "Un sujet, un verbe.", origin: "invented" },
    {
      text: "Le port, travaillant jour et nuit, reçoit du blé, le fleuve aussi.",
      why: "Un sujet, un verbe.",
      origin: "invented",
    },
  ],
};
