import type { CheckCases } from "../check.ts";

export const cases: CheckCases = {
  wrong: [
    {
      text: "La réunion du mai 5, 2017 fut brève.",
      quotes: ["mai 5, 2017"],
      fixed: "La réunion du 5 mai 2017 fut brève.",
      why: "Ordre anglais, mois français.",
      origin: "other text",
    },
    {
      text: "Le contrat signé le March 12, 2016 court encore.",
      quotes: ["March 12, 2016"],
      fixed: "Le contrat signé le 12 mars 2016 court encore.",
      why: "Date restée en anglais.",
      origin: "other text",
    },
    {
      text: "Ils sont venus le 1 mars et le 1 août.",
      quotes: ["1 mars", "1 août"],
      fixed: "Ils sont venus le 1er mars et le 1er août.",
      why: "Le premier du mois.",
      origin: "invented",
    },
    {
      text: "La séance du 07 janvier 2016 fut levée.",
      quotes: ["07 janvier"],
      fixed: "La séance du 7 janvier 2016 fut levée.",
      why: "Pas de zéro devant le jour.",
      origin: "invented",
    },
    {
      text: "Publié le 23rd May 2014 à Londres.",
      quotes: ["23rd May 2014"],
      fixed: "Publié le 23 mai 2014 à Londres.",
      why: "Ordinal anglais.",
      origin: "other text",
    },
  ],
  right: [
    { text: "le 5 mai 2017", why: "Forme française.", origin: "invented" },
    { text: "le 1er mars", why: "Forme française.", origin: "invented" },
    { text: "En mai 12, puis 15 personnes vinrent.", why: "Un mois, puis un nombre.", origin: "invented" },
    { text: "21 mars et 31 août", why: "Le 1 est un chiffre des unités.", origin: "invented" },
    {
      text: "The March 12, 2016 issue of the magazine",
      why: "Une phrase anglaise : l’affaire d’un autre contrôle.",
      origin: "other text",
    },
  ],
};
