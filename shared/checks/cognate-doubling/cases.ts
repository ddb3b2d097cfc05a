import type { CheckCases } from "../check.ts";

export const cases: CheckCases = {
  wrong: [
    { text: "une décision décisive", quotes: ["décision décisive"], why: "Même racine.", origin: "invented" },
    {
      text: "un ensemble d’actions actives du parlement",
      quotes: ["actions actives"],
      why: "L’adjectif répète le nom.",
      origin: "sample",
    },
    { text: "une production productive", quotes: ["production productive"], why: "Même racine.", origin: "invented" },
    {
      text: "la formation formatrice des cadres",
      quotes: ["formation formatrice"],
      why: "Même racine.",
      origin: "invented",
    },
    {
      text: "pour la récolte et le battage des récoltes",
      quotes: ["la récolte et le battage des récoltes"],
      why: "Le même nom, coordonné puis complément.",
      origin: "sample",
    },
  ],
  right: [
    { text: "la récolte et le battage du blé", why: "Deux noms différents.", origin: "invented" },
    { text: "une action efficace", why: "Racines différentes.", origin: "invented" },
    { text: "le parti partenaire", why: "Débuts semblables, mots différents.", origin: "invented" },
    { text: "une personne personnellement visée", why: "Adverbe.", origin: "invented" },
    { text: "le commerce commençait", why: "Verbe.", origin: "invented" },
    { text: "le point pointé du doigt", why: "Tour figé.", origin: "invented" },
  ],
};
