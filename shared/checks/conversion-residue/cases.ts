import type { CheckCases } from "../check.ts";

export const cases: CheckCases = {
  wrong: [
    {
      text: "[Ressource électronique]. - – 2016.",
      quotes: ["- –"],
      fixed: "[Ressource électronique]. – 2016.",
      why: "Le tiret des notices russes, converti deux fois.",
      origin: "sample",
    },
    {
      text: "Il est venu. <...> Puis il est parti.",
      quotes: ["<...>"],
      fixed: "Il est venu. […] Puis il est parti.",
      why: "Coupe à la russe.",
      origin: "invented",
    },
    {
      text: "La centrale Sud-Est ! 4 fonctionne.",
      quotes: ["! 4"],
      fixed: "La centrale Sud-Est n° 4 fonctionne.",
      why: "Le signe № lu « ! ».",
      origin: "invented",
    },
    {
      text: "Moscou, 2001. – C. 45.",
      quotes: ["C. 45"],
      fixed: "Moscou, 2001. – P. 45.",
      why: "С. cyrillique : page.",
      origin: "other text",
    },
    {
      text: 'Après approbation, - sera un pas. Il parle du secteur" . Voir {Ressource électronique}.',
      quotes: ["approbation, -", 'secteur" .', "{Ressource électronique}"],
      fixed: 'Après approbation, sera un pas. Il parle du secteur". Voir [Ressource électronique].',
      why: "Tiret resté après une virgule, espace devant le point, accolades.",
      origin: "sample",
    },
  ],
  right: [
    {
      text: "Lancez #{prefixe}/bin ou @{nom} (https://a.fr/) .",
      why: "Un programme, une adresse.",
      origin: "other text",
    },
    {
      text: "Quelle surprise ! 4 personnes attendaient. Les autres non.",
      why: "Une exclamation, puis une phrase nouvelle.",
      origin: "invented",
    },
    { text: "Paris – Lyon, aller et retour.", why: "Un seul tiret.", origin: "invented" },
    { text: "Voir https://exemple.fr/a-–b/ pour la suite.", why: "Une adresse ne se corrige pas.", origin: "invented" },
    { text: "Il hésita... puis parla.", why: "Points de suspension.", origin: "other text" },
    { text: "La Vitamine C. 11 patients l’ont prise.", why: "Une lettre, puis une phrase.", origin: "invented" },
  ],
};
