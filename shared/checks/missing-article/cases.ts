import type { CheckCases } from "../check.ts";

export const cases: CheckCases = {
  wrong: [
    {
      text: "Les relations entre le Bélarus et Pakistan se développent.",
      quotes: ["et Pakistan"],
      fixed: "Les relations entre le Bélarus et le Pakistan se développent.",
      why: "Le second pays perd son article.",
      origin: "sample",
    },
    {
      text: "La Chine et Inde ont signé.",
      quotes: ["et Inde"],
      fixed: "La Chine et l'Inde ont signé.",
      why: "Article élidé.",
      origin: "invented",
    },
    { text: "Le Brésil et Argentine commercent.", quotes: ["et Argentine"], why: "Deux pays.", origin: "invented" },
    { text: "On compare la France ou Italie.", quotes: ["ou Italie"], why: "Aussi après « ou ».", origin: "invented" },
    {
      text: "Russie a vendu du blé.",
      quotes: ["Russie"],
      fixed: "La Russie a vendu du blé.",
      why: "Le sujet.",
      origin: "invented",
    },
    { text: "Pologne et Chine ont signé.", quotes: ["Pologne", "et Chine"], why: "Deux sujets.", origin: "sample" },
    {
      text: "Dans Russie, l'hiver est long.",
      quotes: ["Dans Russie"],
      why: "« dans » veut l'article.",
      origin: "invented",
    },
    {
      text: "La population de Bélarus a baissé.",
      quotes: ["de Bélarus"],
      fixed: "La population du Bélarus a baissé.",
      why: "Un pays masculin.",
      origin: "invented",
    },
  ],
  right: [
    { text: "La population de Russie a baissé.", why: "Un pays féminin.", origin: "invented" },
    { text: "La République de Moldavie a voté.", why: "Le nom officiel.", origin: "invented" },
    { text: "France Télécom a voté.", why: "Une entreprise.", origin: "invented" },
    { text: "Il voyage en France et en Italie.", why: "Après « en », pas d'article.", origin: "invented" },
    { text: "Les vins de France et Italie réunies.", why: "Sans article des deux côtés.", origin: "invented" },
    { text: "La France et l'Allemagne ont signé.", why: "Article élidé.", origin: "invented" },
    { text: "Le Maroc et Israël négocient.", why: "« Israël » n'a pas d'article.", origin: "invented" },
    { text: "Le Mexique et Cuba ont ouvert la ligne.", why: "« Cuba » n'a pas d'article.", origin: "invented" },
  ],
};
