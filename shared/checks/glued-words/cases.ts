import type { CheckCases } from "../check.ts";

export const cases: CheckCases = {
  wrong: [
    {
      text: "Il fut signé en 2016.Le parlement vota.",
      quotes: ["2016.Le"],
      fixed: "Il fut signé en 2016. Le parlement vota.",
      why: "Rien après le point.",
      origin: "sample",
    },
    {
      text: "Il vient de loinIl part demain.",
      quotes: ["loinIl"],
      fixed: "Il vient de loin Il part demain.",
      why: "Une capitale au milieu d’un mot.",
      origin: "invented",
    },
    {
      text: "Le marché,Les ventes montent.",
      quotes: ["marché,Les"],
      fixed: "Le marché, Les ventes montent.",
      why: "Rien après la virgule.",
      origin: "invented",
    },
    {
      text: "On compte 12établissements.",
      quotes: ["12établissements"],
      fixed: "On compte 12 établissements.",
      why: "Un nombre collé au mot.",
      origin: "invented",
    },
    {
      text: "Il achète laproduction et vend dansle pays.",
      quotes: ["laproduction", "dansle"],
      fixed: "Il achète la production et vend dans le pays.",
      why: "Un article, une préposition.",
      origin: "invented",
    },
    {
      text: "La technique-une mesure indirecte-peut servir.",
      quotes: ["technique-une", "indirecte-peut"],
      fixed: "La technique – une mesure indirecte – peut servir.",
      why: "Tirets d’incise collés.",
      origin: "other text",
    },
  ],
  right: [
    { text: "S.V. Pouchkine et J.-C. Dupont sont là.", why: "Initiales.", origin: "sample" },
    { text: "LibreOffice, YouTube et iPhone sont des marques.", why: "Capitales dans le mot.", origin: "other text" },
    { text: "Prends-le, dit-il, et donne-la-moi.", why: "Impératif et inversion.", origin: "invented" },
    { text: "Un arc-en-ciel, un porte-avions, le peut-être.", why: "Mots composés.", origin: "invented" },
    { text: "10km, 12h30, 3D, 4x4, 1er, 2e, 50mm", why: "Unités et ordinaux.", origin: "other text" },
    { text: "voir exemple.fr et fichier.Truc", why: "Une adresse, un fichier.", origin: "other text" },
  ],
};
