import type { CheckCases } from "../check.ts";

export const cases: CheckCases = {
  wrong: [
    {
      text: "Le Bélarus exporte. L'économie biélorusse croît, le parlement biélorusse vote.\n\nLa partie bélarussienne propose un accord.",
      quotes: ["bélarussienne"],
      fixed:
        "Le Bélarus exporte. L'économie biélorusse croît, le parlement biélorusse vote.\n\nLa partie biélorusse propose un accord.",
      why: "Deux adjectifs pour un pays.",
      origin: "sample",
    },
    {
      text: "Le Bélarus exporte. L'économie biélorusse croît, le parlement biélorusse vote.\n\nLa coopération bélarussienne-malaisienne avance.",
      quotes: ["bélarussienne"],
      why: "L'adjectif est la première partie d'un composé.",
      origin: "sample",
    },
    {
      text: "Le Kirghizstan est montagneux. La Kirghizie d'hier. Un poète kirghize, une tente kirghize.\n\nLe tapis kyrgyzien est vert.",
      quotes: ["kyrgyzien"],
      why: "L'adjectif calqué sur l'anglais à côté du français.",
      origin: "invented",
    },
    {
      text: "La Malaisie importe. Un port malaisien, une route malaisienne.\n\nUn riz malaysais au marché.",
      quotes: ["malaysais"],
      why: "Deux adjectifs pour un pays.",
      origin: "invented",
    },
  ],
  right: [
    {
      text: "Le texte adopté fut adapté. Le plan adapté fut adopté deux fois.",
      why: "Deux verbes qui se ressemblent.",
      origin: "invented",
    },
    {
      text: "L'Italie exporte. Un vin italien, une huile italienne, des vins italiens.",
      why: "Genre et nombre d'un seul adjectif.",
      origin: "invented",
    },
    {
      text: "La Russie et le Bélarus. Un tracteur russe, un tracteur biélorusse.",
      why: "Deux pays.",
      origin: "invented",
    },
    { text: "Le Portugal importe. Un port portugais, une portugaise.", why: "Un seul adjectif.", origin: "invented" },
    {
      text: "Histoire de France. Un historien, une date historique.",
      why: "Deux dérivés d'un même nom.",
      origin: "invented",
    },
  ],
};
