import type { CheckCases } from "../check.ts";

export const cases: CheckCases = {
  wrong: [
    {
      text: "la question du développement de la coopération des régions de la Russie",
      quotes: ["question du développement de la coopération des régions de la Russie"],
      why: "Quatre compléments à la file.",
      origin: "other text",
    },
    {
      text: "le programme de soutien de la production de machines de construction",
      quotes: ["programme de soutien de la production de machines de construction"],
      why: "Quatre compléments à la file.",
      origin: "other text",
    },
    {
      text: "le chef du service de presse du ministère des affaires",
      quotes: ["chef du service de presse du ministère des affaires"],
      why: "Quatre compléments à la file.",
      origin: "invented",
    },
    {
      text: "la date de fin de la période d’essai du contrat",
      quotes: ["date de fin de la période d’essai du contrat"],
      why: "Quatre compléments, dont un élidé.",
      origin: "invented",
    },
  ],
  right: [
    { text: "le chef du service de presse", why: "Deux compléments.", origin: "invented" },
    {
      text: "la fin de la période d’essai du contrat",
      why: "Trois compléments : lourd, mais reçu.",
      origin: "invented",
    },
    { text: "Il vient de Paris, de Lyon, de Nantes et de Brest.", why: "Une énumération.", origin: "invented" },
    { text: "beaucoup de pain et de vin", why: "Coordination.", origin: "invented" },
    { text: "de temps en temps, de jour en jour", why: "Tours figés.", origin: "other text" },
  ],
};
