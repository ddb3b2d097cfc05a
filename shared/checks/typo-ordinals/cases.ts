import type { CheckCases } from "../check.ts";

export const cases: CheckCases = {
  wrong: [
    {
      text: "la 1ère session et les 2èmes rencontres",
      quotes: ["ère", "èmes"],
      fixed: "la 1re session et les 2es rencontres",
      why: "Premier au féminin, deuxième au pluriel.",
      origin: "invented",
    },
    { text: "au XXIème siècle", quotes: ["ème"], fixed: "au XXIe siècle", why: "Un siècle.", origin: "other text" },
    { text: "la 3ième fois", quotes: ["ième"], fixed: "la 3e fois", why: "« ième » de troisième.", origin: "invented" },
    {
      text: "le 19è arrondissement",
      quotes: ["è"],
      fixed: "le 19e arrondissement",
      why: "Accent.",
      origin: "invented",
    },
    { text: "le 1ier mai", quotes: ["ier"], fixed: "le 1er mai", why: "« ier » de premier.", origin: "invented" },
    { text: "la 2nde Guerre", quotes: ["nde"], fixed: "la 2de Guerre", why: "Seconde.", origin: "other text" },
  ],
  right: [
    { text: "le 1er mai, la 1re fois, le 2e jour, la Ve République", why: "L’usage.", origin: "invented" },
    { text: "la 21ère page", why: "Ni vingt-et-unième ni première : à relire, pas à abréger.", origin: "invented" },
    { text: "La même crème, Me Durand", why: "« même » n’est pas un nombre ; « Me » non plus.", origin: "invented" },
    { text: "le vol 447ers", why: "Un code.", origin: "invented" },
    { text: "https://example.org/2eme/XXIeme", why: "Une adresse.", origin: "invented" },
  ],
};
