import type { CheckCases } from "../check.ts";

export const cases: CheckCases = {
  wrong: [],
  right: [
    { text: "Une phrase[1].", why: "Appel avant le point.", origin: "invented" },
    { text: "Une phrase sans appel.", why: "Rien à voir.", origin: "invented" },
    { text: "Un mot, puis un autre.", why: "Rien à voir.", origin: "invented" },
    { text: "Le programme est créé.", why: "Rien à voir.", origin: "invented" },
  ],
};
